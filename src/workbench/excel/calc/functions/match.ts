import type { ErrorValue, Scalar } from "../../model/value";
import type { ArrayValue } from "../array-value";
import { fold } from "../coerce";
import { compare } from "../compare";
import { Reference } from "../reference";
import { isError } from "../value";
import type { Rectangle } from "../value";
import { hasWildcard, wildcardTest } from "./wildcards";

/** Which match is wanted where there is no equal value, or a pattern. */
export type MatchKind = "exact" | "wildcard" | "exactOrLess" | "exactOrMore";

/** The cells of one row or column of a rectangle, in order. */
export interface Line {
  readonly length: number;
  at(position: number): Scalar;
  /** The position of the first cell equal to a key, or of the last, from an index kept with the range. */
  find(key: string | number, last: boolean): number | undefined;
}

/** What equal values share: numbers are their own key, other types never meet them. */
export function lookupKey(value: Scalar): string | number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "string") return `t${fold(value)}`;
  if (typeof value === "boolean") return `b${String(value)}`;
  return undefined;
}

const arrayIndexes = new WeakMap<ArrayValue, Map<string, Map<string | number, number>>>();

function indexOf(source: Rectangle, name: string, build: () => Map<string | number, number>) {
  if (source instanceof Reference) return source.fact(`index of ${name}`, build, true);
  let indexes = arrayIndexes.get(source);
  if (indexes === undefined) {
    indexes = new Map();
    arrayIndexes.set(source, indexes);
  }
  let index = indexes.get(name);
  if (index === undefined) indexes.set(name, (index = build()));
  return index;
}

/** A column of a rectangle, or a row where `across` is true. */
export function lineOf(source: Rectangle, across: boolean, offset = 0): Line {
  const length = across ? source.columns : source.rows;
  const at = (position: number): Scalar =>
    across ? source.at(offset, position) : source.at(position, offset);
  const build = (last: boolean) => () => {
    const index = new Map<string | number, number>();
    for (let i = 0; i < length; i++) {
      const key = lookupKey(at(i));
      if (key !== undefined && (last || !index.has(key))) index.set(key, i);
    }
    return index;
  };
  const line = across ? "row" : "column";
  return {
    length,
    at,
    find: (key, last) =>
      indexOf(source, `${line} ${offset}${last ? " backwards" : ""}`, build(last)).get(key),
  };
}

/** Position of the first (or last) cell that matches; undefined where none does. Errors never match. */
export function matchIn(
  line: Line,
  value: Scalar,
  kind: MatchKind,
  backwards = false,
): number | undefined {
  const wanted = value ?? 0;
  if (isError(wanted)) return undefined;
  if (kind === "wildcard" && typeof wanted === "string" && hasWildcard(wanted)) {
    const matches = wildcardTest(wanted);
    return scan(line, backwards, (cell) => typeof cell === "string" && matches(cell));
  }
  const key = lookupKey(wanted);
  const found = key === undefined ? undefined : line.find(key, backwards);
  if (found !== undefined || kind === "exact" || kind === "wildcard") return found;
  return nearest(line, wanted, kind === "exactOrLess" ? -1 : 1, backwards);
}

function scan(
  line: Line,
  backwards: boolean,
  matches: (cell: Scalar) => boolean,
): number | undefined {
  for (let i = 0; i < line.length; i++) {
    const position = backwards ? line.length - 1 - i : i;
    if (matches(line.at(position))) return position;
  }
  return undefined;
}

/** The cell of the same type next below (-1) or above (1) the value. */
function nearest(
  line: Line,
  wanted: Exclude<Scalar, null>,
  side: -1 | 1,
  backwards: boolean,
): number | undefined {
  let best: number | undefined;
  let bestCell: Exclude<Scalar, ErrorValue> = null;
  for (let i = 0; i < line.length; i++) {
    const position = backwards ? line.length - 1 - i : i;
    const cell = line.at(position);
    if (isError(cell) || isError(wanted) || typeof cell !== typeof wanted) continue;
    if (Math.sign(compare(cell, wanted)) !== side) continue;
    if (best === undefined || Math.sign(compare(cell, bestCell)) === -side) {
      best = position;
      bestCell = cell;
    }
  }
  return best;
}

/**
 * Binary search as MATCH and VLOOKUP do it on sorted values: the last cell at most `value` (or, descending,
 * the last at least `value`). On unsorted values the result is as arbitrary as Excel's.
 */
export function searchSorted(line: Line, value: Scalar, descending = false): number | undefined {
  const wanted = value ?? 0;
  if (isError(wanted)) return undefined;
  let found: number | undefined;
  let low = 0;
  let high = line.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    // Cells of another type are stepped over, forwards first.
    let at = middle;
    while (at <= high && typeof line.at(at) !== typeof wanted) at++;
    if (at > high) {
      high = middle - 1;
      continue;
    }
    const cell = line.at(at);
    if (cell === null || isError(cell)) break;
    const order = compare(cell, wanted);
    if (descending ? order >= 0 : order <= 0) {
      found = at;
      low = at + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}
