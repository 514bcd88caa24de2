import type { Scalar } from "../../model/value";
import { toBoolean, toNumber } from "../coerce";
import { compare } from "../compare";
import { VALUE } from "../errors";
import { isError, toArray } from "../value";
import { spend } from "../work";
import { range, taken } from "./arrays";
import type { Definitions } from "./define";
import { raw, scalar } from "./define";

/** Numbers, text, booleans, errors; blanks come last in either direction. */
function order(a: Scalar, b: Scalar, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (isError(a) || isError(b)) return (Number(isError(a)) - Number(isError(b))) * direction;
  return compare(a, b) * direction;
}

interface Key {
  readonly cells: readonly Scalar[];
  /** 1 up, -1 down. */
  readonly direction: number;
}

/** Positions in sorted order; what is equal keeps its order. */
function sortedBy(length: number, keys: readonly Key[]): number[] {
  spend(Math.ceil(length * Math.log2(length + 1)));
  return range(length).sort((i, j) => {
    for (const { cells, direction } of keys) {
      const result = order(cells[i] ?? null, cells[j] ?? null, direction);
      if (result !== 0) return result;
    }
    return i - j;
  });
}

const sort = raw(
  1,
  4,
  "r",
  ([source, indexes, directions, byColumn]) => {
    const array = toArray(source ?? null);
    const across = toBoolean(scalar(byColumn));
    if (isError(across)) return across;
    const ways = toArray(directions ?? 1).data;
    const keys: Key[] = [];
    for (const [i, index] of toArray(indexes ?? 1).data.entries()) {
      const position = toNumber(index);
      const direction = toNumber(ways[i % ways.length] ?? 1);
      if (isError(position)) return position;
      if (isError(direction)) return direction;
      const last = across ? array.rows : array.columns;
      if (position < 1 || position > last || Math.abs(direction) !== 1) return VALUE;
      const at = Math.trunc(position) - 1;
      const cells = range(across ? array.columns : array.rows).map((j) =>
        across ? array.at(at, j) : array.at(j, at),
      );
      keys.push({ cells, direction });
    }
    return taken(array, sortedBy(across ? array.columns : array.rows, keys), across);
  },
  { array: true },
);

/** SORTBY: rows (or columns) in the order of other arrays, each with a direction. */
const sortBy = raw(
  2,
  127,
  "r",
  ([source, ...by]) => {
    const array = toArray(source ?? null);
    const keys: Key[] = [];
    let across = false;
    for (let i = 0; i < by.length; i += 2) {
      const cells = toArray(by[i] ?? null);
      const direction = by[i + 1] === undefined ? 1 : toNumber(scalar(by[i + 1]));
      if (isError(direction)) return direction;
      across = cells.rows === 1 && cells.columns === array.columns && array.columns > 1;
      const fits = across || (cells.columns === 1 && cells.rows === array.rows);
      if (!fits || Math.abs(direction) !== 1) return VALUE;
      keys.push({ cells: cells.data, direction });
    }
    return taken(array, sortedBy(across ? array.columns : array.rows, keys), across);
  },
  { array: true },
);

export const sorting: Definitions = { SORT: sort, SORTBY: sortBy };
