import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import { ErrorValue, type Scalar } from "../../../../src/workbench/excel/model/value";
import type { Sheet } from "../../../../src/workbench/excel/model/types";
import { plain } from "./evaluate";

/** A sheet whose formulas in column B, and their values, are a file's. */
function sheetOfFile(formulas: readonly (readonly [formula: string, value: Scalar])[]): Sheet {
  const sheet = createWorkbook().activeSheet;
  sheet.setValues(0, 0, [[45030], [2], [3]]);
  formulas.forEach(([formula], row) => {
    sheet.setFormula(row, 1, formula);
  });
  formulas.forEach(([, value], row) => {
    sheet.setCachedValue(row, 1, value);
  });
  return sheet;
}

const valuesOf = (sheet: Sheet, rows: number) =>
  Array.from({ length: rows }, (_, row) => plain(sheet.value(row, 1)));

test("a formula with a function that is not known keeps its file's value when its inputs change", () => {
  const sheet = sheetOfFile([
    ["=UNHEARDOF(A1,12)", 45412],
    ["=UNHEARDOF(A1,TODAY())", 43],
    ["=IFERROR(UNHEARDOF(A1),0)", 7],
    ["=BOOK.FUNCTION(A1)", new ErrorValue("#N/A")],
  ]);
  sheet.setValue(0, 0, 45031);
  expect(valuesOf(sheet, 4)).toEqual([45412, 43, 7, "#N/A"]);
  sheet.workbook.calculateAll();
  expect(valuesOf(sheet, 4)).toEqual([45412, 43, 7, "#N/A"]);
});

test("the same formula entered, or without a value in its file, is #NAME?, whatever it makes of errors", () => {
  const sheet = sheetOfFile([["=UNHEARDOF(A1)", null]]);
  sheet.setFormula(1, 1, "=IFERROR(UNHEARDOF(A1),0)");
  expect(valuesOf(sheet, 2)).toEqual(["#NAME?", "#NAME?"]);
});

test("what cannot be calculated counts with its file's value for formulas that are edited", () => {
  const sheet = sheetOfFile([
    ["=UNHEARDOF(A1)", 10],
    ["=B1*A2", 20],
  ]);
  sheet.setFormula(2, 1, "=B1+1");
  sheet.setValue(1, 0, 5);
  expect(valuesOf(sheet, 3)).toEqual([10, 50, 11]);
});

test("what sees such a formula keeps its value while nothing but the clock goes on", () => {
  const sheet = sheetOfFile([
    ["=UNHEARDOF(A1)", 10],
    ["=B1+TODAY()", 99],
    ["=B2*2", 198],
  ]);
  sheet.setValue(7, 7, "elsewhere");
  expect(valuesOf(sheet, 3)).toEqual([10, 99, 198]);
});

test("other formulas follow the clock", () => {
  const sheet = sheetOfFile([
    ["=UNHEARDOF(A1)", 10],
    ["=TODAY()", 1],
  ]);
  sheet.setValue(7, 7, "elsewhere");
  expect(sheet.value(1, 1)).toBeGreaterThan(46_000);
});

test.each(["=SUM((A1,A2))", "=SUM([1]Sheet1!A1)", "=SUM(Sheet1:Sheet2!A1)", "=LAMBDA(x,x+1)(A1)"])(
  "%s, which is not calculated here, keeps its file's value",
  (formula) => {
    const sheet = sheetOfFile([[formula, 77]]);
    sheet.setValue(0, 0, 1);
    sheet.workbook.calculateAll();
    expect(valuesOf(sheet, 1)).toEqual([77]);
  },
);

test("renaming, inserting rows and moving keep the values that cannot be calculated", () => {
  const sheet = sheetOfFile([["=UNHEARDOF(Sheet1!A1)", 10]]);
  sheet.name = "Data";
  expect(sheet.formula(0, 1)).toBe("=UNHEARDOF(Data!A1)");
  sheet.insertRows(0, 2);
  expect(sheet.formula(2, 1)).toBe("=UNHEARDOF(Data!A3)");
  expect(sheet.value(2, 1)).toBe(10);
});

test("a function that is brought later is calculated", () => {
  const sheet = sheetOfFile([
    ["=MINE.TWICE(A2)", 1],
    ["=B1+1", 2],
  ]);
  expect(valuesOf(sheet, 2)).toEqual([1, 2]);
  sheet.workbook.registerFunction("MINE.TWICE", ([cells]) => Number(cells?.[0]?.[0]) * 2);
  expect(valuesOf(sheet, 2)).toEqual([4, 5]);
});

test("an array formula for a fixed rectangle fills just that", () => {
  const sheet = createWorkbook().activeSheet;
  sheet.setValues(0, 0, [[1], [2], [3]]);
  sheet.setFormula(0, 2, "=A1:A2*10", { rows: 3, columns: 2 });
  expect(
    sheet.values({ top: 0, left: 2, bottom: 3, right: 3 }).map((row) => row.map(plain)),
  ).toEqual([
    [10, 10],
    [20, 20],
    ["#N/A", "#N/A"],
    [null, null],
  ]);
});
