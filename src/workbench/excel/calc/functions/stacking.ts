import type { ErrorValue, Scalar } from "../../model/value";
import { ArrayValue } from "../array-value";
import { toBoolean, toNumber } from "../coerce";
import { CALC, NA, NUM, VALUE } from "../errors";
import { isError, toArray } from "../value";
import type { Value } from "../value";
import { spend } from "../work";
import { range, taken } from "./arrays";
import type { Argument, Definition, Definitions } from "./define";
import { raw, scalar } from "./define";

const array = { array: true };

/** A whole number; undefined where the argument was left out. */
function whole(argument: Argument): number | undefined | ErrorValue {
  if (argument === undefined) return undefined;
  const number = toNumber(scalar(argument));
  return isError(number) ? number : Math.trunc(number);
}

/** CHOOSEROWS and CHOOSECOLS: lines by their numbers, from the end where these are negative. */
function choosing(across: boolean): Definition {
  return raw(
    2,
    255,
    "r",
    ([source, ...numbers]) => {
      const from = toArray(source ?? null);
      const length = across ? from.columns : from.rows;
      const order: number[] = [];
      for (const argument of numbers) {
        for (const cell of toArray(argument ?? null).data) {
          const number = toNumber(cell);
          if (isError(number)) return number;
          const at = Math.trunc(number);
          if (at === 0 || Math.abs(at) > length) return VALUE;
          order.push(at > 0 ? at - 1 : length + at);
        }
      }
      return taken(from, order, across);
    },
    array,
  );
}

/** The lines that TAKE leaves of so many, or DROP. */
function kept(length: number, count: number | undefined, drops: boolean): number[] {
  const all = range(length);
  if (count === undefined) return all;
  if (drops) return count >= 0 ? all.slice(count) : all.slice(0, Math.max(0, length + count));
  return count >= 0 ? all.slice(0, count) : all.slice(Math.max(0, length + count));
}

/** TAKE and DROP: lines from the beginning, or from the end where the number is negative. */
function cutting(drops: boolean): Definition {
  return raw(
    2,
    3,
    "rss",
    ([source, rows, columns]) => {
      const from = toArray(source ?? null);
      const down = whole(rows);
      const across = whole(columns);
      if (isError(down)) return down;
      if (isError(across)) return across;
      const lines = kept(from.rows, down, drops);
      const places = kept(from.columns, across, drops);
      if (lines.length === 0 || places.length === 0) return CALC;
      return taken(toArray(taken(from, lines, false)), places, true);
    },
    array,
  );
}

/** HSTACK and VSTACK: rectangles beside or below each other; what is shorter is filled up with #N/A. */
function stacking(across: boolean): Definition {
  return raw(
    1,
    254,
    "r",
    (args) => {
      const parts = args.map((argument) => toArray(argument ?? null));
      const sum = (of: (part: ArrayValue) => number) =>
        parts.reduce((all, part) => all + of(part), 0);
      const most = (of: (part: ArrayValue) => number) =>
        parts.reduce((highest, part) => Math.max(highest, of(part)), 0);
      const rows = across ? most((part) => part.rows) : sum((part) => part.rows);
      const columns = across ? sum((part) => part.columns) : most((part) => part.columns);
      spend(rows * columns);
      const data: Scalar[] = new Array<Scalar>(rows * columns).fill(NA);
      let [top, left] = [0, 0];
      for (const part of parts) {
        for (let r = 0; r < part.rows; r++) {
          for (let c = 0; c < part.columns; c++) {
            data[(top + r) * columns + left + c] = part.at(r, c);
          }
        }
        if (across) left += part.columns;
        else top += part.rows;
      }
      return new ArrayValue(rows, columns, data);
    },
    array,
  );
}

/** TOROW and TOCOL: all cells in a line, row by row or column by column, blanks (1), errors (2) or both (3) left out. */
function flattening(across: boolean): Definition {
  return raw(
    1,
    3,
    "rss",
    ([source, leftOut, byColumn]) => {
      const from = toArray(source ?? null);
      const ignored = whole(leftOut) ?? 0;
      const down = toBoolean(scalar(byColumn));
      if (isError(ignored)) return ignored;
      if (isError(down)) return down;
      if (ignored < 0 || ignored > 3) return VALUE;
      const cells = down
        ? range(from.columns).flatMap((c) => range(from.rows).map((r) => from.at(r, c)))
        : from.data;
      const data = cells.filter(
        (cell) =>
          !((ignored & 1) === 1 && cell === null) && !((ignored & 2) === 2 && isError(cell)),
      );
      if (data.length === 0) return CALC;
      return across ? new ArrayValue(1, data.length, data) : new ArrayValue(data.length, 1, data);
    },
    array,
  );
}

/** WRAPROWS and WRAPCOLS: a line broken into lines of a length. */
function wrapping(byColumn: boolean): Definition {
  return raw(
    2,
    3,
    "rss",
    ([source, count, pad]) => {
      const from = toArray(source ?? null);
      const length = whole(count) ?? 0;
      if (isError(length)) return length;
      if (from.rows > 1 && from.columns > 1) return VALUE;
      if (length < 1) return NUM;
      const filler = pad === undefined ? NA : scalar(pad);
      const lines = Math.ceil(from.data.length / length);
      const width = Math.min(length, from.data.length);
      const size = lines === 1 ? width : length;
      spend(lines * size);
      const at = (line: number, place: number): Scalar => {
        const index = line * length + place;
        return index < from.data.length ? (from.data[index] ?? null) : filler;
      };
      if (!byColumn) {
        const data = range(lines).flatMap((line) => range(size).map((place) => at(line, place)));
        return new ArrayValue(lines, size, data);
      }
      const data = range(size).flatMap((place) => range(lines).map((line) => at(line, place)));
      return new ArrayValue(size, lines, data);
    },
    array,
  );
}

/** EXPAND: a rectangle made as large as wanted. */
const expand = raw(
  2,
  4,
  "rsss",
  ([source, rows, columns, pad]): Value => {
    const from = toArray(source ?? null);
    const height = whole(rows) ?? from.rows;
    const width = whole(columns) ?? from.columns;
    if (isError(height)) return height;
    if (isError(width)) return width;
    if (height < from.rows || width < from.columns) return VALUE;
    const filler = pad === undefined ? NA : scalar(pad);
    spend(height * width);
    const data = range(height).flatMap((r) =>
      range(width).map((c) => (r < from.rows && c < from.columns ? from.at(r, c) : filler)),
    );
    return new ArrayValue(height, width, data);
  },
  array,
);

export const stacks: Definitions = {
  CHOOSEROWS: choosing(false),
  CHOOSECOLS: choosing(true),
  TAKE: cutting(false),
  DROP: cutting(true),
  HSTACK: stacking(true),
  VSTACK: stacking(false),
  TOROW: flattening(true),
  TOCOL: flattening(false),
  WRAPROWS: wrapping(false),
  WRAPCOLS: wrapping(true),
  EXPAND: expand,
};
