import type { Area } from "../model/area";
import type { Matrix, Scalar } from "../model/value";
import { ArrayValue } from "./array-value";
import type { Grid } from "./grid";
import type { Listeners } from "./listeners";
import { limits, spend } from "./work";

/** Ranges of more are taken for whole columns or rows, and read as far as the workbook is used. */
const WHOLE_ROWS = 100_000;
const WHOLE_COLUMNS = 10_000;

/** How many rows of a matrix are read again by themselves; beyond, all are. */
const FEW_ROWS = 256;

/**
 * A range of cells as formulas see it. A range that formulas are bound to is one object for all of them
 * (see `Graph`), so what is read from it once (its values, its sum, an index for look-ups) is kept until a
 * cell inside changes.
 */
export class Reference implements Area {
  /** Formulas to recalculate when a cell inside changes. */
  listeners: Listeners;
  /** How many bound slots hold this object. */
  uses = 0;
  /** All listeners know that a cell inside may change, and none has been calculated since. */
  stale = false;
  /** All listeners know that a cell inside has changed, and none has been calculated since. */
  due = false;
  /** And they know that it was an edit that changed it. */
  edited = false;
  /** Whether it outlives the formula that came upon it. What others keep is gone with them, and counts for nothing. */
  lasts = false;
  /** How many of the cells that the sheet's ranges keep are kept here. */
  private kept = 0;
  private values: ArrayValue | undefined;
  private rowsView: Matrix | undefined;
  private facts: Map<string, unknown> | undefined;
  /** Rows of the sheet that changed since the matrix was read. */
  private changed: { readonly top: number; readonly bottom: number } | undefined;

  constructor(
    readonly grid: Grid,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
    values?: ArrayValue,
  ) {
    this.values = values;
  }

  /** Rows that can hold anything: a whole column counts only as far down as the workbook is used. */
  get rows(): number {
    const rows = this.bottom - this.top + 1;
    return rows > WHOLE_ROWS
      ? Math.max(1, Math.min(rows, this.grid.extent().rows - this.top))
      : rows;
  }

  get columns(): number {
    const columns = this.right - this.left + 1;
    return columns > WHOLE_COLUMNS
      ? Math.max(1, Math.min(columns, this.grid.extent().columns - this.left))
      : columns;
  }

  get single(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }

  /** The value of a cell, counted from the range's own corner. */
  at(row: number, column: number): Scalar {
    return this.grid.read(this.top + row, this.left + column);
  }

  /** Its cells that hold something, column by column; how many there are in all costs nothing. */
  eachFilled(visit: (cell: Exclude<Scalar, null>) => void): void {
    const right = Math.min(this.right, this.grid.columns.length - 1);
    for (let c = this.left; c <= right; c++) {
      this.grid.columns[c]?.values.eachFilled(this.top, this.bottom, visit);
    }
  }

  /** How many cells it has, blank ones too. */
  get size(): number {
    return (this.bottom - this.top + 1) * (this.right - this.left + 1);
  }

  array(): ArrayValue {
    if (this.values !== undefined) return this.values;
    const rows = this.rows;
    const columns = this.columns;
    // Counted before it is made: it may not fit into memory.
    spend(rows * columns);
    const data = new Array<Scalar>(rows * columns).fill(null);
    for (let c = 0; c < columns; c++) {
      const column = this.grid.columns[this.left + c]?.values;
      if (column === undefined) continue;
      const last = Math.min(rows, column.length - this.top);
      for (let r = 0; r < last; r++) data[r * columns + c] = column.read(this.top + r);
    }
    const values = new ArrayValue(rows, columns, data);
    if (this.keeps && this.mayKeep(data.length)) this.values = values;
    return values;
  }

  /**
   * Whether what is read is worth keeping. One cell is never told of changes as ranges are (see `Graph`), and
   * a short range of a single formula is read once per change anyway: every row may have its own.
   */
  private get keeps(): boolean {
    if (this.single) return false;
    return this.listeners instanceof Set || this.rows * this.columns > 256;
  }

  /** Whether the sheet's ranges may keep so many more cells between them; they are counted then. */
  private mayKeep(cells: number): boolean {
    if (!this.lasts) return true;
    if (this.grid.kept + cells > limits.kept) return false;
    this.grid.kept += cells;
    this.kept += cells;
    return true;
  }

  /** The same row by row, as custom functions take it. Rows without a change are the same objects as before. */
  matrix(): Matrix {
    const known = this.rowsView;
    const { changed } = this;
    if (known !== undefined && changed === undefined) return known;
    let rows = known === undefined ? this.values?.matrix() : undefined;
    if (known !== undefined && changed !== undefined) {
      const top = Math.max(changed.top, this.top);
      const bottom = Math.min(changed.bottom, this.top + known.length - 1);
      const fresh = this.grid.matrix({ top, left: this.left, bottom, right: this.right });
      rows = known.map((row, index) => fresh[index - (top - this.top)] ?? row);
    }
    rows ??= this.grid.matrix(this);
    this.changed = undefined;
    if (this.keeps && (known !== undefined || this.mayKeep(this.size))) this.rowsView = rows;
    return rows;
  }

  /**
   * What `compute` finds out about this range, kept under `key` until a cell inside changes.
   *
   * @param large whether what is found is as large as the range
   */
  fact<T>(key: string, compute: () => T, large = false): T {
    if (!this.keeps) return compute();
    if (this.facts?.has(key) === true) return this.facts.get(key) as T;
    const found = compute();
    if (large && !this.mayKeep(this.rows * this.columns)) return found;
    this.facts ??= new Map();
    this.facts.set(key, found);
    return found;
  }

  /** Forgets all that was read. */
  forgetAll(): void {
    this.values = undefined;
    this.facts = undefined;
    this.rowsView = undefined;
    this.changed = undefined;
    this.grid.kept -= this.kept;
    this.kept = 0;
  }

  /** Forgets what was read; of a change of few rows only those rows of the matrix. */
  forget(area: Area = this): void {
    const { rowsView } = this;
    if (rowsView === undefined) {
      this.forgetAll();
      return;
    }
    this.values = undefined;
    this.facts = undefined;
    const top = Math.min(area.top, this.changed?.top ?? area.top);
    const bottom = Math.max(area.bottom, this.changed?.bottom ?? area.bottom);
    if (bottom - top < FEW_ROWS) {
      this.changed = { top, bottom };
    } else {
      this.forgetAll();
    }
  }
}
