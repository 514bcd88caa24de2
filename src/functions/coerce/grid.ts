import type { Cell } from "../../engine/cell";
import { plainCell } from "./cell";

/** Rows of plain cells, all of one length. */
export type Grid = readonly (readonly Cell[])[];

/** A range or array argument as rows: a single value is one cell, a flat list one row; null is no argument. */
export function grid(argument: unknown): Grid {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [[plainCell(argument)]];
  const rows: unknown[] = argument;
  if (!rows.some((row) => Array.isArray(row)))
    return rows.length === 0 ? [] : [rows.map(plainCell)];
  const table = rows.map((row) => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]));
  const width = table.reduce((most, row) => Math.max(most, row.length), 0);
  return table.map((row) => (row.length === width ? row : pad(row, width)));
}

function pad(row: readonly Cell[], width: number): Cell[] {
  return [...row, ...Array.from({ length: width - row.length }, () => null)];
}

export function columnCount(cells: Grid): number {
  return cells[0]?.length ?? 0;
}

export function transpose(cells: Grid): Cell[][] {
  return Array.from({ length: columnCount(cells) }, (_, column) =>
    cells.map((row) => row[column] ?? null),
  );
}

/** The cells one after another, row by row. */
export function list(cells: Grid): Cell[] {
  // `flat` takes ten times as long for the many short rows of a column.
  const all: Cell[] = [];
  for (const row of cells) for (const cell of row) all.push(cell);
  return all;
}

export function isList(cells: Grid): boolean {
  return cells.length <= 1 || columnCount(cells) <= 1;
}

/** "2 × 3", rows by columns. */
export function layoutOf(cells: Grid): string {
  return `${cells.length} × ${columnCount(cells)}`;
}

/** Whether cells stand side by side in one row, so that what is said of each goes below it. */
export function runsAcross(cells: Grid): boolean {
  return cells.length === 1 && columnCount(cells) > 1;
}
