import type { Scalar } from "../model/value";
import { toNumber, toText } from "./coerce";
import { mayBeText } from "./work";
import { compare, compareNumbers, equal } from "./compare";
import { DIV0, NUM, VALUE } from "./errors";
import { isError } from "./value";

export type Binary = (a: Scalar, b: Scalar) => Scalar;

function arithmetic(operation: (a: number, b: number) => Scalar): Binary {
  return (a, b) => {
    const x = typeof a === "number" ? a : toNumber(a);
    if (typeof x !== "number") return x;
    const y = typeof b === "number" ? b : toNumber(b);
    if (typeof y !== "number") return y;
    const result = operation(x, y);
    return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
  };
}

function comparison(holds: (order: number) => boolean): Binary {
  return (a, b) => {
    if (typeof a === "number" && typeof b === "number") return holds(compareNumbers(a, b));
    if (isError(a)) return a;
    if (isError(b)) return b;
    return holds(compare(a, b));
  };
}

function equality(wanted: boolean): Binary {
  return (a, b) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    return equal(a, b) === wanted;
  };
}

export const power = (base: number, exponent: number): Scalar => {
  if (base === 0 && exponent === 0) return NUM;
  if (base === 0 && exponent < 0) return DIV0;
  return base ** exponent;
};

/** The operators on single values; arrays are handled by broadcasting them. */
export const binary = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": arithmetic((a, b) => (b === 0 ? DIV0 : a / b)),
  "^": arithmetic(power),
  "&": (a: Scalar, b: Scalar): Scalar => {
    const x = toText(a);
    if (isError(x)) return x;
    const y = toText(b);
    if (isError(y)) return y;
    return mayBeText(x.length + y.length) ? x + y : VALUE;
  },
  "=": equality(true),
  "<>": equality(false),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
} as const;

/** `+` and `-` as the last step of a formula: what differs by rounding noise only is 0 to Excel. */
export const last: Readonly<Record<string, Binary>> = {
  "+": arithmetic((a, b) => (compareNumbers(a, -b) === 0 ? 0 : a + b)),
  "-": arithmetic((a, b) => (compareNumbers(a, b) === 0 ? 0 : a - b)),
};

function numeric(operation: (a: number) => number): (a: Scalar) => Scalar {
  return (a) => {
    const x = toNumber(a);
    return isError(x) ? x : operation(x);
  };
}

export const unary = {
  "-": numeric((a) => (a === 0 ? 0 : -a)),
  "+": (a: Scalar): Scalar => a,
  "%": numeric((a) => a / 100),
} as const;
