import { areaAt } from "../area";
import { areaOn, cellOn } from "../reference";
import type { ColumnRef } from "./chart-data";

/** A column that formulas spill over or are filled down, from its first row; of no customers it keeps one cell. */
export function columnOn(
  sheet: string,
  firstRow: number,
  column: number,
  customers: number,
): ColumnRef {
  return {
    spilled: `${cellOn(sheet, firstRow, column)}#`,
    cell: cellOn(sheet, firstRow, column, "column"),
    cells: areaOn(sheet, areaAt(firstRow, column, Math.max(1, customers), 1)),
  };
}
