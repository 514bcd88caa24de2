import * as fc from "fast-check";
import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { CellFormat } from "../../../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { normalFormat } from "../../../../src/workbench/excel/xlsx/normal-format";
import { edited, elementOf, find, partOf } from "./package";
import { workedOn } from "./worked-on";

const cell = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`);
const side = fc.record({ style: fc.constantFrom("thin", "medium", "double", "dashed"), color });
const formats: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom("0.00", "#,##0", "0.0 %", 'yyyy"年"m"月"', "@"),
    bold: fc.constant(true),
    italic: fc.constant(true),
    fontColor: color,
    fontSize: fc.integer({ min: 6, max: 40 }).filter((size) => size !== 11),
    fontName: fc.constantFrom("Arial", "微软雅黑"),
    fill: color,
    horizontal: fc.constantFrom("Left", "Center", "Right", "Fill", "Justify"),
    vertical: fc.constantFrom("Top", "Center"),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 9 }),
    locked: fc.constant(false),
    borders: fc.record(
      { top: side, bottom: side, left: side, right: side },
      { requiredKeys: ["top"] },
    ),
  },
  { requiredKeys: [] },
);

test("property: every format of every cell comes back, blank cells' too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(formats, { maxLength: 6 }), async (list) => {
      const workbook = createWorkbook();
      const sheet = workbook.activeSheet;
      list.forEach((format, row) => {
        sheet.setFormat(cell(row, row % 2), format);
      });
      const { workbook: again } = await readWorkbook(await writeWorkbook(workbook));
      list.forEach((format, row) => {
        expect(normalFormat(again.activeSheet.format(row, row % 2))).toEqual(normalFormat(format));
      });
    }),
    { numRuns: 40 },
  );
});

test("equal looks share a cell format, a font and a fill", async () => {
  const workbook = createWorkbook();
  for (const row of [0, 2, 4]) {
    workbook.activeSheet.setFormat(cell(row, 0), { bold: true, fill: "#ffee00", wrap: false });
    workbook.activeSheet.setFormat(cell(row, 1), { bold: true, fill: "#FFEE00" });
  }
  const styles = elementOf(await writeWorkbook(workbook), "xl/styles.xml");
  expect(find(styles, "cellXfs", "xf")).toHaveLength(2);
  expect([find(styles, "fonts", "font").length, find(styles, "fills", "fill").length]).toEqual([
    2, 3,
  ]);
});

describe("a cell format of a file with more than the model knows", () => {
  const font =
    '<font><b/><strike/><u val="double"/><sz val="11"/><color theme="4"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>';
  async function file(): Promise<Uint8Array> {
    const workbook = createWorkbook();
    workbook.activeSheet.setValue(0, 0, "x");
    workbook.activeSheet.setFormat(cell(0, 0), { bold: true, wrap: true });
    return edited(
      await writeWorkbook(workbook),
      ["xl/styles.xml", /<font><b\/>.*?<\/font>/, font],
      ["xl/styles.xml", "<alignment", '<alignment textRotation="45"'],
    );
  }

  test("stays as it is where nothing is changed", async () => {
    const original = await file();
    const { workbook } = await readWorkbook(original);
    const saved = partOf(await writeWorkbook(workedOn(workbook), original), "xl/styles.xml");
    expect(saved).toContain('<u val="double"/>');
    expect(saved).toBe(partOf(original, "xl/styles.xml"));
  });

  test("keeps underlining, scheme and rotation where the cell is filled and made plain", async () => {
    const original = await file();
    const { workbook } = await readWorkbook(original);
    workbook.activeSheet.setFormat(cell(0, 0), { bold: false, fill: "#00FF00" });
    const saved = elementOf(await writeWorkbook(workbook, original), "xl/styles.xml");
    const xf = find(saved, "cellXfs", "xf").at(-1)!;
    const used = find(saved, "fonts", "font")[Number(xf.getAttribute("fontId"))]!;
    expect(find(used, "b")).toEqual([]);
    expect(find(used, "u")[0]?.getAttribute("val")).toBe("double");
    expect(find(used, "scheme")).toHaveLength(1);
    expect(find(xf, "alignment")[0]?.getAttribute("textRotation")).toBe("45");
  });
});

test("a format of a whole column is the column's, and its blank cells are not written one by one", async () => {
  const workbook = createWorkbook();
  workbook.activeSheet.setValues(0, 0, [[1], [2]]);
  workbook.activeSheet.setFormat({ top: 0, left: 0, bottom: 1_048_575, right: 0 }, { bold: true });
  const sheet = elementOf(await writeWorkbook(workbook), "xl/worksheets/sheet1.xml");
  expect(find(sheet, "cols", "col")[0]?.getAttribute("style")).toBe("1");
  expect(find(sheet, "sheetData", "row")).toHaveLength(2);
});

test("theme and palette colours read as what they show", async () => {
  const workbook = createWorkbook();
  workbook.activeSheet.setFormat(cell(0, 0), { fontColor: "#010203", fill: "#040506" });
  const file = edited(
    await writeWorkbook(workbook),
    ["xl/styles.xml", 'rgb="FF010203"', 'theme="4" tint="-0.5"'],
    ["xl/styles.xml", 'rgb="FF040506"', 'indexed="13"'],
  );
  const { workbook: read } = await readWorkbook(file);
  // Accent 1 of the Office theme is 4472C4; half as bright; 13 of the old palette is yellow (ECMA-376, 18.8.27).
  expect(read.activeSheet.format(0, 0)).toMatchObject({ fontColor: "#223962", fill: "#FFFF00" });
});
