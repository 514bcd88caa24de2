import type { Area } from "../../model/area";
import type { Context } from "../context";
import type { RangeTarget } from "../members/range-target";
import { HostError } from "../protocol/error";
import { cellArea, columnCount, rowCount } from "./area";
import { readEntry, type Entry } from "./entry";
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

/** A cell as it is to be written. */
interface Written extends Entry {
  readonly row: number;
  readonly column: number;
}

/**
 * Writes values or formulas as Excel takes them: null leaves a cell alone, "" clears it,
 * everything else is read as if it were typed (see `readEntry`). Where one is refused, none is written.
 */
export function writeCells(
  { sheet, area }: RangeTarget,
  input: unknown,
  { strict }: Pick<Context, "strict">,
): void {
  const matrix = asMatrix(input, area);
  assertWritable(sheet, area);
  const written: Written[] = [];
  const values = matrix.map((cells, rowOffset) =>
    cells.map((cell, columnOffset) => {
      if (cell === null || cell === undefined) return undefined;
      const [row, column] = [area.top + rowOffset, area.left + columnOffset];
      const entry = readEntry(cell, sheet.format(row, column).numberFormat);
      const { formula, value } = entry;
      // That Excel takes no formula that names what is not there is known from its dialogs only.
      if (formula !== undefined && strict && sheet.isAmiss(row, column, formula)) {
        throw new HostError("InvalidArgument");
      }
      written.push({ ...entry, row, column });
      return formula === undefined ? value : undefined;
    }),
  );
  for (const { row, column, formula, numberFormat, quotePrefix } of written) {
    if (quotePrefix !== sheet.format(row, column).quotePrefix) {
      sheet.setFormat(cellArea(row, column), { quotePrefix });
    }
    if (formula === undefined && numberFormat !== undefined) {
      sheet.setFormat(cellArea(row, column), { numberFormat });
    }
  }
  sheet.setValues(area.top, area.left, values);
  for (const { row, column, formula } of written) {
    if (formula !== undefined) sheet.setFormula(row, column, formula);
  }
  tidyTypedHeaders(sheet, area);
}
