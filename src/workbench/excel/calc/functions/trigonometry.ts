import { DIV0, NUM } from "../errors";
import type { Definition, Definitions } from "./define";
import { numbers } from "./define";

/** Beyond it Excel's sine, cosine and tangent are #NUM!. */
const LARGEST_ANGLE = 2 ** 27;

function ofAngle(call: (angle: number) => number): Definition {
  return numbers(1, 1, (angle) => (Math.abs(angle) >= LARGEST_ANGLE ? NUM : call(angle)));
}

/** What is no number outside of where the function is defined is #NUM!. */
function plain(call: (value: number) => number): Definition {
  return numbers(1, 1, call);
}

export const trigonometry: Definitions = {
  SIN: ofAngle(Math.sin),
  COS: ofAngle(Math.cos),
  TAN: ofAngle(Math.tan),
  ASIN: plain(Math.asin),
  ACOS: plain(Math.acos),
  ATAN: plain(Math.atan),
  // Excel takes the x first.
  ATAN2: numbers(2, 2, (x, y = 0) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  SINH: plain(Math.sinh),
  COSH: plain(Math.cosh),
  TANH: plain(Math.tanh),
  ASINH: plain(Math.asinh),
  ACOSH: plain(Math.acosh),
  ATANH: plain(Math.atanh),
  DEGREES: plain((angle) => (angle / Math.PI) * 180),
  RADIANS: plain((angle) => (angle / 180) * Math.PI),
};
