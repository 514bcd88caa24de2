import { areaAt } from "../area";
import type { ColumnRef } from "../models/chart-data";
import { areaOn, cellOn } from "../reference";
import { bodyReference } from "../source/origin";
import type { ResultsSpec } from "./spec";

/** A column of the customers' own. */
export function sourceRef({ source }: ResultsSpec, column: number): ColumnRef {
  const { customerOrigin: origin } = source;
  const at = origin.columns[column] ?? 0;
  const { names } = source.input;
  return {
    spilled: bodyReference(origin, column),
    cell: cellOn(origin.sheet, origin.firstRow, at, "column"),
    cells: areaOn(origin.sheet, areaAt(origin.firstRow, at, Math.max(1, names.length), 1)),
  };
}
