import { toCol } from "@borgar/fx";
import type { Scalar } from "../../model/value";
import { ArrayValue } from "../array-value";
import { toBoolean, toNumber, toText } from "../coerce";
import { REF, VALUE } from "../errors";
import { COLUMNS, quoteSheet, ROWS } from "../../model/address";
import { Reference } from "../reference";
import { isError, isRectangle, toArray } from "../value";
import { spend } from "../work";
import type { Argument, Definition, Definitions } from "./define";
import { raw, scalar, scalars } from "./define";

/** ROW and COLUMN: positions from 1, one for each row (column) of the range. */
function positions(across: boolean): Definition {
  return raw(0, 1, "r", ([argument], { frame }) => {
    if (argument === undefined) return (across ? frame.column : frame.row) + 1;
    if (!(argument instanceof Reference)) return isError(argument) ? argument : VALUE;
    const first = (across ? argument.left : argument.top) + 1;
    const count = across ? argument.columns : argument.rows;
    if (count === 1) return first;
    spend(count);
    const data = Array.from({ length: count }, (_, i) => first + i);
    return across ? new ArrayValue(1, count, data) : new ArrayValue(count, 1, data);
  });
}

/** ROWS and COLUMNS of a rectangle; a whole column has all the rows of a sheet. */
function extent(across: boolean): Definition {
  return raw(1, 1, "r", ([argument = null]) => {
    if (argument instanceof Reference) {
      return across ? argument.right - argument.left + 1 : argument.bottom - argument.top + 1;
    }
    if (isError(argument)) return argument;
    const array = toArray(argument);
    return across ? array.columns : array.rows;
  });
}

/** OFFSET: the range moved, and resized where a height or width is given. */
const offset = raw(
  3,
  5,
  "rssss",
  ([base, ...numbers], { services }) => {
    if (!(base instanceof Reference)) return isError(base) ? base : VALUE;
    const given: (number | undefined)[] = [];
    for (const argument of numbers) {
      const number = argument === undefined ? undefined : toNumber(scalar(argument));
      if (isError(number)) return number;
      given.push(number === undefined ? undefined : Math.trunc(number));
    }
    const [
      down = 0,
      right = 0,
      height = base.bottom - base.top + 1,
      width = base.right - base.left + 1,
    ] = given;
    if (height === 0 || width === 0) return REF;
    // A negative height or width counts upwards or to the left.
    const top = base.top + down + Math.min(0, height + 1);
    const left = base.left + right + Math.min(0, width + 1);
    const bottom = top + Math.abs(height) - 1;
    const end = left + Math.abs(width) - 1;
    if (top < 0 || left < 0 || bottom >= ROWS || end >= COLUMNS) return REF;
    const moved = new Reference(base.grid, top, left, bottom, end);
    services.ensure(moved);
    return moved;
  },
  { volatile: true, array: true },
);

/** INDIRECT: the range that a text names, in A1 notation only. */
const indirect = raw(
  1,
  2,
  "ss",
  ([address, a1], { services, frame }) => {
    const text = toText(scalar(address));
    if (isError(text)) return text;
    if (a1 !== undefined && toBoolean(scalar(a1)) !== true) return REF;
    return services.referenceIn(text, frame);
  },
  { volatile: true, array: true },
);

/** ADDRESS: a cell's address as text, absolute unless 2, 3 or 4 says otherwise. */
const address = scalars(2, 5, (row = null, column = null, kind = 1, a1 = true, sheet) => {
  const r = toNumber(row);
  const c = toNumber(column);
  const fixed = toNumber(kind);
  const name = sheet === undefined ? undefined : toText(sheet);
  if (isError(r)) return r;
  if (isError(c)) return c;
  if (isError(fixed)) return fixed;
  if (isError(name)) return name;
  if (r < 1 || r > ROWS || c < 1 || c > COLUMNS || fixed < 1 || fixed > 4) return VALUE;
  const rowFixed = fixed === 1 || fixed === 2;
  const columnFixed = fixed === 1 || fixed === 3;
  const cell =
    toBoolean(a1) === true
      ? `${columnFixed ? "$" : ""}${toCol(Math.trunc(c) - 1)}${rowFixed ? "$" : ""}${Math.trunc(r)}`
      : `R${rowFixed ? Math.trunc(r) : `[${Math.trunc(r)}]`}C${columnFixed ? Math.trunc(c) : `[${Math.trunc(c)}]`}`;
  if (name === undefined) return cell;
  return `${quoteSheet(name)}!${cell}`;
});

/** HYPERLINK shows its second argument, or else the link. */
function shownLink(link: Argument, friendly: Argument): Scalar {
  const shown = friendly ?? link ?? null;
  return isRectangle(shown) ? shown.at(0, 0) : shown;
}

export const references: Definitions = {
  ROW: positions(false),
  COLUMN: positions(true),
  ROWS: extent(false),
  COLUMNS: extent(true),
  OFFSET: offset,
  INDIRECT: indirect,
  ADDRESS: address,
  HYPERLINK: raw(1, 2, "ss", ([link, friendly]) => shownLink(link, friendly)),
};
