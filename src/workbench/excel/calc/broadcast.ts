import type { Scalar } from "../model/value";
import { ArrayValue } from "./array-value";
import { NA } from "./errors";
import type { Value } from "./value";
import { isRectangle, toArray } from "./value";
import { spend } from "./work";

/**
 * Applies `operation` cell by cell to operands, each stretched to the shape of the largest: a single row or
 * column repeats, beyond the rest is #N/A. The list of cells is the same for all calls: it may not be kept.
 */
export function broadcast(
  operands: readonly Value[],
  operation: (cells: readonly Scalar[]) => Scalar,
): ArrayValue {
  const arrays = operands.map((operand) => {
    const { rows, columns, data } = toArray(operand);
    return { rows, columns, data, down: rows === 1 ? 0 : columns, across: columns === 1 ? 0 : 1 };
  });
  const rows = arrays.reduce((most, array) => Math.max(most, array.rows), 1);
  const columns = arrays.reduce((most, array) => Math.max(most, array.columns), 1);
  spend(rows * columns);
  const result: Scalar[] = [];
  const cells: Scalar[] = arrays.map(() => null);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      let i = 0;
      for (const array of arrays) {
        const outside =
          (array.down > 0 && r >= array.rows) || (array.across > 0 && c >= array.columns);
        cells[i++] = outside ? NA : (array.data[r * array.down + c * array.across] ?? null);
      }
      result.push(operation(cells));
    }
  }
  return new ArrayValue(rows, columns, result);
}

/** `operation` on two values, cell by cell where either is a rectangle. */
export function lift2(a: Value, b: Value, operation: (a: Scalar, b: Scalar) => Scalar): Value {
  const one = !isRectangle(a);
  if (one && !isRectangle(b)) return operation(a, b);
  const x = toArray(a);
  const y = toArray(b);
  if (x.rows === y.rows && x.columns === y.columns) {
    return new ArrayValue(
      x.rows,
      x.columns,
      x.data.map((cell, i) => operation(cell, y.data[i] ?? null)),
    );
  }
  if (!isRectangle(b)) {
    return new ArrayValue(
      x.rows,
      x.columns,
      x.data.map((cell) => operation(cell, b)),
    );
  }
  if (one) {
    return new ArrayValue(
      y.rows,
      y.columns,
      y.data.map((cell) => operation(a, cell)),
    );
  }
  return broadcast([x, y], ([p = null, q = null]) => operation(p, q));
}

/** `operation` on one value, cell by cell where it is a rectangle. */
export function lift1(a: Value, operation: (a: Scalar) => Scalar): Value {
  if (!isRectangle(a)) return operation(a);
  const x = toArray(a);
  return new ArrayValue(
    x.rows,
    x.columns,
    x.data.map((cell) => operation(cell)),
  );
}
