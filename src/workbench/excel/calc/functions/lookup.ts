import { ArrayValue } from "../array-value";
import { toBoolean, toNumber } from "../coerce";
import { NA, REF, VALUE } from "../errors";
import { Reference } from "../reference";
import { isError, isRectangle, toArray } from "../value";
import type { ErrorValue, Scalar } from "../../model/value";
import type { Rectangle, Value } from "../value";
import type { Argument, Definition, Definitions } from "./define";
import { raw, scalar } from "./define";
import { lineOf, matchIn, searchSorted } from "./match";
import type { Line, MatchKind } from "./match";

/** An argument as a rectangle; a single value is one cell. */
function rectangle(argument: Argument): Rectangle {
  return argument !== undefined && isRectangle(argument) ? argument : toArray(argument ?? null);
}

/** A part of a rectangle, as a range where it is one; both ends inside. */
export function part(
  source: Rectangle,
  top: number,
  left: number,
  bottom: number,
  right: number,
): Value {
  if (source instanceof Reference) {
    const { grid } = source;
    const within = new Reference(
      grid,
      source.top + top,
      source.left + left,
      source.top + bottom,
      source.left + right,
    );
    return within;
  }
  const data: Scalar[] = [];
  for (let r = top; r <= bottom; r++) {
    for (let c = left; c <= right; c++) data.push(source.at(r, c));
  }
  return data.length === 1
    ? (data[0] ?? null)
    : new ArrayValue(bottom - top + 1, right - left + 1, data);
}

/** INDEX: a cell by row and column; 0 or nothing means the whole row or column. */
const index = raw(2, 4, "rsss", ([source, row, column, area]) => {
  const cells = rectangle(source);
  const first = toNumber(scalar(row));
  const second = column === undefined ? undefined : toNumber(scalar(column));
  if (isError(first)) return first;
  if (isError(second)) return second;
  if (area !== undefined && scalar(area) !== 1) return REF;
  const { rows, columns } = cells;
  const flat = rows === 1 && second === undefined && columns > 1;
  const r = flat ? 1 : Math.trunc(first);
  const c = flat ? Math.trunc(first) : Math.trunc(second ?? (columns === 1 ? 1 : 0));
  if (r < 0 || c < 0) return VALUE;
  if (r > rows || c > columns) return REF;
  return part(
    cells,
    r === 0 ? 0 : r - 1,
    c === 0 ? 0 : c - 1,
    r === 0 ? rows - 1 : r - 1,
    c === 0 ? columns - 1 : c - 1,
  );
});

/** A row or column to look in; undefined where the rectangle is more than that. */
function lineIn(source: Rectangle): Line | undefined {
  if (source.rows > 1 && source.columns > 1) return undefined;
  return lineOf(source, source.rows === 1 && source.columns > 1);
}

const match = raw(2, 3, "srs", ([value, source, type]) => {
  const wanted = scalar(value);
  if (isError(wanted)) return wanted;
  const line = lineIn(rectangle(source));
  if (line === undefined) return NA;
  const kind = type === undefined ? 1 : toNumber(scalar(type));
  if (isError(kind)) return kind;
  const found =
    kind === 0 ? matchIn(line, wanted, "wildcard") : searchSorted(line, wanted, kind < 0);
  return found === undefined ? NA : found + 1;
});

const modes = new Map<number, MatchKind>([
  [0, "exact"],
  [-1, "exactOrLess"],
  [1, "exactOrMore"],
  [2, "wildcard"],
]);

/** How XLOOKUP and XMATCH are to look; the binary searches find what a search from that end finds. */
function manner(
  mode: Argument,
  direction: Argument,
): { kind: MatchKind; backwards: boolean } | ErrorValue {
  const number = toNumber(scalar(mode));
  const search = direction === undefined ? 1 : toNumber(scalar(direction));
  if (isError(number)) return number;
  if (isError(search)) return search;
  const kind = modes.get(number);
  if (kind === undefined || ![1, -1, 2, -2].includes(search)) return VALUE;
  return { kind, backwards: search === -1 };
}

const xmatch = raw(2, 4, "srss", ([value, source, mode, direction]) => {
  const wanted = scalar(value);
  if (isError(wanted)) return wanted;
  const line = lineIn(rectangle(source));
  const how = manner(mode, direction);
  if (isError(how)) return how;
  if (line === undefined) return VALUE;
  const found = matchIn(line, wanted, how.kind, how.backwards);
  return found === undefined ? NA : found + 1;
});

/** XLOOKUP: the row or column of one range beside the match in another. */
const xlookup = raw(3, 6, "srrrss", ([value, source, results, fallback, mode, direction]) => {
  const wanted = scalar(value);
  if (isError(wanted)) return wanted;
  const cells = rectangle(source);
  const line = lineIn(cells);
  const how = manner(mode, direction);
  if (isError(how)) return how;
  const from = rectangle(results);
  const across = cells.rows === 1 && cells.columns > 1;
  const fits = across ? from.columns === cells.columns : from.rows === cells.rows;
  if (line === undefined || !fits) return VALUE;
  const found = matchIn(line, wanted, how.kind, how.backwards);
  if (found === undefined) return fallback ?? NA;
  return across
    ? part(from, 0, found, from.rows - 1, found)
    : part(from, found, 0, found, from.columns - 1);
});

/** VLOOKUP and HLOOKUP: look in the first column (row), answer from another. */
function tableLookup(across: boolean): Definition {
  return raw(3, 4, "srss", ([value, source, position, sorted]) => {
    const wanted = scalar(value);
    if (isError(wanted)) return wanted;
    const table = rectangle(source);
    const number = toNumber(scalar(position));
    const approximate = sorted === undefined ? true : toBoolean(scalar(sorted));
    if (isError(number)) return number;
    if (isError(approximate)) return approximate;
    const at = Math.trunc(number);
    if (at < 1) return VALUE;
    if (at > (across ? table.rows : table.columns)) return REF;
    const line = lineOf(table, across);
    const found = approximate ? searchSorted(line, wanted) : matchIn(line, wanted, "wildcard");
    if (found === undefined) return NA;
    return across ? table.at(at - 1, found) : table.at(found, at - 1);
  });
}

/** LOOKUP: in a vector, or in the longer side of an array, answering from its other end. */
const lookup = raw(2, 3, "srr", ([value, source, results]) => {
  const wanted = scalar(value);
  if (isError(wanted)) return wanted;
  const cells = rectangle(source);
  const across = cells.columns > cells.rows;
  const found = searchSorted(lineOf(cells, across), wanted);
  if (found === undefined) return NA;
  if (results === undefined) {
    return across ? cells.at(cells.rows - 1, found) : cells.at(found, cells.columns - 1);
  }
  const from = rectangle(results);
  return lineOf(from, from.columns > from.rows).at(found);
});

export const lookups: Definitions = {
  INDEX: index,
  MATCH: match,
  XMATCH: xmatch,
  XLOOKUP: xlookup,
  VLOOKUP: tableLookup(false),
  HLOOKUP: tableLookup(true),
  LOOKUP: lookup,
};
