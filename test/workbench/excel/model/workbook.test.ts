import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { Sheet, Table } from "../../../../src/workbench/excel/model/types";
import { plain, put } from "../calc/evaluate";

describe("sheets", () => {
  test("a new workbook has one, found by its name in any case", () => {
    const workbook = createWorkbook();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(workbook.sheet("SHEET1")).toBe(workbook.activeSheet);
    expect(workbook.sheet("Other")).toBeUndefined();
    expect(() => workbook.addSheet("sheet1")).toThrow();
  });

  test("formulas follow a renamed sheet", () => {
    const workbook = createWorkbook();
    const data = workbook.addSheet("Data");
    const other = workbook.addSheet("Other", 0);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Other", "Sheet1", "Data"]);
    data.setValue(0, 0, 5);
    put(other, [["=Data!A1", "=SUM(data!$A$1:A2)", "=named"]]);
    workbook.names.set("named", "=Data!$A$1");
    data.name = "It's new";
    expect(other.formula(0, 0)).toBe("='It''s new'!A1");
    expect(other.formula(0, 1)).toBe("=SUM('It''s new'!$A$1:A2)");
    expect(other.values({ top: 0, left: 0, bottom: 0, right: 2 })[0]).toEqual([5, 5, 5]);
    data.setValue(0, 0, 6);
    expect(other.values({ top: 0, left: 0, bottom: 0, right: 2 })[0]).toEqual([6, 6, 6]);
  });

  test("formulas lose a removed sheet for good", () => {
    const workbook = createWorkbook();
    const data = workbook.addSheet("Data");
    const other = workbook.addSheet("Other");
    put(other, [["=Data!A1+1"]]);
    workbook.activeSheet = data;
    workbook.removeSheet(data);
    expect(other.formula(0, 0)).toBe("=#REF!A1+1");
    expect(plain(other.value(0, 0))).toBe("#REF!");
    expect(workbook.activeSheet).not.toBe(data);
    workbook.addSheet("Data").setValue(0, 0, 1);
    expect(plain(other.value(0, 0))).toBe("#REF!");
  });
});

describe("cells", () => {
  test("undefined leaves a cell alone, null clears it", () => {
    const sheet = createWorkbook().addSheet("Data");
    sheet.setValues(0, 0, [[1, 2, 3]]);
    sheet.setValues(0, 0, [[undefined, null, 9]]);
    expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 2 })).toEqual([[1, null, 9]]);
  });

  test("the used area holds values and formulas, not formats", () => {
    const sheet = createWorkbook().addSheet("Data");
    expect(sheet.usedArea()).toBeUndefined();
    sheet.setFormat({ top: 0, left: 0, bottom: 50, right: 50 }, { bold: true });
    sheet.setValue(3, 2, "x");
    sheet.setFormula(7, 5, "=SEQUENCE(2,3)");
    expect(sheet.usedArea()).toEqual({ top: 3, left: 2, bottom: 8, right: 7 });
    sheet.setValue(3, 2, null);
    expect(sheet.usedArea()).toEqual({ top: 7, left: 5, bottom: 8, right: 7 });
  });

  test("formula cells are listed with their texts", () => {
    const sheet = createWorkbook().addSheet("Data");
    put(sheet, [
      ["=1+1", 5],
      [null, "=A1"],
    ]);
    sheet.setValue(0, 0, 7);
    expect([...sheet.formulaCells()]).toEqual([{ row: 1, column: 1, formula: "=A1" }]);
    expect(sheet.isArrayFormula(1, 1)).toBe(false);
  });
});

/** A table of factors with a calculated share, as the add-in's workbooks have it. */
function factors(): { sheet: Sheet; table: Table } {
  const sheet = createWorkbook().addSheet("Factors");
  put(sheet, [
    ["Axis", "Factor", "Weight", "Share"],
    ["x", "Size", 1],
    ["x", "Growth", 3],
  ]);
  const area = { top: 0, left: 0, bottom: 2, right: 3 };
  const table = sheet.workbook.addTable(sheet, area, "Factors");
  for (const row of [1, 2]) sheet.setFormula(row, 3, "=[@Weight]/SUM([Weight])");
  sheet.setFormat({ top: 1, left: 3, bottom: 2, right: 3 }, { numberFormat: "0%" });
  const rule = { type: "decimal", ignoreBlank: true } as const;
  sheet.validations.push({ area: { top: 1, left: 2, bottom: 2, right: 2 }, rule });
  return { sheet, table };
}

describe("a table grows (Microsoft Support: Resize a table by adding or removing rows and columns)", () => {
  test("over what is written just below it, with formulas, formats and validation", () => {
    const { sheet, table } = factors();
    sheet.setValues(3, 0, [["x", "Fit", 4]]);
    expect(table.area.bottom).toBe(3);
    expect(sheet.formula(3, 3)).toBe("=[@Weight]/SUM([Weight])");
    expect(sheet.values({ top: 1, left: 3, bottom: 3, right: 3 }).flat()).toEqual([
      0.125, 0.375, 0.5,
    ]);
    expect(sheet.format(3, 3).numberFormat).toBe("0%");
    expect(sheet.validations[0]?.area.bottom).toBe(3);
  });

  test("cell by cell, and over several rows at once", () => {
    const { sheet, table } = factors();
    sheet.setValue(3, 1, "Fit");
    expect(table.area.bottom).toBe(3);
    sheet.setValues(4, 0, [["x"], ["y"], [null]]);
    expect(table.area.bottom).toBe(5);
    sheet.setFormula(6, 2, "=1+1");
    expect(table.area.bottom).toBe(6);
  });

  test("but not over blanks, beside it, two rows below, over other content or below totals", () => {
    const { sheet, table } = factors();
    sheet.setValue(3, 0, null);
    sheet.setValue(3, 4, "beside");
    sheet.setValue(4, 0, "two below");
    sheet.setValue(3, 0, "above other content");
    expect(table.area.bottom).toBe(3);
    const totals = factors();
    totals.table.showTotals = true;
    totals.sheet.setValue(3, 0, "x");
    expect(totals.table.area.bottom).toBe(2);
  });

  test("and not where that is switched off", () => {
    const { sheet, table } = factors();
    sheet.workbook.autoExpandTables = false;
    sheet.setValue(3, 0, "x");
    expect(table.area.bottom).toBe(2);
  });

  test("a formula with relative references moves along", () => {
    const { sheet, table } = factors();
    for (const row of [1, 2]) sheet.setFormula(row, 3, `=C${row + 1}*$C$2`);
    sheet.workbook.resizeTable(table, { ...table.area, bottom: 4 });
    expect([sheet.formula(3, 3), sheet.formula(4, 3)]).toEqual(["=C4*$C$2", "=C5*$C$2"]);
  });
});

test("each sheet keeps its own selection", () => {
  const workbook = createWorkbook();
  const first = workbook.activeSheet;
  const far = { top: 3, left: 0, bottom: 443, right: 12 };
  workbook.selection = far;
  workbook.activeSheet = workbook.addSheet("Short");
  expect(workbook.selection).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  workbook.activeSheet = first;
  expect(workbook.selection).toEqual(far);
});
