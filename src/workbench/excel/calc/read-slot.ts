import { REF } from "./errors";
import type { Frame } from "./formula-cell";
import type { Grid } from "./grid";
import { COLUMNS, ROWS } from "../model/address";
import { Reference } from "./reference";
import type { Services } from "./services";
import type { RangeSlot } from "./slots";
import { slotColumn, slotRow } from "./slots";
import type { Evaluate } from "./template";
import { isError } from "./value";

/** Finds the sheet of a reference, and keeps it until sheets change. */
export function sheetOf(slot: RangeSlot, services: Services): (frame: Frame) => Grid | undefined {
  const { sheet } = slot;
  if (sheet === undefined) return (frame) => frame.grid;
  let version = -1;
  let grid: Grid | undefined;
  return () => {
    if (version !== services.sheetsVersion) {
      grid = services.grid(sheet);
      version = services.sheetsVersion;
    }
    return grid;
  };
}

/** The value of a single cell. */
export function readCell(slot: RangeSlot, services: Services): Evaluate {
  const find = sheetOf(slot, services);
  return (frame) => {
    const grid = find(frame);
    const row = slotRow(slot, frame.row);
    const column = slotColumn(slot, frame.column);
    if (grid === undefined || row < 0 || column < 0) return REF;
    return grid.read(row, column);
  };
}

/** A single cell as a reference. */
export function referenceToCell(slot: RangeSlot, services: Services): Evaluate {
  const find = sheetOf(slot, services);
  return (frame) => {
    const grid = find(frame);
    const row = slotRow(slot, frame.row);
    const column = slotColumn(slot, frame.column);
    if (grid === undefined || row < 0 || column < 0 || row >= ROWS || column >= COLUMNS) return REF;
    return new Reference(grid, row, column, row, column);
  };
}

/** What a slot was bound to when the formula was entered, or last followed a change of tables or names. */
export function readBound(index: number): Evaluate {
  return (frame) => {
    const bound = frame.bound[index];
    if (bound === undefined) return REF;
    if (bound instanceof Reference || isError(bound)) return bound;
    return bound.template.evaluate(bound);
  };
}
