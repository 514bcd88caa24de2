import type { Sheet } from "../../../../src/workbench/excel/model/types";
import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { minimalParts, packed, sheetOf } from "./minimal";
import { partOf } from "./package";

const part = "xl/worksheets/sheet1.xml";

/** A sheet with this formula in so many rows of column C, and what the saved file has for them. */
async function filled(formula: (row: number) => string, rows = 12) {
  const workbook = createWorkbook();
  workbook.addSheet("Other");
  const sheet = workbook.activeSheet;
  for (let row = 1; row <= rows; row++) sheet.setFormula(row - 1, 2, formula(row));
  const file = await writeWorkbook(workbook);
  return { file, xml: partOf(file, part), sheet };
}

/** The texts of a part's formulas, with their attributes. */
function formulasOf(xml: string): string[] {
  return [...xml.matchAll(/<f[ >/].*?(?:<\/f>|\/>)/g)].map(([formula]) => formula);
}

function columnC(sheet: Sheet | undefined, rows: number): (string | undefined)[] {
  return Array.from({ length: rows }, (_, row) => sheet?.formula(row, 2));
}

describe("a formula filled down a column", () => {
  const formula = (row: number) => `=IF($A${row}="A1",SUM(B$1:B${row}),-$A$1)&"x<7"`;

  test("is written once, and the cells below say that they share it", async () => {
    const { xml } = await filled(formula);
    expect(formulasOf(xml)).toEqual([
      '<f t="shared" ref="C1:C12" si="0">IF($A1=&quot;A1&quot;,SUM(B$1:B1),-$A$1)&amp;&quot;x&lt;7&quot;</f>',
      ...Array<string>(11).fill('<f t="shared" si="0"/>'),
    ]);
  });

  test("reads as it was in every row", async () => {
    const { file, sheet } = await filled(formula);
    const { workbook } = await readWorkbook(file);
    expect(columnC(workbook.sheets[0], 12)).toEqual(columnC(sheet, 12));
  });

  test("ends where a cell has another one, and begins again below it", async () => {
    const { xml } = await filled((row) => (row === 13 ? "=A13+2" : `=A${row}+1`), 25);
    const texts = formulasOf(xml).filter((each) => !each.endsWith("/>"));
    expect(texts).toEqual([
      '<f t="shared" ref="C1:C12" si="0">A1+1</f>',
      "<f>A13+2</f>",
      '<f t="shared" ref="C14:C25" si="1">A14+1</f>',
    ]);
  });
});

test.each([
  ["names another sheet", (row: number) => `=Other!$A${row}+1`],
  ["calls a function that came after the format", (row: number) => `=IFNA(A${row},1)`],
  ["calls a function of an add-in", (row: number) => `=KAM.SCORE(A${row})`],
  ["calls something by a name", (row: number) => `=A${row}*Rate`],
  ["holds a list of values", (row: number) => `=SUM(A${row},MAX({1,2}))`],
  ["gives several values", (row: number) => `=A${row}:B${row}+1`],
  [
    "reads on from the last row at the first",
    (row: number) => `=A${((row + 1048570) % 1048576) + 1}`,
  ],
  ["is told in other numbers", (row: number) => `=A${row}+${row}`],
  ["stands in too few rows", (row: number) => (row % 8 === 0 ? "=1" : `=A${row}`)],
])("a formula that %s is written in every cell", async (_, formula) => {
  const { file, xml, sheet } = await filled(formula);
  expect(xml).not.toContain("shared");
  expect(formulasOf(xml)).toHaveLength(12);
  const { workbook } = await readWorkbook(file);
  expect(columnC(workbook.sheets[0], 12)).toEqual(columnC(sheet, 12));
});

test("what is new in a file is not taken for one of its own shared formulas", async () => {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const own = at === 0 ? '<f t="shared" ref="B1:B12" si="4">A1+1</f>' : '<f t="shared" si="4"/>';
    return `<row r="${at + 1}"><c r="B${at + 1}">${own}<v>1</v></c></row>`;
  });
  const original = packed(minimalParts({ [part]: sheetOf(rows.join("")) }));
  const { workbook } = await readWorkbook(original);
  const [sheet] = workbook.sheets;
  for (let row = 1; row <= 12; row++) sheet?.setFormula(row - 1, 2, `=A${row}+2`);
  const xml = partOf(await writeWorkbook(workbook, original), part);
  expect(formulasOf(xml).slice(0, 4)).toEqual([
    '<f t="shared" ref="B1:B12" si="4">A1+1</f>',
    '<f t="shared" ref="C1:C12" si="5">A1+2</f>',
    '<f t="shared" si="4"/>',
    '<f t="shared" si="5"/>',
  ]);
});

test("formulas whose first cell was overwritten are shared anew", async () => {
  const { file } = await filled((row) => `=A${row}+1`);
  const { workbook } = await readWorkbook(file);
  workbook.sheets[0]?.setValue(0, 2, 5);
  const again = await writeWorkbook(workbook, file);
  expect(formulasOf(partOf(again, part))).toEqual([
    '<f t="shared" ref="C2:C12" si="1">A2+1</f>',
    ...Array<string>(10).fill('<f t="shared" si="1"/>'),
  ]);
  const read = await readWorkbook(again);
  expect(read.workbook.sheets[0]?.formula(11, 2)).toBe("=A12+1");
});
