import { globalWeights } from "../factors/global-weights";
import { reversedRatings } from "../factors/reversed";
import type { FactorTable, MissingPolicy } from "../factors/types";

/** What a factor does to the scores of its axis, which its weight alone does not say. */
export interface Diagnosis {
  /** Part of the customers that are rated on it. */
  readonly coverage: number;
  /** Of the ratings, as they were given. */
  readonly mean: number;
  /** Their standard deviation; NaN for fewer than two. */
  readonly spread: number;
  /**
   * The part of the differences between scores that comes of it: the covariance of what it adds with the score over the
   * variance of the score. Those of an axis sum to 1; NaN where all scores are alike.
   */
  readonly effective: number;
}

/**
 * Diagnoses the factors of an axis, in the order of the table. A factor on which everybody is rated alike moves nobody,
 * whatever it weighs.
 *
 * @param ratings one column per factor of the axis, NaN where not rated
 * @source That weights are no measure of importance: Paruolo, Saisana & Saltelli (2013), "Ratings and rankings: voodoo
 *   or science?"; the formula is elementary
 */
export function diagnoseFactors(
  table: FactorTable,
  axis: string,
  ratings: readonly Float64Array[],
  missing: MissingPolicy,
): Diagnosis[] {
  const factors = table.factors.filter((factor) => factor.axis === axis);
  const weights = globalWeights(table, axis);
  const { lowest } = table.scale;
  const counted = reversedRatings(
    ratings,
    factors.map(({ lessIsBetter }) => lessIsBetter),
    table.scale,
  );
  const customers = ratings[0]?.length ?? 0;
  const adds = factors.map(() => new Float64Array(customers));
  const scores = new Float64Array(customers).fill(NaN);
  for (let row = 0; row < customers; row++) {
    const points = factors.map(({ optional }, i) => {
      const rating = counted[i]?.[row] ?? NaN;
      return Number.isNaN(rating) && missing === "lowest" && !optional ? lowest : rating;
    });
    const whole = sum(points.map((one, i) => (Number.isNaN(one) ? 0 : (weights[i] ?? 0))));
    if (whole === 0) continue;
    points.forEach((one, i) => {
      const column = adds[i];
      if (column !== undefined && !Number.isNaN(one))
        column[row] = ((weights[i] ?? 0) / whole) * one;
    });
    scores[row] = sum(adds.map((column) => column[row] ?? 0));
  }
  const variance = covariance(scores, scores, scores);
  return factors.map((_, i) => {
    const rated = (ratings[i] ?? new Float64Array()).filter((rating) => !Number.isNaN(rating));
    return {
      coverage: customers === 0 ? 0 : rated.length / customers,
      mean: sum(rated) / rated.length,
      spread: Math.sqrt(covariance(rated, rated, rated)),
      effective:
        variance > 1e-12
          ? covariance(adds[i] ?? new Float64Array(), scores, scores) / variance
          : NaN,
    };
  });
}

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}

/** Of a sample, over the rows in which the last is a number. */
function covariance(one: Float64Array, other: Float64Array, known: Float64Array): number {
  let rows = 0;
  let [first, second, product] = [0, 0, 0];
  known.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    rows++;
    // Running means: sums of squares would lose what ratings far from zero differ by.
    const [x, y] = [one[row] ?? 0, other[row] ?? 0];
    const apart = x - first;
    first += apart / rows;
    second += (y - second) / rows;
    product += apart * (y - second);
  });
  return rows < 2 ? NaN : product / (rows - 1);
}
