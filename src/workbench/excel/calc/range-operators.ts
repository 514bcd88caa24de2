import { REF, VALUE } from "./errors";
import type { Frame } from "./formula-cell";
import { Reference } from "./reference";
import type { Value } from "./value";
import { isError, isRectangle } from "./value";

/** `@`: of a column the cell in the formula's row, of a row the cell in its column. */
export function implicitIntersection(value: Value, frame: Frame): Value {
  if (!(value instanceof Reference)) return isRectangle(value) ? value.at(0, 0) : value;
  if (value.single) return value.at(0, 0);
  const inRow = frame.row >= value.top && frame.row <= value.bottom;
  const inColumn = frame.column >= value.left && frame.column <= value.right;
  if (value.left === value.right && inRow) return value.at(frame.row - value.top, 0);
  if (value.top === value.bottom && inColumn) return value.at(0, frame.column - value.left);
  if (inRow && inColumn) return value.at(frame.row - value.top, frame.column - value.left);
  return VALUE;
}

/** `:` between two references: the smallest rectangle with both. */
export function rangeBetween(a: Value, b: Value): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (!(a instanceof Reference) || !(b instanceof Reference)) return VALUE;
  if (a.grid !== b.grid) return REF;
  return new Reference(
    a.grid,
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  );
}

/** A space between two references: what both cover; undefined where that is nothing. */
export function intersection(a: Value, b: Value): Value | undefined {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (!(a instanceof Reference) || !(b instanceof Reference)) return VALUE;
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  if (a.grid !== b.grid || top > bottom || left > right) return undefined;
  return new Reference(a.grid, top, left, bottom, right);
}
