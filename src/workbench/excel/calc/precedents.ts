import { covers, overlap, type Area } from "../model/area";
import type { FormulaCell, Frame } from "./formula-cell";
import type { Grid } from "./grid";
import { Reference } from "./reference";
import { slotColumn, slotRow } from "./slots";
import type { RangeSlot } from "./slots";
import { isError } from "./value";

/** Enters `cell` as a listener of all that `frame` refers to, or strikes it out where `listens` is false. */
export function subscribe(
  cell: FormulaCell,
  frame: Frame,
  sheet: (slot: RangeSlot) => Grid | undefined,
  listens: boolean,
): void {
  for (const slot of frame.template.cells) {
    const grid = slot.sheet === undefined ? frame.grid : sheet(slot);
    const row = slotRow(slot, frame.row);
    const column = slotColumn(slot, frame.column);
    if (grid === undefined || row < 0 || column < 0) continue;
    if (listens) grid.graph.listenToCell(row, column, cell);
    else grid.graph.unlistenToCell(row, column, cell);
  }
  for (const [index, bound] of frame.bound.entries()) {
    if (isError(bound)) continue;
    if (frame.template.unread.has(index)) {
      if (!listens && bound instanceof Reference) bound.grid.graph.release(bound);
    } else if (!(bound instanceof Reference)) subscribe(cell, bound, sheet, listens);
    else if (listens) bound.grid.graph.listen(bound, cell);
    else bound.grid.graph.unlisten(bound, cell);
  }
}

/** Adds the stale formulas that a formula needs before it can be calculated. */
export function addStalePrecedents(
  frame: Frame,
  sheet: (slot: RangeSlot) => Grid | undefined,
  found: FormulaCell[],
): void {
  // This runs before every calculation of every formula, so it makes no closures.
  for (const slot of frame.template.cells) {
    const grid = slot.sheet === undefined ? frame.grid : sheet(slot);
    if (grid !== undefined) {
      addStaleAt(grid, slotRow(slot, frame.row), slotColumn(slot, frame.column), found);
    }
  }
  for (let i = 0; i < frame.bound.length; i++) {
    const bound = frame.bound[i];
    if (bound === undefined || frame.template.unread.has(i)) continue;
    if (bound instanceof Reference) addStaleIn(bound.grid, bound, found);
    else if (!isError(bound)) addStalePrecedents(bound, sheet, found);
  }
}

/** Adds the stale formulas that one cell's value comes from: its own, or one that spills over it. */
function addStaleAt(grid: Grid, row: number, column: number, found: FormulaCell[]): void {
  const cells = grid.columns[column];
  if (cells !== undefined && cells.dirty.size > 0) {
    const cell = cells.formulas.get(row);
    if (cell?.dirty) found.push(cell);
  }
  for (const cell of grid.staleSpills) {
    if (covers(cell.spill, row, column)) found.push(cell);
  }
}

/** Adds the stale formulas that the values of a rectangle come from. */
export function addStaleIn(grid: Grid, area: Area, found: FormulaCell[]): void {
  const right = Math.min(area.right, grid.columns.length - 1);
  for (let c = area.left; c <= right; c++) {
    const column = grid.columns[c];
    if (column === undefined || column.dirty.size === 0) continue;
    if (column.dirty.size <= area.bottom - area.top) {
      for (const cell of column.dirty) {
        if (cell.row >= area.top && cell.row <= area.bottom) found.push(cell);
      }
    } else {
      for (let r = area.top; r <= area.bottom; r++) {
        const cell = column.formulas.get(r);
        if (cell?.dirty) found.push(cell);
      }
    }
  }
  for (const cell of grid.staleSpills) {
    if (cell.spill !== undefined && overlap(cell.spill, area)) found.push(cell);
  }
}
