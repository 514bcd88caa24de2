import { openSession } from "../../../../src/workbench/session";
import { readWorkbook, writeWorkbook } from "../../../../src/workbench/excel/xlsx";
import { cellsOf } from "./cells";
import { minimalParts, packed, sheetOf } from "./minimal";

const sheetPath = "xl/worksheets/sheet1.xml";

/** Inputs in A2 and A3, and results of a what-if table in B5 to C6. */
const file = packed(
  minimalParts({
    [sheetPath]: sheetOf(
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>' +
        '<row r="5"><c r="B5"><f t="dataTable" ref="B5:C6" dt2D="1" dtr="1" r1="A2" r2="A3"/><v>7</v></c><c r="C5"><v>8</v></c></row>' +
        '<row r="6"><c r="B6"><v>9</v></c><c r="C6"><v>10</v></c></row>',
    ),
  }),
);

async function opened() {
  const { workbook } = await readWorkbook(file);
  const { host } = openSession(workbook);
  return { workbook, host, sheet: workbook.activeSheet };
}

const formulaAt = (cells: ReadonlyMap<string, string>, address: string) =>
  /<f[^>]*>/.exec(cells.get(`${sheetPath} ${address}`) ?? "")?.[0];

test("a what-if table moves with the rows above it, its inputs too", async () => {
  const { workbook, host, sheet } = await opened();
  host.user.insertRows(sheet, 0, 1);
  host.user.insertRows(sheet, 3, 2);
  const saved = await writeWorkbook(workbook, file);
  expect(formulaAt(cellsOf(saved), "B8")).toBe(
    '<f dt2D="1" dtr="1" r1="A3" r2="A6" ref="B8:C9" t="dataTable">',
  );
  const again = await readWorkbook(saved);
  expect(again.workbook.activeSheet.whatIfAreas).toEqual([
    { top: 7, left: 1, bottom: 8, right: 2 },
  ]);
});

test("an input whose row is deleted is marked as gone, as the format has it", async () => {
  const { workbook, host, sheet } = await opened();
  host.user.deleteRows(sheet, 2, 1);
  const saved = await writeWorkbook(workbook, file);
  expect(formulaAt(cellsOf(saved), "B4")).toBe(
    '<f del2="1" dt2D="1" dtr="1" r1="A2" r2="A3" ref="B4:C5" t="dataTable">',
  );
});

test("what would tear it apart is refused, and it stays as it was", async () => {
  const { workbook, host, sheet } = await opened();
  const part = { top: 4, left: 2, bottom: 4, right: 2 };
  for (const edit of [
    () => {
      host.user.insertRows(sheet, 5, 1);
    },
    () => {
      host.user.deleteRows(sheet, 5, 1);
    },
    () => {
      host.user.assertWritable(sheet, part);
    },
  ]) {
    expect(edit).toThrow("Cannot change part of a data table.");
  }
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("C5").values = [[1]];
      await context.sync();
    }),
  ).rejects.toThrow("Cannot change part of a data table.");
  const saved = await writeWorkbook(workbook, file);
  expect(cellsOf(saved)).toEqual(cellsOf(file));
});

test("its results count as not calculated here", async () => {
  const { workbook, sheet } = await opened();
  expect(workbook.uncalculated()).toEqual([{ sheet, row: 4, column: 1, functions: ["TABLE"] }]);
});

test("the whole of it may be cleared", async () => {
  const { host, sheet } = await opened();
  expect(() => {
    host.user.assertWritable(sheet, { top: 3, left: 0, bottom: 6, right: 3 });
  }).not.toThrow();
});
