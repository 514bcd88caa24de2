import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { Chart, Sheet } from "../../../../src/workbench/excel/model/types";
import { plain, put } from "../calc/evaluate";

function sheetOf(cells: Parameters<typeof put>[1]): Sheet {
  const sheet = createWorkbook().addSheet("Data");
  put(sheet, cells);
  return sheet;
}

/** Excel, Microsoft Support: Insert or delete rows and columns; references adjust to the cells they named. */
test.each([
  ["=A1", "=A1"],
  ["=A3", "=A5"],
  ["=$A$3", "=$A$5"],
  ["=SUM(A1:A3)", "=SUM(A1:A5)"],
  ["=SUM(A3:A4)", "=SUM(A5:A6)"],
  ["=SUM(A:A)", "=SUM(A:A)"],
  ["=SUM(2:3)", "=SUM(2:5)"],
  ["=Data!A3", "=Data!A5"],
  ["=Sheet1!A3", "=Sheet1!A3"],
  ['="A3"&A3', '="A3"&A5'],
])("inserting two rows before row 3 turns %s into %s", (before, after) => {
  const sheet = sheetOf([[1, before], [2], [3], [4]]);
  sheet.insertRows(2, 2);
  expect(sheet.formula(0, 1)).toBe(after);
});

test.each([
  ["=A1", "=A1"],
  ["=A2", "=#REF!"],
  ["=A4", "=A2"],
  ["=SUM(A1:A4)", "=SUM(A1:A2)"],
  ["=SUM(A2:A4)", "=SUM(A2:A2)"],
  ["=SUM(A2:A3)", "=SUM(#REF!)"],
  ["=SUM(A1:A3)", "=SUM(A1:A1)"],
  // What stood on a sheet that is gone.
  ["=#REF!A4+A4", "=#REF!A4+A2"],
  ["=SUM(#REF!$A$2:$A$4,A4)", "=SUM(#REF!$A$2:$A$4,A2)"],
])("deleting rows 2 and 3 turns %s into %s", (before, after) => {
  const sheet = sheetOf([[1, before], [2], [3], [4]]);
  sheet.deleteRows(1, 2);
  // One cell left of a range may be written either way.
  const single = (text = "") => text.replace(/([A-Z]\d+):\1/, "$1");
  expect(single(sheet.formula(0, 1))).toBe(single(after));
});

test("values, formulas and spills move with their rows", () => {
  const sheet = sheetOf([
    [1, "=A1*10"],
    [2, "=A2*10"],
    [3, "=SEQUENCE(2)"],
  ]);
  sheet.workbook.calculate();
  sheet.insertRows(1, 1);
  expect(sheet.values({ top: 0, left: 0, bottom: 4, right: 1 })).toEqual([
    [1, 10],
    [null, null],
    [2, 20],
    [3, 1],
    [null, 2],
  ]);
  sheet.deleteRows(0, 2);
  expect(sheet.formula(0, 1)).toBe("=A1*10");
  expect(sheet.values({ top: 0, left: 0, bottom: 3, right: 1 })).toEqual([
    [2, 20],
    [3, 1],
    [null, 2],
    [null, null],
  ]);
});

test("tables, names, charts and other sheets follow", () => {
  const sheet = sheetOf([["Title"], ["Name", "Rate"], ["a", 1], ["b", 2]]);
  const { workbook } = sheet;
  const table = workbook.addTable(sheet, { top: 1, left: 0, bottom: 3, right: 1 }, "Rates");
  workbook.names.set("first", "=Data!$B$3");
  const other = workbook.addSheet("Other");
  put(other, [["=SUM(Rates[Rate])", "=first", "=Data!B4"]]);
  const series = {
    name: "",
    nameFormula: "",
    xFormula: "=Data!$B$3:$B$4",
    yFormula: "",
    sizeFormula: "",
    labels: new Map([[0, { formula: "=Data!$A$3", visible: true }]]),
  };
  other.charts.push({ series: [series] } as unknown as Chart);
  sheet.insertRows(3, 1);
  expect(table.area).toEqual({ top: 1, left: 0, bottom: 4, right: 1 });
  sheet.setValue(3, 1, 5);
  expect(other.values({ top: 0, left: 0, bottom: 0, right: 2 })[0]).toEqual([8, 1, 2]);
  expect(series.xFormula).toBe("=Data!$B$3:$B$5");
  sheet.deleteRows(0, 1);
  expect(workbook.names.get("first")).toBe("=Data!$B$2");
  expect(series.labels.get(0)?.formula).toBe("=Data!$A$2");
  expect(other.value(0, 0)).toBe(8);
  sheet.deleteRows(0, 10);
  expect(workbook.tables).toHaveLength(0);
  expect(plain(other.value(0, 0))).toBe("#REF!");
});

test("formats, heights, merged cells and validation move too", () => {
  const sheet = sheetOf([[1], [2], [3]]);
  sheet.setFormat({ top: 1, left: 0, bottom: 1, right: 0 }, { bold: true });
  sheet.rowHeights.set(2, 30);
  sheet.hiddenRows.add(2);
  sheet.merges.push({ top: 1, left: 0, bottom: 2, right: 0 });
  sheet.validations.push({
    area: { top: 0, left: 0, bottom: 2, right: 0 },
    rule: { type: "whole", ignoreBlank: true, formula1: "=Data!$A$3" },
  });
  sheet.insertRows(2, 2);
  expect([1, 2, 3, 4].map((row) => sheet.format(row, 0).bold)).toEqual([
    true,
    true,
    true,
    undefined,
  ]);
  expect([...sheet.rowHeights]).toEqual([[4, 30]]);
  expect([...sheet.hiddenRows]).toEqual([4]);
  expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 4, right: 0 }]);
  expect(sheet.validations[0]?.area.bottom).toBe(4);
});

test("a row inserted above an array formula lets it spill in its new place", () => {
  const sheet = sheetOf([["=SEQUENCE(3)", "=SUM(A1#)"]]);
  sheet.insertRows(0, 2);
  expect(sheet.formula(2, 1)).toBe("=SUM(A3#)");
  expect(sheet.value(2, 1)).toBe(6);
  expect(sheet.usedArea()).toEqual({ top: 2, left: 0, bottom: 4, right: 1 });
});

test.each([
  ["inserting a row above the line", 0, 1, 3],
  ["inserting a row just below it", 2, 1, 2],
  ["deleting one of the two rows", 1, -1, 1],
  ["deleting both", 0, -2, 0],
  ["deleting rows below", 2, -2, 2],
])("the frozen line stays with its rows: %s", (_what, row, count, frozen) => {
  const sheet = sheetOf([[1], [2], [3], [4]]);
  sheet.freeze = { rows: 2, columns: 1 };
  if (count > 0) sheet.insertRows(row, count);
  else sheet.deleteRows(row, -count);
  expect(sheet.freeze).toEqual({ rows: frozen, columns: 1 });
});
