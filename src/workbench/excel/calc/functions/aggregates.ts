import { ArrayValue } from "../array-value";
import { numberInText, toNumber } from "../coerce";
import { DIV0, NUM } from "../errors";
import { Reference } from "../reference";
import { isError, isRectangle, toArray } from "../value";
import type { ErrorValue, Scalar } from "../../model/value";
import type { Rectangle } from "../value";
import type { Argument, Definition, Definitions } from "./define";
import { raw } from "./define";
import { allNumbers } from "./numbers-in";

/** What one pass over a rectangle finds; only its numbers count, and its first error. */
interface Tally {
  readonly count: number;
  readonly sum: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly error: ErrorValue | undefined;
}

/** Ranges of more cells, and single columns, are walked through where they are filled, and not copied. */
const LARGE = 100_000;

/** Calls `visit` with all cells of a rectangle that hold something. */
export function eachFilled(cells: Rectangle, visit: (cell: Scalar) => void): void {
  const walked = cells instanceof Reference && (cells.size > LARGE || cells.left === cells.right);
  if (walked) cells.eachFilled(visit);
  else for (const cell of toArray(cells).data) if (cell !== null) visit(cell);
}

function tally(cells: Rectangle): Tally {
  let count = 0;
  let sum = 0;
  let minimum = Infinity;
  let maximum = -Infinity;
  let error: ErrorValue | undefined;
  eachFilled(cells, (cell) => {
    if (typeof cell === "number") {
      count++;
      sum += cell;
      if (cell < minimum) minimum = cell;
      if (cell > maximum) maximum = cell;
    } else if (isError(cell)) {
      error ??= cell;
    }
  });
  return { count, sum, minimum, maximum, error };
}

/** One argument: text and booleans inside ranges and arrays are passed over, written out they count. */
function tallyOf(argument: Argument): Tally {
  if (argument instanceof Reference) {
    return argument.fact("tally", () => tally(argument));
  }
  if (argument instanceof ArrayValue) return tally(argument);
  return tally(toArray(toNumber(argument ?? null)));
}

/** A function of the count, sum and extremes of all numbers it is given. */
function aggregate(finish: (total: Tally) => Scalar): Definition {
  return raw(1, 255, "r", (args) => {
    let count = 0;
    let sum = 0;
    let minimum = Infinity;
    let maximum = -Infinity;
    for (const argument of args) {
      const part = tallyOf(argument);
      if (part.error !== undefined) return part.error;
      count += part.count;
      sum += part.sum;
      minimum = Math.min(minimum, part.minimum);
      maximum = Math.max(maximum, part.maximum);
    }
    const result = finish({ count, sum, minimum, maximum, error: undefined });
    return typeof result === "number" && !Number.isFinite(result) ? NUM : result;
  });
}

/** A function that counts cells; errors are cells like others. */
function counting(
  counts: (cell: Scalar) => boolean,
  written: (value: Scalar) => boolean,
): Definition {
  return raw(1, 255, "r", (args) => {
    let count = 0;
    for (const argument of args) {
      if (argument === undefined) count += written(null) ? 1 : 0;
      else if (!isRectangle(argument)) count += written(argument) ? 1 : 0;
      else {
        let blanks = argument instanceof Reference ? argument.size : argument.data.length;
        eachFilled(argument, (cell) => {
          blanks--;
          if (counts(cell)) count++;
        });
        if (counts(null)) count += blanks;
      }
    }
    return count;
  });
}

const isNumber = (cell: Scalar): boolean => typeof cell === "number";
const isFilled = (cell: Scalar): boolean => cell !== null;
const isEmpty = (cell: Scalar): boolean => cell === null || cell === "";

/** COUNT takes what is written out as a number if it can be read as one. */
function readsAsNumber(value: Scalar): boolean {
  return typeof value === "string" ? numberInText(value) !== undefined : !isError(value);
}

export const aggregates: Definitions = {
  SUM: aggregate(({ sum }) => sum),
  AVERAGE: aggregate(({ sum, count }) => (count === 0 ? DIV0 : sum / count)),
  MIN: aggregate(({ minimum, count }) => (count === 0 ? 0 : minimum)),
  MAX: aggregate(({ maximum, count }) => (count === 0 ? 0 : maximum)),
  COUNT: counting(isNumber, readsAsNumber),
  COUNTA: counting(isFilled, () => true),
  COUNTBLANK: counting(isEmpty, isEmpty),
  PRODUCT: raw(1, 255, "r", (args) => {
    const all = allNumbers(args);
    if (isError(all)) return all;
    return all.length === 0 ? 0 : all.reduce((product, number) => product * number, 1);
  }),
  SUMSQ: raw(1, 255, "r", (args) => {
    const all = allNumbers(args);
    return isError(all) ? all : all.reduce((sum, number) => sum + number * number, 0);
  }),
};
