import type { FixedShape } from "../model/types";
import { ArrayValue } from "./array-value";
import { NA } from "./errors";
import type { FormulaCell } from "./formula-cell";
import { implicitIntersection } from "./range-operators";
import type { Value } from "./value";
import { isRectangle, toArray } from "./value";

/** A formula's result in the shape in which the formula shows it. */
export function shaped(value: Value, cell: FormulaCell): Value {
  const { shape } = cell;
  if (typeof shape === "object") return fitted(value, shape);
  return shape === "single" && isRectangle(value) ? implicitIntersection(value, cell) : value;
}

/** As Ctrl+Shift+Enter fills a rectangle: one row, column or value repeats, beyond the rest is #N/A. */
function fitted(value: Value, { rows, columns }: FixedShape): Value {
  const array = toArray(value);
  if (rows === 1 && columns === 1) return array.at(0, 0);
  const data = Array.from({ length: rows * columns }, (_, i) => {
    const row = array.rows === 1 ? 0 : Math.floor(i / columns);
    const column = array.columns === 1 ? 0 : i % columns;
    return row < array.rows && column < array.columns ? array.at(row, column) : NA;
  });
  return new ArrayValue(rows, columns, data);
}
