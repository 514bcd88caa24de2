import type { Area } from "../model/area";
import type { FormulaCell } from "./formula-cell";
import type { Grid } from "./grid";
import { overlap } from "./precedents";
import { Reference } from "./reference";
import type { Bound } from "./formula-cell";
import { isError } from "./value";

/** Cells of a sheet that have changed, or will. */
export interface Place {
  readonly grid: Grid;
  readonly area: Area;
}

/** Which formulas are stale, in the order they became so. */
export class Staleness {
  /** Formulas that are stale after every change. */
  readonly volatile = new Set<FormulaCell>();
  private queue: FormulaCell[] = [];

  /** Nothing is stale. */
  get atRest(): boolean {
    return this.queue.length === 0;
  }

  /** Marks a formula and all that depends on it. */
  mark(cell: FormulaCell): void {
    const reached: Place[] = [];
    this.add(cell, reached);
    this.spread(reached);
  }

  /** Marks all that depends on these cells, and all that their change may let spill. */
  touch(grid: Grid, area: Area): void {
    this.spread([{ grid, area }]);
  }

  /** Takes a formula as calculated. */
  settle(cell: FormulaCell): void {
    cell.dirty = false;
    cell.grid.columns[cell.column]?.dirty.delete(cell);
    cell.grid.staleSpills.delete(cell);
    hearAgain(cell.bound);
  }

  /** Hands each stale formula to `calculate`, those that become stale meanwhile too. */
  workOff(calculate: (cell: FormulaCell) => void): void {
    try {
      for (const cell of this.queue) if (cell.dirty && !cell.removed) calculate(cell);
    } finally {
      this.queue = this.queue.filter((cell) => cell.dirty && !cell.removed);
    }
  }

  private add(cell: FormulaCell, reached: Place[]): void {
    if (cell.dirty) return;
    const { grid, row, column } = cell;
    cell.dirty = true;
    grid.column(column).dirty.add(cell);
    if (cell.spill !== undefined) grid.staleSpills.add(cell);
    this.queue.push(cell);
    reached.push({
      grid,
      area: cell.spill ?? { top: row, left: column, bottom: row, right: column },
    });
  }

  private spread(reached: Place[]): void {
    const visit = (cell: FormulaCell) => {
      this.add(cell, reached);
    };
    this.volatile.forEach(visit);
    // The list grows while it is worked off.
    for (const { grid, area } of reached) {
      grid.graph.changed(area, visit);
      for (const cell of grid.blocked) {
        if (cell.blocked !== undefined && overlap(cell.blocked, area)) visit(cell);
      }
    }
  }
}

/** A formula that is no longer stale must hear of the next change of its ranges. */
function hearAgain(bound: readonly Bound[]): void {
  for (const one of bound) {
    if (one instanceof Reference) one.stale = false;
    else if (!isError(one)) hearAgain(one.bound);
  }
}
