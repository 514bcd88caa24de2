import { isErrorValue } from "../../engine/cell";
import type { WriteMode } from "../settings/types";
import type { ColumnSpec } from "./model";

/** A cell of a model's results: a number, a text, "" for blank, or an error's text. */
export type ModelCell = number | string;

/** Results as they are computed, a row for each customer, a cell for each column. */
export function cellsOf<Result>(
  columns: readonly Pick<ColumnSpec<never, never, Result>, "value">[],
  result: Result,
  rows: number,
): ModelCell[][] {
  return Array.from({ length: rows }, (_, row) => rowOf(columns, result, row));
}

/** The results of one customer. */
export function rowOf<Result>(
  columns: readonly Pick<ColumnSpec<never, never, Result>, "value">[],
  result: Result,
  row: number,
): ModelCell[] {
  return columns.map(({ value }) => {
    const cell = value(result, row) ?? "";
    return typeof cell === "number" && !Number.isFinite(cell) ? "" : cell;
  });
}

/** Results of some customers as they are to stand in the cells; null where native formulas have words of their own. */
export function comparable(
  columns: readonly Pick<ColumnSpec<never, never, never>, "kind">[],
  row: readonly ModelCell[],
  mode: WriteMode,
): (ModelCell | null)[] {
  return row.map((cell, i) => (mode === "native" && columns[i]?.kind === "note" ? null : cell));
}

/** Whether a cell holds an error, which as a value has to be written as a formula. */
export function planValue(cell: ModelCell) {
  if (cell === "") return null;
  return isErrorValue(cell) ? { formula: `=${cell}` } : cell;
}
