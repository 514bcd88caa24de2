import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { cellsOf, changedCells } from "./cells";
import { minimalParts, packed, relationships, sheetOf } from "./minimal";
import { elementOf, find, partOf, pathsOf } from "./package";
import { workedOn } from "./worked-on";

const sheetPath = "xl/worksheets/sheet1.xml";
const folders = [join(__dirname, "files"), join(__dirname, "../../../../samples")];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

async function resaved(
  original: Uint8Array,
  change: (workbook: Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const { workbook, losses } = await readWorkbook(original);
  expect(losses).toEqual([]);
  change(workbook);
  return writeWorkbook(workedOn(workbook), original);
}

/** A workbook with one sheet of these rows, and these shared strings. */
function fileOf(rows: string, strings = ""): Uint8Array {
  const list = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings}</sst>`;
  return packed(minimalParts({ [sheetPath]: sheetOf(rows), "xl/sharedStrings.xml": list }));
}

/** Addresses of cells whose formulas have no value in the file: they are calculated. */
function withoutValue(file: Uint8Array): string[] {
  const empty = /<f[^>]*>[^<]*<\/>(?:<v><\/>)?<\/>$/;
  return [...cellsOf(file)].filter(([, xml]) => empty.test(xml)).map(([key]) => key);
}

test.each(files)("%s, opened and saved, has the same cells", async (path) => {
  const original = new Uint8Array(readFileSync(path));
  const saved = await resaved(original);
  const own = withoutValue(original);
  expect(changedCells(original, saved).filter((key) => !own.includes(key))).toEqual([]);
});

const cells: readonly (readonly [name: string, xml: string])[] = [
  ["a plain formula", '<c r="B1"><f>SUM(J4:J4)</f><v>7</v></c>'],
  ["a formula over named or whole ranges", '<c r="B1"><f>A:A*2</f><v>7</v></c>'],
  ["an unknown function", '<c r="B1"><f>UNHEARDOF(A1:A2,TODAY())</f><v>7</v></c>'],
  ["an unknown function without a value", '<c r="B1"><f>UNHEARDOF(A1)</f></c>'],
  ["braces around one cell", '<c r="B1"><f t="array" ref="B1">A1*2</f><v>7</v></c>'],
  [
    "braces around several",
    '<c r="B1"><f t="array" ref="B1:C1">A1:B1*2</f><v>7</v></c><c r="C1"><v>8</v></c>',
  ],
  ["a reference to another workbook", '<c r="B1"><f>SUM([1]Sheet1!A1,TODAY())</f><v>7</v></c>'],
  ["a link to another program", "<c r=\"B1\"><f>[1]!'ES #F'</f><v>7</v></c>"],
  ["a column with a blank in its name", '<c r="B1"><f>SUM(T[[Decimal ]])</f><v>7</v></c>'],
  ["an empty text", '<c r="B1" t="str"><f>A1&amp;""</f><v></v></c>'],
  ["an empty text that is typed", '<c r="B1" t="str"><v></v></c>'],
  ["a number in its own spelling", '<c r="B1"><v>0.10000000000000001</v></c>'],
  ["a number that is none", '<c r="B1"><v>NaN</v></c>'],
  ["a number beyond all that there are", '<c r="B1"><v>1e999</v></c>'],
  ["a date that is none", '<c r="B1" t="d"><v>soon</v></c>'],
  ["a shared text without a number", '<c r="B1" t="s"><v></v></c>'],
  ["a date written out", '<c r="B1" t="d"><v>2024-05-01</v></c>'],
  ["an error that is newer", '<c r="B1" t="e"><v>#SPILL!</v></c>'],
  ["a text within the cell", '<c r="B1" t="inlineStr"><is><t>inline</t></is></c>'],
  [
    "formatted words within the cell",
    '<c r="B1" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r><r><t> plain</t></r></is></c>',
  ],
  ["a cell without content", '<c r="B1"/>'],
  ["a phonetic mark", '<c r="B1" ph="1"><v>7</v></c>'],
  [
    "a what-if table",
    '<c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A1"/><v>7</v></c>',
  ],
  ["attributes of a formula", '<c r="B1"><f ca="1" aca="0">A1*2</f><v>7</v></c>'],
];

test.each(cells)("%s is written as it was read, whatever else is edited", async (_, xml) => {
  const original = fileOf(`<row r="1"><c r="A1"><v>1</v></c>${xml}</row>`);
  const saved = await resaved(original, (workbook) => {
    workbook.activeSheet.setValue(5, 5, "elsewhere");
  });
  expect(changedCells(original, saved)).toEqual([`${sheetPath} F6`]);
});

test("metadata of values, such as of pictures in cells, stays with them", async () => {
  const original = fileOf('<row r="1"><c r="B1" t="e" vm="1"><v>#VALUE!</v></c></row>');
  expect(changedCells(original, await resaved(original))).toEqual([]);
});

test("two cells of one text, one of them with formatted words, stay what they are", async () => {
  const original = fileOf(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
    "<si><r><rPr><b/></rPr><t>One</t></r></si><si><t>One</t></si>",
  );
  const saved = await resaved(original, (workbook) => {
    workbook.activeSheet.setValue(1, 0, "One");
  });
  expect(changedCells(original, saved)).toEqual([`${sheetPath} A2`]);
  expect(cellsOf(saved).get(`${sheetPath} A2`)).toBe('<c r="A2" t="s"><v>1</></>');
});

describe("shared formulas", () => {
  const original = fileOf(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+SUM(A1:A1)</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
  );

  test("stay shared while the cell with their text stands, and take new values", async () => {
    const saved = await resaved(original, (workbook) => {
      workbook.activeSheet.setValue(1, 0, 5);
    });
    expect(changedCells(original, saved)).toEqual([`${sheetPath} A2`, `${sheetPath} B2`]);
    expect(cellsOf(saved).get(`${sheetPath} B2`)).toBe(
      '<c r="B2"><f si="0" t="shared"></><v>10</></>',
    );
  });

  test("are written out where that cell is gone", async () => {
    const saved = await resaved(original, (workbook) => {
      workbook.activeSheet.setValue(0, 1, "gone");
    });
    const now = cellsOf(saved);
    expect(now.get(`${sheetPath} B2`)).toBe('<c r="B2"><f>A2+SUM(A2:A2)</><v>4</></>');
    expect(now.get(`${sheetPath} B3`)).toBe('<c r="B3"><f>A3+SUM(A3:A3)</><v>6</></>');
  });

  test("are written out where they have moved", async () => {
    const saved = await resaved(original, (workbook) => {
      workbook.activeSheet.insertRows(0, 1);
    });
    expect(cellsOf(saved).get(`${sheetPath} B4`)).toBe('<c r="B4"><f>A4+SUM(A4:A4)</><v>6</></>');
  });
});

test("an array in braces keeps its rectangle when it moves and when it is calculated", async () => {
  const original = fileOf(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>6</v></c></row>',
  );
  const saved = await resaved(original, (workbook) => {
    workbook.activeSheet.insertRows(0, 2);
    workbook.activeSheet.setValue(3, 0, 4);
  });
  const now = cellsOf(saved);
  expect(now.get(`${sheetPath} B3`)).toBe(
    '<c r="B3"><f ref="B3:B4" t="array">A3:A4*2</><v>2</></>',
  );
  expect(now.get(`${sheetPath} B4`)).toBe('<c r="B4"><v>8</></>');
});

test("what belongs to a cell moves with it when rows are inserted", async () => {
  const original = fileOf(
    '<row r="1" customFormat="1" outlineLevel="2"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>bold</t></r></is></c><c r="B1"><f>UNHEARDOF(A1)</f><v>7</v></c></row>',
  );
  const saved = await resaved(original, (workbook) => {
    workbook.activeSheet.insertRows(0, 1);
  });
  const now = cellsOf(saved);
  expect(now.get(`${sheetPath} A2`)).toContain("<rPr><b></></>");
  expect(now.get(`${sheetPath} B2`)).toBe('<c r="B2"><f>UNHEARDOF(A2)</><v>7</></>');
  expect(partOf(saved, sheetPath)).toContain('<row r="2" customFormat="1" outlineLevel="2">');
});

test("named ranges that are multiplied mean each row's own cells, here and in the file", async () => {
  const original = new Uint8Array(readFileSync(join(__dirname, "files/named-ranges.xlsx")));
  const { workbook } = await readWorkbook(original);
  const sheet = workbook.activeSheet;
  sheet.setValue(2, 1, 100);
  expect([1, 2, 3, 4, 5].map((row) => sheet.value(row, 3))).toEqual([10, 200, 90, 160, 250]);
  const saved = await writeWorkbook(workbook, original);
  expect(changedCells(original, saved)).toEqual([`${sheetPath} B3`, `${sheetPath} D3`]);
});

test("one cell at the far corner costs no more than a cell", async () => {
  const original = fileOf(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048575"><c r="XFD1048575"><v>2</v></c></row>',
  );
  const saved = await resaved(original, (workbook) => {
    workbook.activeSheet.setValue(0, 1, 3);
  });
  expect(partOf(saved, sheetPath)).toContain(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>3</v></c></row><row r="1048575"><c r="XFD1048575"><v>2</v></c></row>',
  );
});

test("whole rows and columns that are merged are named by their corners", async () => {
  const original = new Uint8Array(readFileSync(join(__dirname, "files/whole-row-merged.xlsx")));
  const saved = await resaved(original);
  const merges = pathsOf(saved)
    .filter((path) => path.startsWith("xl/worksheets/sheet"))
    .flatMap((path) => find(elementOf(saved, path), "mergeCells", "mergeCell"))
    .map((merge) => merge.getAttribute("ref"));
  expect(merges).toContain("A20:XFD20");
});

test("dates of the 1904 system are read, calculated, shown and kept as such", async () => {
  const original = new Uint8Array(readFileSync(join(__dirname, "files/date-1904.xlsx")));
  const { workbook } = await readWorkbook(original);
  const [sheet] = workbook.sheets;
  expect([2, 3, 4].map((row) => sheet!.value(row, 7))).toEqual([2024, 43951, "2024-05-01"]);
  const saved = await writeWorkbook(workbook, original);
  expect(partOf(saved, "xl/workbook.xml")).toContain('date1904="1"');
});

test("halves of pairs survive as escapes", async () => {
  const original = fileOf("");
  const saved = await resaved(original, (workbook) => {
    workbook.activeSheet.setValue(0, 0, "a\uD83Db\uDE00");
  });
  expect(partOf(saved, "xl/sharedStrings.xml")).toContain("a_xD83D_b_xDE00_");
  const again = await readWorkbook(saved);
  expect(again.workbook.activeSheet.value(0, 0)).toBe("a\uD83Db\uDE00");
});

test("beside metadata of other kinds that of dynamic arrays is added", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const original = packed(
    minimalParts({
      [sheetPath]: sheetOf('<row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row>'),
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["sheetMetadata", "metadata.xml"],
      ),
      "xl/metadata.xml": `<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
    }),
  );
  const saved = await resaved(original, (workbook) => {
    workbook.activeSheet.setFormula(2, 0, "=SEQUENCE(2)");
  });
  const metadata = elementOf(saved, "xl/metadata.xml");
  expect(
    find(metadata).flatMap((each) => Array.from(each.childNodes, ({ nodeName }) => nodeName)),
  ).toEqual(["metadataTypes", "futureMetadata", "futureMetadata", "cellMetadata", "valueMetadata"]);
  const [entry] = find(metadata, "cellMetadata", "bk", "rc");
  expect([entry?.getAttribute("t"), entry?.getAttribute("v")]).toEqual(["2", "0"]);
  expect(cellsOf(saved).get(`${sheetPath} A3`)).toContain('cm="1"');
  expect(cellsOf(saved).get(`${sheetPath} A1`)).toContain('vm="1"');
});

const areaFormula = '<f t="array" ref="B1:B3">A1:A3*2</f>';

test.each([
  ["none of the values", `<c r="B1">${areaFormula}</c>`],
  ["an empty value", `<c r="B1">${areaFormula}<v/></c>`],
  ["the first value only", `<c r="B1">${areaFormula}<v>14</v></c>`],
])("a formula over several cells is calculated where the file holds %s", async (_, first) => {
  const rows = [7, 4, 9].map(
    (value, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}"><v>${value}</v></c>${i === 0 ? first : ""}</row>`,
  );
  const { workbook } = await readWorkbook(fileOf(rows.join("")));
  workbook.calculate();
  const values = workbook.activeSheet.values({ top: 0, left: 1, bottom: 2, right: 1 });
  expect(values).toEqual([[14], [8], [18]]);
});

test("a date written out with midnight is that day", async () => {
  const written = ["2024-02-29T00:00:00.000Z", "2024-02-29T00:00:00", "2024-02-29T12:00:00Z"];
  const cells = written.map((text, i) => `<c r="${"ABC"[i]}1" t="d"><v>${text}</v></c>`);
  const { workbook } = await readWorkbook(fileOf(`<row r="1">${cells.join("")}</row>`));
  // 29 February 2024 is the 45,351st day as Excel counts them.
  const values = workbook.activeSheet.values({ top: 0, left: 0, bottom: 0, right: 2 });
  expect(values).toEqual([[45351, 45351, 45351.5]]);
});
