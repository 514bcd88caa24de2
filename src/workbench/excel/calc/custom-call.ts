import type { Matrix, Scalar } from "../model/value";
import { ArrayValue } from "./array-value";
import { NUM } from "./errors";
import type { Operand } from "./functions/define";
import { Reference } from "./reference";
import { UnknownFunction } from "./unknown-function";
import type { Services } from "./services";
import type { Evaluate } from "./template";
import type { Value } from "./value";

function matrixOf(value: Value): Matrix {
  if (value instanceof Reference || value instanceof ArrayValue) return value.matrix();
  return [[value]];
}

/** A cell of a custom function's result; JSON knows no NaN, so Excel never shows one. */
function received(cell: Scalar | undefined): Scalar {
  if (cell === undefined) return null;
  return typeof cell === "number" && !Number.isFinite(cell) ? NUM : cell;
}

function isMatrix(result: Scalar | Matrix): result is Matrix {
  return Array.isArray(result);
}

function arrayOf(rows: Matrix): ArrayValue {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const data: Scalar[] = [];
  for (const row of rows) {
    for (let c = 0; c < columns; c++) data.push(received(row[c]));
  }
  return new ArrayValue(rows.length, columns, data);
}

/**
 * A call of a custom function, found when it is calculated: it may be registered after the formula.
 * Errors among the arguments reach the function.
 */
export function callCustom(
  written: string,
  operands: readonly (Operand | undefined)[],
  services: Services,
): Evaluate {
  /** Tells this call from others in the same formula. */
  const site = {};
  return (frame) => {
    const call = services.custom.named(written);
    if (call === undefined) throw new UnknownFunction(written);
    const args = operands.map((operand) =>
      operand === undefined ? null : matrixOf(operand.reference(frame)),
    );
    const result = services.custom.answer(frame, site, call, args);
    if (!isMatrix(result)) return received(result);
    return arrayOf(result);
  };
}
