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
  /** Places whose listeners are still to be marked. */
  private reached: Place[] = [];

  /** Nothing is stale. */
  get atRest(): boolean {
    return this.queue.length === 0;
  }

  /** Marks a formula and all that depends on it. */
  mark(cell: FormulaCell): void {
    this.add(cell);
    this.spread();
  }

  /** Marks all that depends on these cells, and all that their change may let spill. */
  touch(grid: Grid, area: Area): void {
    this.reached.push({ grid, area });
    this.spread();
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

  private readonly add = (cell: FormulaCell): void => {
    if (cell.dirty) return;
    const { grid, row, column } = cell;
    cell.dirty = true;
    grid.column(column).dirty.add(cell);
    if (cell.spill !== undefined) grid.staleSpills.add(cell);
    this.queue.push(cell);
    this.reached.push({
      grid,
      area: cell.spill ?? { top: row, left: column, bottom: row, right: column },
    });
  };

  private spread(): void {
    this.volatile.forEach(this.add);
    // The list grows while it is worked off.
    for (const { grid, area } of this.reached) {
      grid.graph.changed(area, this.add);
      for (const cell of grid.blocked) {
        if (cell.blocked !== undefined && overlap(cell.blocked, area)) this.add(cell);
      }
    }
    this.reached = [];
  }
}

/** A formula that is no longer stale must hear of the next change of its ranges. */
function hearAgain(bound: readonly Bound[]): void {
  for (const one of bound) {
    if (one instanceof Reference) one.stale = false;
    else if (!isError(one)) hearAgain(one.bound);
  }
}
