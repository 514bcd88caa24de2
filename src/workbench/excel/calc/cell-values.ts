import type { Scalar } from "../model/value";

/** Blank rows above a value that are filled up without asking how many values lie beyond. */
const SMALL_GAP = 1024;

/** Rows that each value beyond a gap may claim: where there are more values, all rows have a place of their own. */
const ROWS_PER_VALUE = 8;

type Filled = Exclude<Scalar, null>;

/**
 * The values of one column by rows from 0. From the top down they lie side by side, as the cells of a table do; those
 * that lie far below the rest are looked up, so that a column costs what it holds and not how far down it reaches.
 */
export class CellValues {
  private readonly dense: Scalar[] = [];
  private readonly sparse = new Map<number, Filled>();
  /** Rows of the sparse values from the top, as long as no other has come. */
  private sorted: readonly number[] | undefined;
  private end = 0;
  /** Goes up whenever a value may have changed. */
  version = 0;

  /** One past the last row that was ever used. */
  get length(): number {
    return this.end;
  }

  /** How many values there is room for: what the column costs. */
  get places(): number {
    return this.dense.length + this.sparse.size;
  }

  read(row: number): Scalar {
    if (row < this.dense.length) return this.dense[row] ?? null;
    return this.sparse.size === 0 ? null : (this.sparse.get(row) ?? null);
  }

  write(row: number, value: Scalar): void {
    if (row >= this.end) {
      if (value === null) return;
      this.end = row + 1;
    }
    this.version++;
    const { dense } = this;
    if (row < dense.length) dense[row] = value;
    else if (row <= dense.length + SMALL_GAP && this.sparse.size === 0) this.fillUpTo(row, value);
    else this.put(row, value);
  }

  /** Calls `visit` with the values of these rows that are not blank, from the top. */
  eachFilled(top: number, bottom: number, visit: (value: Filled, row: number) => void): void {
    this.someFilled(top, bottom, (value, row) => {
      visit(value, row);
      return false;
    });
  }

  /** Whether `holds` says so of any of these values; it is not asked for more once it does. */
  someFilled(top: number, bottom: number, holds: (value: Filled, row: number) => boolean): boolean {
    const { dense } = this;
    const last = Math.min(bottom, dense.length - 1);
    for (let row = top; row <= last; row++) {
      const value = dense[row] ?? null;
      if (value !== null && holds(value, row)) return true;
    }
    if (this.sparse.size === 0 || bottom < dense.length) return false;
    this.sorted ??= [...this.sparse.keys()].sort((a, b) => a - b);
    for (let at = firstFrom(this.sorted, top); at < this.sorted.length; at++) {
      const row = this.sorted[at] ?? 0;
      if (row > bottom) return false;
      const value = this.sparse.get(row);
      if (value !== undefined && holds(value, row)) return true;
    }
    return false;
  }

  /** The first and the last row that is not blank; undefined where all are. */
  get extent(): { readonly top: number; readonly bottom: number } | undefined {
    let top = this.dense.findIndex((value) => value !== null);
    let bottom = this.dense.findLastIndex((value) => value !== null);
    for (const row of this.sparse.keys()) {
      if (top < 0 || row < top) top = row;
      if (row > bottom) bottom = row;
    }
    return top < 0 ? undefined : { top, bottom };
  }

  /** Blanks these rows. */
  clear(top: number, bottom: number): void {
    this.version++;
    const { dense, sparse } = this;
    const last = Math.min(bottom, dense.length - 1);
    for (let row = top; row <= last; row++) dense[row] = null;
    if (bottom < dense.length || sparse.size === 0) return;
    for (const row of [...sparse.keys()]) if (row >= top && row <= bottom) this.put(row, null);
  }

  /** Moves all from a row on down by so many rows, or up, over as many rows that are lost. */
  shift(from: number, count: number): void {
    if (from >= this.end) return;
    this.version++;
    const { dense, sparse } = this;
    if (from < dense.length) {
      const below = dense.splice(from).slice(Math.max(0, -count));
      for (let added = 0; added < count; added++) dense.push(null);
      for (const value of below) dense.push(value);
    }
    const values = [...sparse];
    sparse.clear();
    this.sorted = undefined;
    for (const [row, value] of values) {
      if (row < from) sparse.set(row, value);
      else if (row >= from - count) sparse.set(row + count, value);
    }
    this.end = Math.max(from, this.end + count);
  }

  private fillUpTo(row: number, value: Scalar): void {
    const { dense } = this;
    // Assigned beyond its end, an array would turn into a slow dictionary.
    while (dense.length < row) dense.push(null);
    dense.push(value);
  }

  private put(row: number, value: Scalar): void {
    const { sparse, dense } = this;
    if (value === null) {
      if (sparse.delete(row)) this.sorted = undefined;
      return;
    }
    if (!sparse.has(row)) this.sorted = undefined;
    sparse.set(row, value);
    if (sparse.size * ROWS_PER_VALUE < this.end - dense.length) return;
    const values = [...sparse].sort(([a], [b]) => a - b);
    sparse.clear();
    this.sorted = undefined;
    for (const [at, each] of values) this.fillUpTo(at, each);
  }
}

/** The place of the first number that is at least `least`. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
