import type { FormulaCell } from "./formula-cell";
import type { Grid } from "./grid";
import { addStalePrecedents } from "./precedents";
import type { RangeSlot } from "./slots";

/** A formula that keeps making itself stale (through what it spills over) is left after so many rounds. */
const ROUNDS = 100;

/** What an evaluation needs of the calculator. */
interface Host {
  readonly sheetOf: (slot: RangeSlot) => Grid | undefined;
  settle(cell: FormulaCell): void;
  /** Calculates one formula whose precedents are calculated, and shows the result. */
  show(cell: FormulaCell, circular: boolean, edited: boolean): void;
}

/**
 * Calculates formulas after the stale ones they refer to, found by walking down from them. The walk keeps its
 * own path instead of recursing: chains of formulas may be as long as a sheet.
 */
export class Evaluation {
  private calculation = 0;

  constructor(private readonly host: Host) {}

  /** Begins a calculation: formulas may be calculated again. */
  begin(): void {
    this.calculation++;
  }

  evaluate(wanted: FormulaCell): void {
    const path: FormulaCell[] = [wanted];
    try {
      for (let cell = path.at(-1); cell !== undefined; cell = path.at(-1)) {
        if (!cell.dirty) {
          path.pop();
        } else if (cell.entered) {
          path.pop();
          cell.entered = false;
          this.compute(cell);
        } else {
          cell.entered = true;
          this.enter(cell, path);
        }
      }
    } finally {
      for (const cell of path) cell.entered = false;
    }
  }

  /** Puts the stale formulas that `cell` needs on the path; one that is entered already closes a circle. */
  private enter(cell: FormulaCell, path: FormulaCell[]): void {
    const needed: FormulaCell[] = [];
    addStalePrecedents(cell, this.host.sheetOf, needed);
    for (const precedent of needed) {
      if (!precedent.entered) {
        path.push(precedent);
        continue;
      }
      // All formulas entered since the precedent lie on the circle.
      for (let i = path.lastIndexOf(precedent); i >= 0 && i < path.length; i++) {
        const member = path[i];
        if (member?.entered) member.circular = true;
      }
    }
  }

  private compute(cell: FormulaCell): void {
    if (cell.calculation !== this.calculation) {
      cell.calculation = this.calculation;
      cell.rounds = 0;
    }
    const { circular, due, edited } = cell;
    cell.circular = false;
    this.host.settle(cell);
    // What it is calculated from has been calculated, and is as it was.
    if (!due && !circular) return;
    if (++cell.rounds > ROUNDS) return;
    this.host.show(cell, circular, edited);
  }
}
