import type { Scalar } from "../../model/value";
import { DIV0, NUM } from "../errors";
import type { Definitions } from "./define";
import { numbers } from "./define";

/** Moves the decimal point of what Excel sees of a number: 15 significant digits. */
function shifted(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential(14).split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Rounds the magnitude of a number at a decimal place with `round`; the sign stays. */
function at(value: number, digits: number, round: (magnitude: number) => number): number {
  const places = Math.trunc(digits);
  if (value === 0 || (places >= 0 && Number.isInteger(value))) return value;
  const whole = round(shifted(Math.abs(value), places));
  const result = whole === 0 ? 0 : shifted(whole, -places);
  return value < 0 && result !== 0 ? -result : result;
}

/** A number rounded half away from zero at a decimal place. */
export function rounded(value: number, digits: number): number {
  return at(value, digits, Math.round);
}

/** CEILING and FLOOR: to a multiple of `step`, away from or towards minus infinity. */
function toMultiple(round: (quotient: number) => number) {
  return (value: number, step = 1): Scalar => {
    if (step === 0) return 0;
    if (value > 0 && step < 0) return NUM;
    return round(Number((value / step).toPrecision(15))) * step;
  };
}

export const rounding: Definitions = {
  ROUND: numbers(1, 2, (value, digits = 0) => rounded(value, digits)),
  ROUNDUP: numbers(1, 2, (value, digits = 0) => at(value, digits, Math.ceil)),
  ROUNDDOWN: numbers(1, 2, (value, digits = 0) => at(value, digits, Math.floor)),
  TRUNC: numbers(1, 2, (value, digits = 0) => at(value, digits, Math.floor)),
  INT: numbers(1, 1, Math.floor),
  CEILING: numbers(2, 2, toMultiple(Math.ceil)),
  FLOOR: numbers(2, 2, (value, step = 1) =>
    step === 0 ? DIV0 : toMultiple(Math.floor)(value, step),
  ),
  MROUND: numbers(2, 2, (value, step = 0) => {
    if (step === 0) return 0;
    return value * step < 0 ? NUM : toMultiple(Math.round)(value, step);
  }),
};
