import { covers, sameArea, type Area } from "../model/area";
import type { Scalar } from "../model/value";
import { ArrayValue } from "./array-value";
import { CALC, NUM, SPILL } from "./errors";
import type { FormulaCell } from "./formula-cell";
import type { Grid } from "./grid";
import { COLUMNS, ROWS } from "../model/address";
import { Reference } from "./reference";
import type { Surroundings } from "./surroundings";
import { isError } from "./value";
import { limits } from "./work";

/** What the spiller tells the calculator. */
interface Host {
  readonly surroundings: Surroundings;
  touch(grid: Grid, area: Area): void;
  note(grid: Grid, area: Area): void;
  changed(grid: Grid, area: Area): void;
}

function sizeOf(area: Area | undefined): number {
  return area === undefined ? 0 : (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function same(a: Scalar, b: Scalar): boolean {
  return a === b || (isError(a) && isError(b) && a.code === b.code && a.message === b.message);
}

/** A formula's result as cells show it: a reference to a blank cell shows 0. */
function shown(result: ArrayValue): ArrayValue {
  if (!result.data.includes(null)) return result;
  return new ArrayValue(
    result.rows,
    result.columns,
    result.data.map((cell) => cell ?? 0),
  );
}

/** Puts results into cells: the formula's own, and those an array fills. */
export class Spiller {
  /** Cells that are filled beside the formulas' own. */
  private filled = 0;

  constructor(private readonly host: Host) {}

  placeSingle(cell: FormulaCell, value: Scalar): void {
    this.withdraw(cell);
    this.unblock(cell);
    this.show(cell, value);
  }

  /** @param quiet nobody is told: the values are a file's, and so are those of the formulas that refer to them */
  place(cell: FormulaCell, result: ArrayValue, quiet = false): void {
    const { grid, row, column } = cell;
    if (result.data.length === 0) {
      this.placeSingle(cell, CALC);
      return;
    }
    if (result.data.length === 1) {
      this.placeSingle(cell, result.at(0, 0));
      return;
    }
    if (this.filled - sizeOf(cell.spill) + result.data.length > limits.spilled) {
      this.placeSingle(cell, NUM);
      return;
    }
    const area = {
      top: row,
      left: column,
      bottom: row + result.rows - 1,
      right: column + result.columns - 1,
    };
    if (this.obstructed(cell, area)) {
      this.withdraw(cell);
      cell.blocked = area;
      grid.blocked.add(cell);
      this.show(cell, SPILL);
      return;
    }
    this.unblock(cell);
    const before = cell.spill;
    const moved = !sameArea(before, area);
    if (before !== undefined && moved) {
      this.clear(cell, before, area);
      this.host.note(grid, before);
    }
    this.fill(cell, area, shown(result));
    if (!moved || quiet) return;
    // Cells that were not part of the spill before have changed for those who refer to them.
    this.host.touch(grid, area);
    if (before !== undefined) this.host.touch(grid, before);
  }

  /** Clears the cells a formula filled beyond its own. */
  withdraw(cell: FormulaCell): void {
    const { spill, grid } = cell;
    this.filled -= sizeOf(spill);
    cell.spill = undefined;
    cell.result = undefined;
    cell.spilled?.forgetAll();
    cell.spilled = undefined;
    grid.spills.delete(cell);
    grid.staleSpills.delete(cell);
    if (spill === undefined) return;
    this.clear(cell, spill, undefined);
    this.host.note(grid, spill);
    this.host.touch(grid, spill);
  }

  private unblock(cell: FormulaCell): void {
    cell.blocked = undefined;
    cell.grid.blocked.delete(cell);
  }

  private show(cell: FormulaCell, value: Scalar): void {
    const { grid, row, column } = cell;
    const visible = value ?? 0;
    if (same(grid.read(row, column), visible)) return;
    grid.write(row, column, visible);
    const own = { top: row, left: column, bottom: row, right: column };
    this.host.note(grid, own);
    this.host.changed(grid, own);
  }

  private fill(cell: FormulaCell, area: Area, result: ArrayValue): void {
    const { grid } = cell;
    let first = Infinity;
    let last = -1;
    for (let c = 0; c < result.columns; c++) {
      const { values } = grid.column(area.left + c);
      for (let r = 0; r < result.rows; r++) {
        const value = result.at(r, c);
        if (same(values.read(area.top + r), value)) continue;
        values.write(area.top + r, value);
        first = Math.min(first, r);
        last = Math.max(last, r);
      }
    }
    const changed = last >= 0;
    if (!changed && sameArea(cell.spill, area)) return;
    this.filled += sizeOf(area) - sizeOf(cell.spill);
    cell.spill = area;
    cell.result = result;
    cell.spilled?.forgetAll();
    cell.spilled = new Reference(grid, area.top, area.left, area.bottom, area.right, result);
    cell.spilled.lasts = true;
    grid.spills.add(cell);
    if (!changed) return;
    this.host.note(grid, { ...area, top: area.top + first, bottom: area.top + last });
    // All of it, because who refers to the whole result listens to the first cell.
    this.host.changed(grid, area);
  }

  /** Blanks what `cell` filled, except its own cell and what lies inside `kept`. */
  private clear(cell: FormulaCell, area: Area, kept: Area | undefined): void {
    for (let c = area.left; c <= area.right; c++) {
      const values = cell.grid.columns[c]?.values;
      if (values === undefined) continue;
      const last = Math.min(area.bottom, values.length - 1);
      for (let r = area.top; r <= last; r++) {
        if ((r === cell.row && c === cell.column) || covers(kept, r, c)) continue;
        values.write(r, null);
      }
    }
  }

  private obstructed(cell: FormulaCell, area: Area): boolean {
    const { grid } = cell;
    if (area.bottom >= ROWS || area.right >= COLUMNS) return true;
    for (let c = area.left; c <= area.right; c++) {
      const column = grid.columns[c];
      if (column === undefined) continue;
      const isOthers = (_: Scalar, r: number) =>
        !((r === cell.row && c === cell.column) || covers(cell.spill, r, c));
      if (column.values.someFilled(area.top, area.bottom, isOthers)) return true;
      for (const row of column.formulas.keys()) {
        if (row >= area.top && row <= area.bottom && !(row === cell.row && c === cell.column)) {
          return true;
        }
      }
    }
    return this.host.surroundings.barred(grid, area);
  }
}
