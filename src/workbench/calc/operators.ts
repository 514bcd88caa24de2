import type { Scalar } from "../model/value";
import { toNumber, toText } from "./coerce";
import { compare } from "./compare";
import { DIV0, NUM } from "./errors";
import { isError } from "./value";

type Binary = (a: Scalar, b: Scalar) => Scalar;

function arithmetic(operation: (a: number, b: number) => Scalar): Binary {
  return (a, b) => {
    const x = toNumber(a);
    if (isError(x)) return x;
    const y = toNumber(b);
    if (isError(y)) return y;
    const result = operation(x, y);
    return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
  };
}

function comparison(holds: (order: number) => boolean): Binary {
  return (a, b) => {
    if (isError(a)) return a;
    if (isError(b)) return b;
    return holds(compare(a, b));
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
    return isError(y) ? y : x + y;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
} as const;

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
