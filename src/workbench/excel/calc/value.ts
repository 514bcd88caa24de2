import type { Scalar } from "../model/value";
import { ErrorValue } from "../model/value";
import { ArrayValue } from "./array-value";
import { Reference } from "./reference";

/** What an expression can be: one value, a computed array, or a range not yet read. */
export type Value = Scalar | ArrayValue | Reference;

/** A rectangle: an array or a range. */
export type Rectangle = ArrayValue | Reference;

export function isRectangle(value: Value | undefined): value is Rectangle {
  return value instanceof Reference || value instanceof ArrayValue;
}

export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value instanceof ErrorValue;
}

/** A range of one cell read as its value; everything else as it is. */
export function read(value: Value): Value {
  return value instanceof Reference && value.single ? value.at(0, 0) : value;
}

/** Any value as an array; a single value is 1 × 1. */
export function toArray(value: Value): ArrayValue {
  if (value instanceof ArrayValue) return value;
  if (value instanceof Reference) return value.array();
  return new ArrayValue(1, 1, [value]);
}

/** A single value: the first of a rectangle. */
export function first(value: Value): Scalar {
  return isRectangle(value) ? value.at(0, 0) : value;
}
