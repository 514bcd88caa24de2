import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { Workbook } from "../../../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { open } from "../host/script";
import { cellsOf, changedCells } from "./cells";
import { elementOf, find, textAt } from "./package";
import { minimalParts, packed, relationships, sheetOf } from "./minimal";

const sheetPath = "xl/worksheets/sheet1.xml";
const at = (row: number, column = 0) => ({ top: row, left: column, bottom: row, right: column });

/** Whether the styles of these cells say that what they hold was entered with an apostrophe. */
async function quoted(workbook: Workbook, ...cells: readonly string[]): Promise<boolean[]> {
  const file = await writeWorkbook(workbook);
  const xfs = find(elementOf(file, "xl/styles.xml"), "cellXfs", "xf");
  const all = find(elementOf(file, sheetPath), "sheetData", "row", "c");
  return cells.map((address) => {
    const cell = all.find((each) => each.getAttribute("r") === address);
    return xfs[Number(cell?.getAttribute("s") ?? 0)]?.getAttribute("quotePrefix") === "1";
  });
}

test("a text that starts with = is marked as one, whatever its cell looks like, and no other", async () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.setValues(0, 0, [["=1+1"], ["=bold"], ["1+1"], [5]]);
  sheet.setFormat(at(1), { bold: true });
  sheet.setFormula(4, 0, "=1+1");
  expect(await quoted(workbook, "A1", "A2", "A3", "A4", "A5")).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  const file = await writeWorkbook(workbook);
  const again = (await readWorkbook(file)).workbook.activeSheet;
  expect([again.value(0, 0), again.formula(0, 0)]).toEqual(["=1+1", undefined]);
  expect(again.format(1, 0)).toMatchObject({ bold: true, quotePrefix: true });
});

test("the header of a table that starts with = is marked too", async () => {
  const workbook = createWorkbook();
  workbook.activeSheet.setValues(0, 0, [["=Name"], ["a"]]);
  workbook.addTable(workbook.activeSheet, { top: 0, left: 0, bottom: 1, right: 0 }, "Names");
  expect(await quoted(workbook, "A1", "A2")).toEqual([true, false]);
});

test("what is written with an apostrophe through the API is marked until something else is written", async () => {
  const { run, workbook } = open();
  await run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A4");
    range.values = [["'=1+1"], ["'007"], ["'plain"], ["'gone"]];
    await context.sync();
    range.getCell(3, 0).values = [[7]];
    await context.sync();
  });
  expect(await quoted(workbook, "A1", "A2", "A3", "A4")).toEqual([true, true, true, false]);
});

test("a file's mark stays, and a file's text without one is written as it was", async () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf/><xf quotePrefix="true"/></cellXfs></styleSheet>';
  const rows =
    '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>007</t></is></c><c r="B1" t="s"><v>0</v></c></row>';
  const strings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>=1+1</t></si></sst>';
  const original = packed(
    minimalParts({
      [sheetPath]: sheetOf(rows),
      "xl/sharedStrings.xml": strings,
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["styles", "styles.xml"],
      ),
    }),
  );
  const { workbook } = await readWorkbook(original);
  expect(workbook.activeSheet.format(0, 0).quotePrefix).toBe(true);
  const saved = await writeWorkbook(workbook, original);
  expect(changedCells(original, saved)).toEqual([]);
  expect(cellsOf(saved).get(`${sheetPath} B1`)).toBe('<c r="B1" t="s"><v>0</></>');
  expect(textAt(elementOf(saved, "xl/sharedStrings.xml"), "si", "t")).toBe("=1+1");
});
