import { DIV0, NA, NUM, VALUE } from "../errors";
import { isError, isRectangle } from "../value";
import type { Scalar } from "../../model/value";
import { toNumber } from "../coerce";
import type { Definition, Definitions } from "./define";
import { raw, scalar } from "./define";
import { allNumbers, sortedNumbersOf } from "./numbers-in";
import { pairs } from "./pairs";

/** The value at a place between 0 and 1 of sorted numbers, interpolated as PERCENTILE.INC does. */
function quantile(sorted: Float64Array, place: number): Scalar {
  if (sorted.length === 0 || place < 0 || place > 1) return NUM;
  const position = place * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (position - below);
}

/** The value at a place as PERCENTILE.EXC has it: the ends of the numbers lie within, not at, 0 and 1. */
function quantileWithin(sorted: Float64Array, place: number): Scalar {
  const position = place * (sorted.length + 1) - 1;
  if (sorted.length === 0 || place <= 0 || place >= 1) return NUM;
  if (position < 0 || position > sorted.length - 1) return NUM;
  return quantile(sorted, sorted.length === 1 ? 0 : position / (sorted.length - 1));
}

/** How many of the sorted numbers are less than `value`, or at most `value` where equal ones count. */
function countBelow(sorted: Float64Array, value: number, equalToo = false): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = sorted[middle] ?? 0;
    if (number < value || (equalToo && number === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A function of a rectangle's numbers in order, and of one number. */
function ordered(finish: (sorted: Float64Array, number: number) => Scalar): Definition {
  return raw(2, 2, "rs", ([range, argument]) => {
    const sorted = sortedNumbersOf(range);
    if (isError(sorted)) return sorted;
    const number = toNumber(scalar(argument));
    return isError(number) ? number : finish(sorted, number);
  });
}

/** Variance of all numbers; `lost` is 1 for a sample's. */
function spread(lost: 0 | 1, finish: (variance: number) => number): Definition {
  return raw(1, 255, "r", (args) => {
    const all = allNumbers(args);
    if (isError(all)) return all;
    if (all.length - lost <= 0) return DIV0;
    const mean = all.reduce((sum, number) => sum + number, 0) / all.length;
    const squares = all.reduce((sum, number) => sum + (number - mean) ** 2, 0);
    return finish(squares / (all.length - lost));
  });
}

/** RANK: the position among the numbers of a range, the largest first unless the order is not 0. */
function rank(average: boolean): Definition {
  return raw(2, 3, "srs", ([argument, range, order]) => {
    const value = toNumber(scalar(argument));
    const ascending = toNumber(scalar(order));
    if (isError(value)) return value;
    if (isError(ascending)) return ascending;
    if (range !== undefined && !isRectangle(range)) return VALUE;
    const sorted = sortedNumbersOf(range);
    if (isError(sorted)) return sorted;
    const below = countBelow(sorted, value);
    const upTo = countBelow(sorted, value, true);
    if (below === upTo) return NA;
    const first = ascending === 0 ? sorted.length - upTo + 1 : below + 1;
    return average ? first + (upTo - below - 1) / 2 : first;
  });
}

/** PERCENTRANK: cut, not rounded, to so many digits (3 by default); `within` as PERCENTRANK.EXC counts. */
function percentRank(within: boolean): Definition {
  return raw(2, 3, "rss", ([range, argument, digits]) => {
    const sorted = sortedNumbersOf(range);
    if (isError(sorted)) return sorted;
    const value = toNumber(scalar(argument));
    if (isError(value)) return value;
    const significance = digits === undefined ? 3 : toNumber(scalar(digits));
    if (isError(significance)) return significance;
    const last = sorted.length - 1;
    if (significance < 1 || last < 0) return NUM;
    const lowest = sorted[0] ?? 0;
    const highest = sorted[last] ?? 0;
    if (value < lowest || value > highest) return NA;
    if (last === 0 && !within) return 1;
    const below = countBelow(sorted, value);
    const at = sorted[below] ?? 0;
    const before = sorted[below - 1] ?? 0;
    const place = at === value ? below : below - 1 + (value - before) / (at - before);
    const share = within ? (place + 1) / (last + 2) : place / last;
    const scale = 10 ** Math.trunc(significance);
    // What is a whole number but for rounding noise must not be cut to the one below.
    return Math.floor(Number((share * scale).toPrecision(15))) / scale;
  });
}

const correlation = raw(2, 2, "r", ([a, b]) => {
  const both = pairs(a, b);
  if (isError(both)) return both;
  const { x, y } = both;
  const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const middleX = mean(x);
  const middleY = mean(y);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((p, i) => {
    const dx = p - middleX;
    const dy = (y[i] ?? 0) - middleY;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx === 0 || yy === 0 ? DIV0 : xy / Math.sqrt(xx * yy);
});

const median = raw(1, 255, "r", (args) => {
  const [only] = args;
  const sorted = args.length === 1 ? sortedNumbersOf(only) : allNumbers(args);
  if (isError(sorted)) return sorted;
  return quantile(args.length === 1 ? sorted : Float64Array.from(sorted).sort(), 0.5);
});

const percentile = ordered(quantile);
const quartile = ordered((sorted, quart) =>
  quart < 0 || quart >= 5 ? NUM : quantile(sorted, Math.trunc(quart) / 4),
);
const sampleDeviation = spread(1, Math.sqrt);
const deviation = spread(0, Math.sqrt);
const sampleVariance = spread(1, (variance) => variance);
const variance = spread(0, (of) => of);

/** LARGE and SMALL count positions from 1 and round a fraction up. */
function nth(sorted: Float64Array, position: number): Scalar {
  return sorted[position - 1] ?? NUM;
}

export const statistics: Definitions = {
  MEDIAN: median,
  LARGE: ordered((sorted, k) => nth(sorted, sorted.length + 1 - Math.ceil(k))),
  SMALL: ordered((sorted, k) => nth(sorted, Math.ceil(k))),
  RANK: rank(false),
  "RANK.EQ": rank(false),
  "RANK.AVG": rank(true),
  "PERCENTRANK.INC": percentRank(false),
  PERCENTRANK: percentRank(false),
  "PERCENTRANK.EXC": percentRank(true),
  "PERCENTILE.EXC": ordered(quantileWithin),
  "QUARTILE.EXC": ordered((sorted, quart) => quantileWithin(sorted, Math.trunc(quart) / 4)),
  "PERCENTILE.INC": percentile,
  PERCENTILE: percentile,
  "QUARTILE.INC": quartile,
  QUARTILE: quartile,
  "STDEV.S": sampleDeviation,
  STDEV: sampleDeviation,
  "STDEV.P": deviation,
  STDEVP: deviation,
  "VAR.S": sampleVariance,
  VAR: sampleVariance,
  "VAR.P": variance,
  VARP: variance,
  CORREL: correlation,
  PEARSON: correlation,
};
