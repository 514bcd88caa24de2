import { ErrorValue } from "../../../../src/workbench/excel/model/value";
import type { Matrix, Scalar } from "../../../../src/workbench/excel/model/value";
import { plain, put, sheetWith } from "./evaluate";

test("an edit reaches formulas through formulas, on other sheets too", () => {
  const sheet = sheetWith([[1, "=A1+1"]]);
  const other = sheet.workbook.addSheet("It's here");
  other.setFormula(0, 0, "=Data!B1*10");
  sheet.setFormula(0, 2, "='It''s here'!A1+5");
  expect(sheet.value(0, 2)).toBe(25);
  sheet.setValue(0, 0, 4);
  expect(sheet.value(0, 2)).toBe(55);
});

test("formulas may be entered before what they refer to", () => {
  const sheet = sheetWith([["=Later!A1", "=Rates[Rate]", "=discount*2", "=TWICE(4)"]]);
  expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 3 })[0]?.map(plain)).toEqual([
    "#REF!",
    "#REF!",
    "#NAME?",
    "#NAME?",
  ]);
  const { workbook } = sheet;
  const later = workbook.addSheet("Later");
  put(later, [
    [7, null, "Rate"],
    [null, null, 0.5],
  ]);
  workbook.addTable(later, { top: 0, left: 2, bottom: 1, right: 2 }, "Rates");
  workbook.names.set("discount", "=Later!$A$1");
  workbook.registerFunction("TWICE", ([value]) => Number(value?.[0]?.[0]) * 2);
  expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 3 })[0]).toEqual([7, 0.5, 14, 8]);
});

test("a chain of 20,000 formulas is calculated", () => {
  const sheet = sheetWith([[1]]);
  for (let row = 19_999; row > 0; row--) sheet.setFormula(row, 0, `=A${row}+1`);
  expect(sheet.value(19_999, 0)).toBe(20_000);
  sheet.setValue(0, 0, 11);
  expect(sheet.value(19_999, 0)).toBe(20_010);
});

describe("circular references", () => {
  test("show 0 and leave others alone", () => {
    const sheet = sheetWith([["=B1", "=A1+1", "=A1+5", "=D1", "=SUM(E1:E2)"], [3]]);
    expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 4 })[0]).toEqual([0, 0, 5, 0, 0]);
  });

  test("are calculated once the circle is broken", () => {
    const sheet = sheetWith([["=B1", "=A1+1"]]);
    expect(sheet.value(0, 1)).toBe(0);
    sheet.setValue(0, 0, 5);
    expect(sheet.value(0, 1)).toBe(6);
  });
});

describe("defined names", () => {
  test("stand for cells, ranges, constants and formulas", () => {
    const sheet = sheetWith([[2], [3]]);
    const { names } = sheet.workbook;
    names.set("one", "=Data!$A$1");
    names.set("both", "=Data!$A$1:$A$2");
    names.set("rate", "=0.5");
    names.set("total", "=SUM(both)*rate");
    put(sheet, [[2, "=one", "=SUM(both)", "=TOTAL"]]);
    expect(sheet.values({ top: 0, left: 1, bottom: 0, right: 3 })[0]).toEqual([2, 5, 2.5]);
    sheet.setValue(1, 0, 8);
    expect(sheet.value(0, 3)).toBe(5);
    names.set("rate", "=1");
    expect(sheet.value(0, 3)).toBe(10);
    names.delete("rate");
    expect(plain(sheet.value(0, 3))).toBe("#NAME?");
  });

  test("of a single sheet are used elsewhere with its name, and follow it", () => {
    const sheet = sheetWith([[2], [3]]);
    const { workbook } = sheet;
    const other = workbook.addSheet("Other");
    sheet.names.set("rate", "=Data!$A$1");
    workbook.names.set("rate", "=100");
    put(other, [["=Data!rate", "=SUM('Data'!rate,1)", "=rate", "=Other!rate"]]);
    const shown = () => other.values({ top: 0, left: 0, bottom: 0, right: 3 })[0]?.map(plain);
    expect(shown()).toEqual([2, 3, 100, 100]);
    sheet.setValue(0, 0, 5);
    expect(shown()).toEqual([5, 6, 100, 100]);
    workbook.renameSheet(sheet, "My data");
    expect(other.formula(0, 0)).toBe("='My data'!rate");
    expect(shown()).toEqual([5, 6, 100, 100]);
    sheet.names.delete("rate");
    expect(shown()).toEqual([100, 101, 100, 100]);
    workbook.removeSheet(sheet);
    expect(other.formula(0, 1)).toBe("=SUM(#REF!rate,1)");
    expect(shown()).toEqual(["#REF!", "#REF!", 100, 100]);
  });

  test("that lead in a circle are #NAME?", () => {
    const sheet = sheetWith();
    sheet.workbook.names.set("a_name", "=b_name");
    sheet.workbook.names.set("b_name", "=a_name");
    sheet.setFormula(0, 0, "=a_name");
    expect(plain(sheet.value(0, 0))).toBe("#NAME?");
  });
});

describe("custom functions", () => {
  const rows = (values: Matrix): Scalar => values.length;

  test("get rectangles, with null for blanks and for arguments left out", () => {
    const sheet = sheetWith([
      [1, null],
      ["x", true],
    ]);
    const seen: (Matrix | null)[][] = [];
    sheet.workbook.registerFunction("KAM.SEEN", (args) => {
      seen.push([...args]);
      return args.length;
    });
    sheet.setFormula(5, 0, "=KAM.SEEN(A1:B2,,7,{1,2})");
    expect(sheet.value(5, 0)).toBe(4);
    expect(seen[0]).toEqual([
      [
        [1, null],
        ["x", true],
      ],
      null,
      [[7]],
      [[1, 2]],
    ]);
  });

  test("are called again only when an argument changes", () => {
    const sheet = sheetWith([[1], [2]]);
    const calls = jest.fn(([values]: readonly (Matrix | null)[]) => rows(values ?? []));
    sheet.workbook.registerFunction("KAM.ROWS", calls);
    put(sheet, [[1, "=KAM.ROWS(A1:A2)"]]);
    sheet.value(0, 1);
    sheet.setValue(9, 9, "elsewhere");
    sheet.value(0, 1);
    expect(calls).toHaveBeenCalledTimes(1);
    sheet.setValue(1, 0, 5);
    sheet.value(0, 1);
    expect(calls).toHaveBeenCalledTimes(2);
  });

  test("are not called again where what they are given comes out as it was", () => {
    const sheet = sheetWith([[1, "=A1>0", "=TOLD(B1)", "=SEQUENCE(2,1,MIN(A1,3))", "=TOLD(D1#)"]]);
    const call = jest.fn(() => "told");
    sheet.workbook.registerFunction("TOLD", call);
    sheet.workbook.calculate();
    expect(call).toHaveBeenCalledTimes(2);
    sheet.setValue(0, 0, 3);
    sheet.workbook.calculate();
    expect(call.mock.calls.slice(2)).toEqual([[[[[3], [4]]]]]);
    sheet.setValue(0, 0, 4);
    sheet.workbook.calculate();
    expect(call).toHaveBeenCalledTimes(3);
    sheet.setValue(0, 0, -1);
    sheet.workbook.calculate();
    expect(call).toHaveBeenCalledTimes(5);
  });

  test("spill their matrix, and may be written as files write them", () => {
    const sheet = sheetWith();
    sheet.workbook.registerFunction("KAM.PAIR", () => [["a"], [NaN]]);
    put(sheet, [["=_xldudf_KAM_PAIR()", "=_xll.KAM.PAIR()", "=kam.pair()"]]);
    const shown = sheet.values({ top: 0, left: 0, bottom: 1, right: 2 });
    expect(shown.map((row) => row.map(plain))).toEqual([
      ["a", "a", "a"],
      ["#NUM!", "#NUM!", "#NUM!"],
    ]);
  });

  test("show the error they answer with, and #VALUE! when they throw", () => {
    const sheet = sheetWith();
    sheet.workbook.registerFunction("BAD", () => {
      throw new Error("a fault");
    });
    sheet.workbook.registerFunction(
      "NOT.AVAILABLE",
      () => new ErrorValue("#N/A", "no such customer"),
    );
    put(sheet, [["=BAD()", "=NOT.AVAILABLE()"]]);
    expect(plain(sheet.value(0, 0))).toBe("#VALUE!");
    expect(sheet.value(0, 1)).toEqual(new ErrorValue("#N/A", "no such customer"));
  });
});

describe("values from a file", () => {
  test("are shown until an input changes", () => {
    const sheet = sheetWith([[1, "=A1+1", "=B1*2", "=UNKNOWN.HERE(A2)"]]);
    sheet.setCachedValue(0, 1, 100);
    sheet.setCachedValue(0, 2, 200);
    sheet.setCachedValue(0, 3, "as it was");
    expect(sheet.values({ top: 0, left: 1, bottom: 0, right: 3 })[0]).toEqual([
      100,
      200,
      "as it was",
    ]);
    sheet.setValue(0, 0, 5);
    expect(sheet.values({ top: 0, left: 1, bottom: 0, right: 3 })[0]).toEqual([6, 12, "as it was"]);
  });

  test("fill a spill without making stale what refers to it", () => {
    const sheet = sheetWith([[2, "=SEQUENCE(A1)", "=SUM(B1#)"]]);
    sheet.setCachedValue(0, 2, 77);
    sheet.setCachedSpill(0, 1, [[7], [70]]);
    expect(sheet.value(1, 1)).toBe(70);
    expect(sheet.value(0, 2)).toBe(77);
    expect(sheet.spill(0, 1)).toEqual({ top: 0, left: 1, bottom: 1, right: 1 });
    sheet.setValue(0, 0, 3);
    expect(sheet.value(2, 1)).toBe(3);
    expect(sheet.value(0, 2)).toBe(6);
  });

  test("are calculated anew on demand", () => {
    const sheet = sheetWith([[1, "=A1+1"]]);
    sheet.setCachedValue(0, 1, 100);
    sheet.workbook.calculateAll();
    expect(sheet.value(0, 1)).toBe(2);
  });
});

describe("events", () => {
  test("tell of edits at once, and of what a calculation changed", () => {
    const sheet = sheetWith([[1, "=A1+1", "=SEQUENCE(A1+1)"]]);
    sheet.workbook.calculate();
    const edits = jest.fn();
    const calculations = jest.fn();
    const stop = sheet.workbook.onCellsChanged(edits);
    sheet.workbook.onCalculated(calculations);
    sheet.setValue(0, 0, 2);
    const cell = (row: number, column: number) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
    });
    expect(edits).toHaveBeenCalledWith({ sheet, area: cell(0, 0) });
    expect(calculations).not.toHaveBeenCalled();
    sheet.workbook.calculate();
    expect(calculations).toHaveBeenCalledTimes(1);
    expect(calculations).toHaveBeenCalledWith([
      { sheet, area: cell(0, 1) },
      { sheet, area: { top: 0, left: 2, bottom: 2, right: 2 } },
    ]);
    stop();
    sheet.setValue(0, 0, 3);
    expect(edits).toHaveBeenCalledTimes(1);
  });

  test("say nothing of cells that kept their value", () => {
    const sheet = sheetWith([[1, "=A1>0"]]);
    sheet.workbook.calculate();
    const calculations = jest.fn();
    sheet.workbook.onCalculated(calculations);
    sheet.setValue(0, 0, 2);
    sheet.workbook.calculate();
    expect(calculations).not.toHaveBeenCalled();
  });

  test("tell of a spill only the rows that changed", () => {
    const sheet = sheetWith([[1, "=A1:A5*2"], [2], [3], [4], [5]]);
    sheet.workbook.calculate();
    const calculations = jest.fn();
    sheet.workbook.onCalculated(calculations);
    sheet.setValues(1, 0, [[7], [3], [8]]);
    sheet.workbook.calculate();
    const area = { top: 1, left: 1, bottom: 3, right: 1 };
    expect(calculations.mock.calls).toEqual([[[{ sheet, area }]]]);
  });
});

test("formulas that fill down share one template however they are entered", () => {
  const rows = Array.from({ length: 30 }, (_, i) => [
    i,
    `=A${i + 1}*A$1+$A${i + 1}+SUM(A${i + 1}:A$30)`,
  ]);
  const sheet = sheetWith(rows);
  const expected = rows.map((_, i) => i + (435 - (i * (i - 1)) / 2));
  expect(sheet.values({ top: 0, left: 1, bottom: 29, right: 1 }).flat()).toEqual(expected);
});
