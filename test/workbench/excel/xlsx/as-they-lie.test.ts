import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, packed } from "./minimal";
import { partOf, pathsOf } from "./package";

const sheetPath = "xl/worksheets/sheet1.xml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Spelt as no program here would spell it: any writing anew shows. */
const spelling = `<x:worksheet xmlns:x='${main}'><!-- by hand --><x:sheetData>
  <x:row r='1' spans='1:9' ht='33' customHeight='1'><x:c r='A1'><x:v>1.50</x:v></x:c><x:c r='B1'><x:f>A1*2</x:f><x:v>3</x:v></x:c></x:row>
  <x:row r='4'><x:c r='A4' t='inlineStr'><x:is><x:t>text</x:t></x:is></x:c></x:row>
</x:sheetData></x:worksheet>`;

async function savedAfter(change: (sheet: Sheet) => unknown): Promise<string> {
  const original = packed(minimalParts({ [sheetPath]: spelling }));
  const { workbook } = await readWorkbook(original);
  const [sheet] = workbook.sheets;
  change(sheet!);
  return partOf(await writeWorkbook(workbook, original), sheetPath);
}

const cell = { top: 0, left: 0, bottom: 0, right: 0 };

test("a sheet in which nothing was done stays letter for letter, whatever becomes of others", async () => {
  const saved = await savedAfter(({ workbook }) => {
    const other = workbook.addSheet("Other");
    other.setValues(0, 0, [["new", 1]]);
    other.setFormula(1, 0, "=Data!B1");
    other.setFormat(cell, { bold: true });
  });
  expect(saved).toBe(spelling);
});

test("what a calculation leaves as it was is nothing done", async () => {
  const saved = await savedAfter(({ workbook }) => {
    workbook.calculateAll();
  });
  expect(saved).toBe(spelling);
});

test.each<readonly [string, (sheet: Sheet) => unknown, RegExp]>([
  [
    "a value",
    (sheet) => {
      sheet.setValue(0, 0, 7);
    },
    /<v>7<.*<v>14</,
  ],
  [
    "a formula",
    (sheet) => {
      sheet.setFormula(2, 0, "=1+1");
    },
    /<f>1\+1</,
  ],
  [
    "a blank in a value's place",
    (sheet) => {
      sheet.clearContents(cell);
    },
    /B1[^/]*<\w*:?f>A1\*2<\/\w*:?f><\w*:?v>0</,
  ],
  [
    "a format",
    (sheet) => {
      sheet.setFormat(cell, { bold: true });
    },
    /A1['"] s="1"/,
  ],
  ["a height", (sheet) => sheet.rowHeights.set(3, 40), /ht="40"/],
  ["a height no more", (sheet) => sheet.rowHeights.delete(0), /^(?!.*ht=)/s],
  ["a hidden row", (sheet) => sheet.hiddenRows.add(2), /hidden="1"/],
  [
    "a row inserted",
    (sheet) => {
      sheet.insertRows(2, 1);
    },
    /A5/,
  ],
  [
    "a row deleted",
    (sheet) => {
      sheet.deleteRows(2, 1);
    },
    /A3/,
  ],
  [
    "a name of the sheet's in its own formula",
    ({ workbook }) => {
      workbook.sheets[0]!.setFormula(2, 0, "=Data!A1");
      workbook.renameSheet(workbook.sheets[0]!, "Else");
    },
    /Else!A1/,
  ],
  ["a merged area", (sheet) => sheet.merges.push({ ...cell, right: 1 }), /mergeCell ref="A1:B1"/],
  ["a width", (sheet) => sheet.columnWidths.set(0, 90), /<\w*:?col min="1"/],
  ["a frozen row", (sheet) => (sheet.freeze = { rows: 1, columns: 0 }), /ySplit="1"/],
  ["protection", (sheet) => (sheet.protected = true), /sheetProtection/],
  ["a mark", (sheet) => sheet.customProperties.set("maker", "x"), /customPr name="maker"/],
  [
    "a table",
    (sheet) => sheet.workbook.addTable(sheet, { top: 3, left: 0, bottom: 5, right: 1 }, "New"),
    /tablePart.*/,
  ],
])("%s is written into the sheet's part", async (_, change, wanted) => {
  expect(await savedAfter(change)).toMatch(wanted);
});

/** Formulas that came without a value are calculated; a rectangle in use that is stated too small is put right. */
const others: Readonly<Record<string, readonly string[]>> = {
  "date-1904.xlsx": [sheetPath],
  "inline-rich-text.xlsx": ["xl/worksheets/sheet2.xml"],
  "stray-cell.xlsx": [sheetPath],
};

test("the sheets of files of other programs stay letter for letter beside a new one", async () => {
  const folder = join(__dirname, "files");
  for (const name of readdirSync(folder)) {
    const original = new Uint8Array(readFileSync(join(folder, name)));
    const { workbook } = await readWorkbook(original);
    workbook.addSheet("Brand new").setValue(0, 0, 1);
    const saved = await writeWorkbook(workbook, original);
    const sheets = pathsOf(original).filter((path) => /worksheets\/[^/]*\.xml$/.test(path));
    const changed = sheets.filter((path) => partOf(original, path) !== partOf(saved, path));
    expect({ name, changed }).toEqual({ name, changed: others[name] ?? [] });
  }
});
