import { put, plain, sheetWith } from "./evaluate";
import type { Sheet } from "../../../../src/workbench/excel/model/types";

/** A column of values as they show, from a row down to another. */
function column(sheet: Sheet, at: number, from: number, to: number) {
  return sheet
    .values({ top: from, left: at, bottom: to, right: at })
    .map(([value = null]) => plain(value));
}

test("an array fills the cells below and to the right of its formula", () => {
  const sheet = sheetWith([[1], [2], [3]]);
  sheet.setFormula(0, 2, "=A1:A3*{1,10}");
  expect(sheet.values({ top: 0, left: 2, bottom: 2, right: 3 })).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  expect(sheet.spill(0, 2)).toEqual({ top: 0, left: 2, bottom: 2, right: 3 });
  expect(sheet.spillAnchor(2, 3)).toEqual({ row: 0, column: 2 });
  expect(sheet.spillAnchor(0, 2)).toBeUndefined();
  expect(sheet.formula(1, 2)).toBeUndefined();
});

test("a blank cell in an array shows 0", () => {
  const sheet = sheetWith([[1], [null], [3]]);
  sheet.setFormula(0, 1, "=A1:A3");
  expect(column(sheet, 1, 0, 2)).toEqual([1, 0, 3]);
});

test("`#` reads the whole spill and follows its size", () => {
  const sheet = sheetWith([[3]]);
  put(sheet, [[3, "=SEQUENCE(A1)", "=SUM(B1#)", "=B1#*2"]]);
  expect(sheet.value(0, 2)).toBe(6);
  expect(column(sheet, 3, 0, 3)).toEqual([2, 4, 6, null]);
  sheet.setValue(0, 0, 5);
  expect(sheet.value(0, 2)).toBe(15);
  expect(column(sheet, 3, 0, 5)).toEqual([2, 4, 6, 8, 10, null]);
  sheet.setValue(0, 0, 2);
  expect(sheet.value(0, 2)).toBe(3);
  expect(column(sheet, 3, 0, 3)).toEqual([2, 4, null, null]);
});

test("`#` reads an array formula that has become one value", () => {
  const sheet = sheetWith([[1, "=SEQUENCE(A1)", "=B1#+1"]]);
  expect(sheet.value(0, 2)).toBe(2);
});

test("`#` on a cell without an array formula is #REF!", () => {
  const sheet = sheetWith([[1, "=1+1", "=A1#", "=B1#", "=C1#"]]);
  expect(column(sheet, 2, 0, 0)).toEqual(["#REF!"]);
  expect(column(sheet, 3, 0, 0)).toEqual(["#REF!"]);
});

test("the file's own notation of `#` means the same", () => {
  const sheet = sheetWith([
    ["=SEQUENCE(3)", "=SUM(_xlfn.ANCHORARRAY(A1))", "=_xlfn.SINGLE(A1:A3)"],
  ]);
  expect(sheet.value(0, 1)).toBe(6);
  expect(sheet.value(0, 2)).toBe(1);
});

test("what stands in the way makes #SPILL!, and the spill comes back when it is gone", () => {
  const sheet = sheetWith([["=SEQUENCE(3)", "=SUM(A1#)"], [null], ["in the way"]]);
  expect(column(sheet, 0, 0, 2)).toEqual(["#SPILL!", null, "in the way"]);
  expect(plain(sheet.value(0, 1))).toBe("#REF!");
  expect(sheet.spill(0, 0)).toBeUndefined();
  sheet.setValue(2, 0, null);
  expect(column(sheet, 0, 0, 2)).toEqual([1, 2, 3]);
  expect(sheet.value(0, 1)).toBe(6);
});

test("a value typed into a spill blocks it", () => {
  const sheet = sheetWith([["=SEQUENCE(3)"]]);
  expect(column(sheet, 0, 0, 2)).toEqual([1, 2, 3]);
  sheet.setValue(1, 0, "mine");
  expect(column(sheet, 0, 0, 2)).toEqual(["#SPILL!", "mine", null]);
  sheet.clearContents({ top: 1, left: 0, bottom: 1, right: 0 });
  expect(column(sheet, 0, 0, 2)).toEqual([1, 2, 3]);
});

test("clearing a cell inside a spill leaves the spill as it is", () => {
  const sheet = sheetWith([["=SEQUENCE(3)"]]);
  sheet.clearContents({ top: 1, left: 0, bottom: 1, right: 0 });
  expect(column(sheet, 0, 0, 2)).toEqual([1, 2, 3]);
});

test("a formula in the way blocks a spill before it is calculated", () => {
  const sheet = sheetWith([["=SEQUENCE(3)"], [null], ["=B1"]]);
  expect(column(sheet, 0, 0, 2)).toEqual(["#SPILL!", null, 0]);
});

test("nothing spills over a table, over merged cells or beyond the sheet", () => {
  const sheet = sheetWith([["=SEQUENCE(3)", "=SEQUENCE(3)"]]);
  sheet.workbook.addTable(sheet, { top: 1, left: 0, bottom: 2, right: 0 }, "Blocking");
  sheet.merges.push({ top: 2, left: 1, bottom: 2, right: 2 });
  sheet.setFormula(0, 3, "=SEQUENCE(1,20000)");
  expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 3 })[0]?.map(plain)).toEqual([
    "#SPILL!",
    "#SPILL!",
    null,
    "#SPILL!",
  ]);
});

test("a table that makes room lets a spill through", () => {
  const sheet = sheetWith([["=SEQUENCE(3)"]]);
  const { workbook } = sheet;
  const table = workbook.addTable(sheet, { top: 2, left: 0, bottom: 4, right: 0 }, "Blocking");
  expect(column(sheet, 0, 0, 0)).toEqual(["#SPILL!"]);
  workbook.resizeTable(table, { top: 4, left: 0, bottom: 6, right: 0 });
  expect(column(sheet, 0, 0, 2)).toEqual([1, 2, 3]);
});

test("removing the formula clears what it filled", () => {
  const sheet = sheetWith([["=SEQUENCE(3)", "=COUNT(A1:A3)"]]);
  expect(sheet.value(0, 1)).toBe(3);
  sheet.setValue(0, 0, "plain");
  expect(column(sheet, 0, 0, 2)).toEqual(["plain", null, null]);
  expect(sheet.value(0, 1)).toBe(0);
});

test("formulas that refer to cells of a spill follow it", () => {
  const sheet = sheetWith([[3, "=SEQUENCE(A1)", "=B3+100", "=SUM(B1:B10)"]]);
  expect([sheet.value(0, 2), sheet.value(0, 3)]).toEqual([103, 6]);
  sheet.setValue(0, 0, 2);
  expect([sheet.value(0, 2), sheet.value(0, 3)]).toEqual([100, 3]);
  sheet.setValue(0, 0, 4);
  expect([sheet.value(0, 2), sheet.value(0, 3)]).toEqual([103, 10]);
});

test.each([
  ["=A1+SUM(B2:B9)", 6, 36],
  ["=A1+B3", 4, 24],
])("%s waits for a stale spill that lies over what it refers to", (formula, before, after) => {
  const sheet = sheetWith([[1, null, formula]]);
  sheet.setFormula(0, 1, "=SEQUENCE(3,1,A1)");
  expect(sheet.value(0, 2)).toBe(before);
  sheet.setValue(0, 0, 11);
  expect(sheet.value(0, 2)).toBe(after);
});

test("a formula entered as not dynamic shows one value", () => {
  const sheet = sheetWith([[1], [2]]);
  sheet.setFormula(1, 3, "=A1:A2*10", "single");
  sheet.setFormula(1, 4, "=A1:A2", "single");
  expect([sheet.value(1, 3), sheet.value(1, 4)]).toEqual([10, 2]);
});

test("the chart helper keeps one quadrant's points and leaves the others out", () => {
  const sheet = sheetWith([
    ["a", 1],
    ["b", 2],
  ]);
  const results = sheet.workbook.addSheet("Results");
  results.setFormula(4, 5, '={"Star";"Dog"}');
  results.setFormula(4, 1, "=Data!B1:B2");
  sheet.setFormula(0, 5, '=IF(Results!F5#="Star",Results!B5#,NA())');
  expect(column(sheet, 5, 0, 1)).toEqual([1, "#N/A"]);
  expect(sheet.isArrayFormula(0, 5)).toBe(true);
});

test("a spill that keeps changing its own input is given up, and others are calculated", () => {
  const sheet = sheetWith([["=SEQUENCE(3-COUNT(A2:A3))", 5, "=B1+1"]]);
  expect([0, 1]).toContain(sheet.value(0, 0));
  sheet.setValue(0, 1, 6);
  expect(sheet.value(0, 2)).toBe(7);
});
