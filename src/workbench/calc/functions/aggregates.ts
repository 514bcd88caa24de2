import { ArrayValue } from "../array-value";
import { toNumber } from "../coerce";
import { DIV0, NUM } from "../errors";
import { Reference } from "../reference";
import { isError } from "../value";
import type { ErrorValue, Scalar } from "../../model/value";
import type { Argument, Definition, Definitions } from "./define";
import { raw } from "./define";

/** What one pass over a rectangle finds; only its numbers count, and its first error. */
interface Tally {
  readonly count: number;
  readonly sum: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly error: ErrorValue | undefined;
}

function tally(cells: readonly Scalar[]): Tally {
  let count = 0;
  let sum = 0;
  let minimum = Infinity;
  let maximum = -Infinity;
  let error: ErrorValue | undefined;
  for (const cell of cells) {
    if (typeof cell === "number") {
      count++;
      sum += cell;
      if (cell < minimum) minimum = cell;
      if (cell > maximum) maximum = cell;
    } else if (isError(cell)) {
      error ??= cell;
    }
  }
  return { count, sum, minimum, maximum, error };
}

/** One argument: text and booleans inside ranges and arrays are passed over, written out they count. */
function tallyOf(argument: Argument): Tally {
  if (argument instanceof Reference) {
    return argument.fact("tally", () => tally(argument.array().data));
  }
  if (argument instanceof ArrayValue) return tally(argument.data);
  const number = toNumber(argument ?? null);
  return tally([number]);
}

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

export const aggregates: Definitions = {
  SUM: aggregate(({ sum }) => sum),
  AVERAGE: aggregate(({ sum, count }) => (count === 0 ? DIV0 : sum / count)),
  MIN: aggregate(({ minimum, count }) => (count === 0 ? 0 : minimum)),
  MAX: aggregate(({ maximum, count }) => (count === 0 ? 0 : maximum)),
};
