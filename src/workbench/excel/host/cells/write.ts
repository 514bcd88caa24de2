import type { Area } from "../../model/area";
import type { Scalar } from "../../model/value";
import type { RangeTarget } from "../members/range-target";
import { HostError } from "../protocol/error";
import { cellArea, columnCount, rowCount } from "./area";
import { readEntry } from "./entry";
import { assertWritable } from "./protection";
import { tidyTypedHeaders } from "./typed-headers";

/** Rows and columns as written, one entry per cell; a single value stands for every cell. */
export function asMatrix(input: unknown, area: Area): readonly (readonly unknown[])[] {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!Array.isArray(input)) {
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(input));
  }
  assertShape(input.length, Array.isArray(input[0]) ? input[0].length : 0, area);
  for (const row of input as unknown[]) {
    if (!Array.isArray(row)) throw new HostError("InvalidArgument");
    assertShape(rows, row.length, area);
  }
  return input as unknown[][];
}

export function assertShape(rows: number, columns: number, area: Area): void {
  if (rows === rowCount(area) && columns === columnCount(area)) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/**
 * Writes values or formulas as Excel takes them: null leaves a cell alone, "" clears it,
 * everything else is read as if it were typed (see `readEntry`).
 */
export function writeCells({ sheet, area }: RangeTarget, input: unknown): void {
  const matrix = asMatrix(input, area);
  assertWritable(sheet, area);
  const values: (Scalar | undefined)[][] = [];
  const formulas: { row: number; column: number; formula: string }[] = [];
  matrix.forEach((cells, rowOffset) => {
    const row = area.top + rowOffset;
    values.push(
      cells.map((cell, columnOffset) => {
        if (cell === null || cell === undefined) return undefined;
        const column = area.left + columnOffset;
        const format = sheet.format(row, column);
        const entry = readEntry(cell, format.numberFormat);
        const { quotePrefix } = entry;
        if (quotePrefix !== format.quotePrefix) {
          sheet.setFormat(cellArea(row, column), { quotePrefix });
        }
        if (entry.formula !== undefined) {
          formulas.push({ row, column, formula: entry.formula });
          return undefined;
        }
        if (entry.numberFormat !== undefined) {
          sheet.setFormat(cellArea(row, column), { numberFormat: entry.numberFormat });
        }
        return entry.value;
      }),
    );
  });
  sheet.setValues(area.top, area.left, values);
  for (const { row, column, formula } of formulas) sheet.setFormula(row, column, formula);
  tidyTypedHeaders(sheet, area);
}
