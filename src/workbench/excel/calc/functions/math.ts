import { ArrayValue } from "../array-value";
import { DIV0, NUM, VALUE } from "../errors";
import { power } from "../operators";
import { isError, toArray } from "../value";
import { spend } from "../work";
import type { Definitions } from "./define";
import { numbers, raw } from "./define";

/** SUMPRODUCT: rectangles of one shape multiplied cell by cell; what is no number counts as 0. */
const sumProduct = raw(1, 255, "r", (args) => {
  const [head, ...others] = args.map((argument) => toArray(argument ?? null));
  if (head === undefined) return VALUE;
  if (others.some((other) => other.rows !== head.rows || other.columns !== head.columns)) {
    return VALUE;
  }
  for (const { data } of [head, ...others]) {
    for (const cell of data) if (isError(cell)) return cell;
  }
  let sum = 0;
  for (let i = 0; i < head.data.length; i++) {
    const cell = head.data[i];
    let product = typeof cell === "number" ? cell : 0;
    for (const { data } of others) {
      const factor = data[i];
      product *= typeof factor === "number" ? factor : 0;
    }
    sum += product;
  }
  return sum;
});

/** MMULT: the matrix product; every cell must be a number. */
const matrixProduct = raw(
  2,
  2,
  "r",
  ([left, right]) => {
    const a = toArray(left ?? null);
    const b = toArray(right ?? null);
    if (a.columns !== b.rows) return VALUE;
    spend(a.rows * a.columns * b.columns);
    for (const { data } of [a, b]) {
      for (const cell of data) if (typeof cell !== "number") return VALUE;
    }
    const data: number[] = [];
    for (let r = 0; r < a.rows; r++) {
      for (let c = 0; c < b.columns; c++) {
        let sum = 0;
        for (let k = 0; k < a.columns; k++) sum += Number(a.at(r, k)) * Number(b.at(k, c));
        data.push(sum);
      }
    }
    return new ArrayValue(a.rows, b.columns, data);
  },
  { array: true },
);

export const math: Definitions = {
  SUMPRODUCT: sumProduct,
  MMULT: matrixProduct,
  ABS: numbers(1, 1, Math.abs),
  SQRT: numbers(1, 1, (value) => (value < 0 ? NUM : Math.sqrt(value))),
  POWER: numbers(2, 2, (base, exponent = 0) => power(base, exponent)),
  MOD: numbers(2, 2, (value, divisor = 0) =>
    divisor === 0 ? DIV0 : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: numbers(2, 2, (value, divisor = 0) =>
    divisor === 0 ? DIV0 : Math.trunc(value / divisor),
  ),
  SIGN: numbers(1, 1, Math.sign),
  EXP: numbers(1, 1, Math.exp),
  LN: numbers(1, 1, (value) => (value <= 0 ? NUM : Math.log(value))),
  LOG10: numbers(1, 1, (value) => (value <= 0 ? NUM : Math.log10(value))),
  LOG: numbers(1, 2, (value, base = 10) => {
    if (value <= 0 || base <= 0) return NUM;
    if (base === 1) return DIV0;
    return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
  }),
  PI: numbers(0, 0, () => Math.PI),
};
