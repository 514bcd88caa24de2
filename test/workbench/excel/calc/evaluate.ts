import { createWorkbook } from "../../../../src/workbench/excel/model/workbook";
import type { Sheet } from "../../../../src/workbench/excel/model/types";
import { ErrorValue } from "../../../../src/workbench/excel/model/value";
import type { Scalar } from "../../../../src/workbench/excel/model/value";

/** Errors as their code, so that expected values can be written down. */
export function plain(value: Scalar): Scalar {
  return value instanceof ErrorValue ? value.code : value;
}

export type Cells = readonly (readonly (Scalar | undefined)[])[];

/** A sheet with values from A1 on; texts that begin with "=" are entered as formulas. */
export function sheetWith(cells: Cells = []): Sheet {
  const workbook = createWorkbook();
  const sheet = workbook.addSheet("Data");
  put(sheet, cells);
  return sheet;
}

export function put(sheet: Sheet, cells: Cells): void {
  cells.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value === "string" && value.startsWith("=")) sheet.setFormula(r, c, value);
      else if (value !== undefined) sheet.setValue(r, c, value);
    });
  });
}

/** A formula entered far from the data; a result of several values comes row by row. */
export function evaluate(formula: string, cells: Cells = [], sheet = sheetWith(cells)): unknown {
  const row = 60;
  const column = 26;
  sheet.setFormula(row, column, formula);
  const spill = sheet.spill(row, column);
  if (spill === undefined) return plain(sheet.value(row, column));
  return sheet.values(spill).map((values) => values.map(plain));
}

/** A formula and what Excel shows for it. */
export type Case = readonly [formula: string, expected: unknown];

/** One test per case; numbers are compared to 9 significant digits, as documents print them rounded. */
export function check(cases: readonly Case[], cells: Cells = []): void {
  test.each(cases.map(([formula, expected]) => ({ formula, expected })))(
    "$formula gives $expected",
    ({ formula, expected }) => {
      const result = evaluate(formula, cells);
      if (typeof expected === "number" && !Number.isInteger(expected)) {
        expect(result).toBeCloseTo(expected, digitsAfterPoint(expected));
      } else {
        expect(result).toEqual(expected);
      }
    },
  );
}

function digitsAfterPoint(value: number): number {
  const [, fraction = ""] = String(value).split(".");
  return fraction.length;
}
