import type { Scalar } from "../../model/value";
import { NUM } from "../errors";
import { isError } from "../value";
import type { Definition, Definitions } from "./define";
import { numbers, raw } from "./define";
import { allNumbers } from "./numbers-in";

/** Whole numbers above are not told from each other. */
const LARGEST = 2 ** 53;

function divisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

/** GCD and LCM of all numbers, cut to whole ones. */
function ofWholes(start: number, join: (a: number, b: number) => number): Definition {
  return raw(1, 255, "r", (args) => {
    const all = allNumbers(args);
    if (isError(all)) return all;
    let result = start;
    for (const number of all) {
      if (number < 0 || number >= LARGEST) return NUM;
      result = join(result, Math.trunc(number));
    }
    return result >= LARGEST ? NUM : result;
  });
}

const LARGEST_FACTORIAL = 170;

function factorial(value: number): Scalar {
  const whole = Math.trunc(value);
  if (whole < 0 || whole > LARGEST_FACTORIAL) return NUM;
  let product = 1;
  for (let factor = 2; factor <= whole; factor++) product *= factor;
  return product;
}

/** Ways to take `k` of `n` things; each step gives a whole number. */
function combinations(n: number, k: number): Scalar {
  const [all, taken] = [Math.trunc(n), Math.trunc(k)];
  if (taken < 0 || all < taken) return NUM;
  const few = Math.min(taken, all - taken);
  if (few > LARGEST_FACTORIAL * 6) return NUM;
  let result = 1;
  for (let step = 1; step <= few; step++) result = (result * (all - few + step)) / step;
  return result < LARGEST ? Math.round(result) : result;
}

function permutations(n: number, k: number): Scalar {
  const [all, taken] = [Math.trunc(n), Math.trunc(k)];
  if (all <= 0 || taken < 0 || all < taken) return NUM;
  let result = 1;
  for (let step = 0; step < taken && Number.isFinite(result); step++) result *= all - step;
  return result;
}

/** EVEN and ODD: the next such number away from zero. */
function awayFromZero(rest: 0 | 1): Definition {
  return numbers(1, 1, (value) => {
    const size = Math.ceil(Math.abs(value));
    const next = size % 2 === rest ? size : size + 1;
    return value < 0 ? -next : next;
  });
}

/** CEILING.MATH and FLOOR.MATH: to a multiple, whatever its sign; the mode turns negative numbers round. */
function multiple(round: (value: number) => number, turned: (value: number) => number): Definition {
  return numbers(1, 3, (value, step = 1, mode = 0) => {
    const size = Math.abs(step);
    if (size === 0) return 0;
    const quotient = Number((value / size).toPrecision(15));
    return (value < 0 && mode !== 0 ? turned(quotient) : round(quotient)) * size + 0;
  });
}

export const integers: Definitions = {
  GCD: ofWholes(0, divisor),
  LCM: ofWholes(1, (a, b) => (a === 0 || b === 0 ? 0 : (a / divisor(a, b)) * b)),
  FACT: numbers(1, 1, factorial),
  COMBIN: numbers(2, 2, (n, k = 0) => combinations(n, k)),
  PERMUT: numbers(2, 2, (n, k = 0) => permutations(n, k)),
  EVEN: awayFromZero(0),
  ODD: awayFromZero(1),
  "CEILING.MATH": multiple(Math.ceil, Math.floor),
  "FLOOR.MATH": multiple(Math.floor, Math.ceil),
};
