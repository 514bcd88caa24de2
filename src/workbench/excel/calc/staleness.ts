import { overlap, type Area } from "../model/area";
import type { FormulaCell } from "./formula-cell";
import type { Grid } from "./grid";
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
  /** Places whose listeners are still to be marked; `edited` where they have changed already. */
  private reached: (Place & { readonly edited: boolean })[] = [];

  /** Nothing is stale. */
  get atRest(): boolean {
    return this.queue.length === 0;
  }

  /** Marks a formula to be calculated, and all that depends on it. */
  mark(cell: FormulaCell): void {
    this.addEdited(cell);
    this.reached.push({ grid: cell.grid, area: filled(cell), edited: true });
    this.spread();
  }

  /** Marks all that depends on these cells, and all that their change may let spill. */
  touch(grid: Grid, area: Area): void {
    this.reached.push({ grid, area, edited: true });
    this.spread();
  }

  /**
   * A calculation has changed these cells: the stale formulas that see them must be calculated.
   *
   * @param edited whether it was for an edit, and not only because time goes on
   */
  changed(grid: Grid, area: Area, edited: boolean): void {
    grid.graph.calculated(area, edited, (cell) => {
      if (!cell.dirty) return;
      cell.due = true;
      cell.edited ||= edited;
    });
  }

  /** Takes a formula as calculated. */
  settle(cell: FormulaCell): void {
    cell.dirty = false;
    cell.due = false;
    cell.edited = false;
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
    const { grid } = cell;
    cell.dirty = true;
    grid.column(cell.column).dirty.add(cell);
    if (cell.spill !== undefined) grid.staleSpills.add(cell);
    this.queue.push(cell);
    this.reached.push({ grid, area: filled(cell), edited: false });
  };

  private readonly addDue = (cell: FormulaCell): void => {
    this.add(cell);
    cell.due = true;
  };

  private readonly addEdited = (cell: FormulaCell): void => {
    this.addDue(cell);
    cell.edited = true;
  };

  private spread(): void {
    this.volatile.forEach(this.addDue);
    // The list grows while it is worked off.
    for (const { grid, area, edited } of this.reached) {
      if (edited) grid.graph.edited(area, this.addEdited);
      else grid.graph.mayChange(area, this.add);
      // Whatever goes on where a result wants to spill, it tries again.
      for (const cell of grid.blocked) {
        if (cell.blocked !== undefined && overlap(cell.blocked, area)) this.addEdited(cell);
      }
    }
    this.reached = [];
  }
}

/** The cells that a formula's result lies in. */
function filled({ row, column, spill }: FormulaCell): Area {
  return spill ?? { top: row, left: column, bottom: row, right: column };
}

/** A formula that is no longer stale must hear of the next change of its ranges. */
function hearAgain(bound: readonly Bound[]): void {
  for (const one of bound) {
    if (one instanceof Reference) {
      one.stale = false;
      one.due = false;
      one.edited = false;
    } else if (!isError(one)) hearAgain(one.bound);
  }
}
