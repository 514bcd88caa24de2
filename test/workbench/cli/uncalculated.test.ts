import { createWorkbook } from "../../../src/workbench/excel/model/workbook";
import { uncalculatedLines } from "../../../src/workbench/cli/uncalculated";

test("formulas that are left with their file's values are counted and named, with their functions", () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  expect(uncalculatedLines(workbook, "en-US")).toEqual([]);
  for (let row = 0; row < 6; row++) {
    sheet.setFormula(row, 0, "=UNHEARDOF(1)");
    sheet.setCachedValue(row, 0, 5);
  }
  expect(uncalculatedLines(workbook, "en-US")).toEqual([
    "6 formulas cannot be calculated without Excel; their last values count:",
    "  Sheet1!A1, Sheet1!A2, Sheet1!A3, Sheet1!A4, Sheet1!A5, …",
    "  UNHEARDOF",
  ]);
});
