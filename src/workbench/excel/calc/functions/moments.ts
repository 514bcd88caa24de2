import type { ErrorValue, Scalar } from "../../model/value";
import { ArrayValue } from "../array-value";
import { toNumber } from "../coerce";
import { DIV0, NA, NUM } from "../errors";
import { isError, isRectangle, toArray } from "../value";
import type { Argument, Definition, Definitions } from "./define";
import { numbers, raw, scalar } from "./define";
import { allNumbers, numbersOf, sortedNumbersOf } from "./numbers-in";
import { pairs } from "./pairs";

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

const mean = (values: Float64Array | readonly number[]): number => sum(values) / values.length;

/** A function of all numbers that are given. */
function ofAll(finish: (values: Float64Array) => Scalar): Definition {
  return raw(1, 255, "r", (args) => {
    const all = allNumbers(args);
    if (isError(all)) return all;
    const result = finish(all);
    return typeof result === "number" && !Number.isFinite(result) ? DIV0 : result;
  });
}

/** The sum of the powers of what each number is away from the mean, in units of the sample's deviation. */
function standardised(values: Float64Array, power: number): number {
  const middle = mean(values);
  const squares = sum(values.map((value) => (value - middle) ** 2));
  const deviation = Math.sqrt(squares / (values.length - 1));
  return sum(values.map((value) => ((value - middle) / deviation) ** power));
}

function skewness(values: Float64Array): Scalar {
  const n = values.length;
  return n < 3 ? DIV0 : (n / ((n - 1) * (n - 2))) * standardised(values, 3);
}

function kurtosis(values: Float64Array): Scalar {
  const n = values.length;
  if (n < 4) return DIV0;
  const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return scale * standardised(values, 4) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

/** The number that comes most often; of several the one that comes first. */
function mode(values: Float64Array): Scalar {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  let most = 1;
  for (const [value, count] of counts) {
    if (count > most) [best, most] = [value, count];
  }
  return best ?? NA;
}

/** Numbers that are all above zero, or #NUM!. */
function positive(finish: (values: Float64Array) => number): Definition {
  return ofAll((values) =>
    values.length === 0 || values.some((value) => value <= 0) ? NUM : finish(values),
  );
}

/** AVERAGEA, MAXA and MINA: texts in ranges are 0, yes is 1. */
function withTexts(finish: (values: readonly number[]) => Scalar): Definition {
  return raw(1, 255, "r", (args) => {
    const values: number[] = [];
    for (const argument of args) {
      const found = numbersAndTexts(argument);
      if (isError(found)) return found;
      for (const value of found) values.push(value);
    }
    return finish(values);
  });
}

function numbersAndTexts(argument: Argument): readonly number[] | ErrorValue {
  if (argument === undefined || !isRectangle(argument)) {
    const number = toNumber(argument ?? null);
    return isError(number) ? number : [number];
  }
  const values: number[] = [];
  for (const cell of toArray(argument).data) {
    if (isError(cell)) return cell;
    if (cell !== null) values.push(typeof cell === "string" ? 0 : Number(cell));
  }
  return values;
}

/** What the line through pairs needs. */
interface Spread {
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
  readonly count: number;
}

/** A function of known values of y, and of x. */
function ofPairs(finish: (spread: Spread) => Scalar): Definition {
  return raw(2, 2, "r", ([ys, xs]) => {
    const spread = spreadOf(ys, xs);
    return isError(spread) ? spread : finish(spread);
  });
}

function spreadOf(ys: Argument, xs: Argument): Spread | ErrorValue {
  const both = pairs(ys, xs);
  if (isError(both)) return both;
  const [middleY, middleX] = [mean(both.x), mean(both.y)];
  let [xx, yy, xy] = [0, 0, 0];
  both.x.forEach((y, at) => {
    const [dy, dx] = [y - middleY, (both.y[at] ?? 0) - middleX];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  });
  const count = both.x.length;
  return count === 0 ? DIV0 : { x: middleX, y: middleY, xx, yy, xy, count };
}

const slope = ({ xx, xy }: Spread): Scalar => (xx === 0 ? DIV0 : xy / xx);

const forecast = raw(3, 3, "srr", ([at, ys, xs]) => {
  const x = toNumber(scalar(at));
  if (isError(x)) return x;
  const spread = spreadOf(ys, xs);
  if (isError(spread)) return spread;
  const rise = slope(spread);
  return typeof rise === "number" ? spread.y + rise * (x - spread.x) : rise;
});

/** TRIMMEAN: as many of the least as of the greatest are left out. */
const trimmedMean = raw(2, 2, "rs", ([range, share]) => {
  const sorted = sortedNumbersOf(range);
  if (isError(sorted)) return sorted;
  const part = toNumber(scalar(share));
  if (isError(part)) return part;
  if (part < 0 || part >= 1 || sorted.length === 0) return NUM;
  const cut = Math.floor(Number(((sorted.length * part) / 2).toPrecision(15)));
  return mean(sorted.subarray(cut, sorted.length - cut));
});

/** FREQUENCY: how many numbers lie in each of the classes up to a limit, and how many above all. */
const frequency = raw(
  2,
  2,
  "r",
  ([data, bins]) => {
    const values = numbersOf(data);
    const limits = numbersOf(bins);
    if (isError(values)) return values;
    if (isError(limits)) return limits;
    const sorted = Float64Array.from(limits).sort();
    const counts = Array.from({ length: limits.length + 1 }, () => 0);
    const placeOf = new Map<number, number>();
    limits.forEach((limit, at) => {
      if (!placeOf.has(limit)) placeOf.set(limit, at);
    });
    for (const value of values) {
      const limit = sorted.find((each) => value <= each);
      const place = limit === undefined ? limits.length : (placeOf.get(limit) ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    return new ArrayValue(counts.length, 1, counts);
  },
  { array: true },
);

/** Sums of squares of pairs: what is no number is passed over, rectangles of other shapes are #N/A. */
function squares(of: (x: number, y: number) => number): Definition {
  return raw(2, 2, "r", ([a, b]) => {
    const both = pairs(a, b);
    if (isError(both)) return both;
    return sum(both.x.map((x, at) => of(x, both.y[at] ?? 0)));
  });
}

const line = ofPairs(slope);

export const moments: Definitions = {
  AVEDEV: ofAll((values) => {
    const middle = mean(values);
    return values.length === 0 ? NUM : mean(values.map((value) => Math.abs(value - middle)));
  }),
  DEVSQ: ofAll((values) => {
    const middle = mean(values);
    return values.length === 0 ? NUM : sum(values.map((value) => (value - middle) ** 2));
  }),
  GEOMEAN: positive((values) => Math.exp(mean(values.map(Math.log)))),
  HARMEAN: positive((values) => values.length / sum(values.map((value) => 1 / value))),
  SKEW: ofAll(skewness),
  KURT: ofAll(kurtosis),
  MODE: ofAll(mode),
  "MODE.SNGL": ofAll(mode),
  AVERAGEA: withTexts((values) => (values.length === 0 ? DIV0 : mean(values))),
  MAXA: withTexts((values) => (values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b)))),
  MINA: withTexts((values) => (values.length === 0 ? 0 : values.reduce((a, b) => Math.min(a, b)))),
  SLOPE: line,
  INTERCEPT: ofPairs((spread) => {
    const rise = slope(spread);
    return typeof rise === "number" ? spread.y - rise * spread.x : rise;
  }),
  RSQ: ofPairs(({ xx, yy, xy }) => (xx === 0 || yy === 0 ? DIV0 : (xy * xy) / (xx * yy))),
  STEYX: ofPairs(({ xx, yy, xy, count }) =>
    count < 3 || xx === 0 ? DIV0 : Math.sqrt((yy - (xy * xy) / xx) / (count - 2)),
  ),
  FORECAST: forecast,
  "FORECAST.LINEAR": forecast,
  "COVARIANCE.P": ofPairs(({ xy, count }) => xy / count),
  COVAR: ofPairs(({ xy, count }) => xy / count),
  "COVARIANCE.S": ofPairs(({ xy, count }) => (count < 2 ? DIV0 : xy / (count - 1))),
  STANDARDIZE: numbers(3, 3, (value, middle = 0, deviation = 0) =>
    deviation <= 0 ? NUM : (value - middle) / deviation,
  ),
  TRIMMEAN: trimmedMean,
  FREQUENCY: frequency,
  SUMX2MY2: squares((x, y) => x * x - y * y),
  SUMX2PY2: squares((x, y) => x * x + y * y),
  SUMXMY2: squares((x, y) => (x - y) ** 2),
};
