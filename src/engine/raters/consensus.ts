import { median } from "../matrix/cuts";

/** One rating that one rater gave: places in the lists of raters, customers and factors. */
export interface RaterRating {
  readonly rater: number;
  readonly customer: number;
  readonly factor: number;
  /** On the rating scale; NaN where left blank. */
  readonly rating: number;
}

export const consensusMethods = ["mean", "median", "trimmed"] as const;

export type ConsensusMethod = (typeof consensusMethods)[number];

/** The ratings that a cell got, the blank ones and those of raters without weight left out. */
export interface CellRatings {
  readonly raters: readonly number[];
  readonly ratings: readonly number[];
  readonly weights: readonly number[];
}

/** The ratings of each customer on each factor: `cells[factor][customer]`. */
export function byCell(
  all: readonly RaterRating[],
  customers: number,
  factors: number,
  raterWeights: (rater: number) => number,
): readonly (readonly CellRatings[])[] {
  const cells = Array.from({ length: factors }, () =>
    Array.from({ length: customers }, () => ({
      raters: [] as number[],
      ratings: [] as number[],
      weights: [] as number[],
    })),
  );
  for (const { rater, customer, factor, rating } of all) {
    const weight = raterWeights(rater);
    const cell = cells[factor]?.[customer];
    if (cell === undefined || Number.isNaN(rating) || !(weight > 0)) continue;
    cell.raters.push(rater);
    cell.ratings.push(rating);
    cell.weights.push(weight);
  }
  return cells;
}

/** A trimmed mean drops one highest and one lowest rating where there are at least so many. */
const ENOUGH_TO_TRIM = 4;

/**
 * One rating out of many. A blank is not disagreement: it plays no part.
 *
 * @returns NaN where nobody rated
 */
export function consensus({ ratings, weights }: CellRatings, method: ConsensusMethod): number {
  // Weights of raters do not matter to a median.
  if (method === "median") return median(Float64Array.from(ratings));
  const order = ratings.map((_, i) => i).sort((a, b) => (ratings[a] ?? 0) - (ratings[b] ?? 0));
  const trim = method === "trimmed" && order.length >= ENOUGH_TO_TRIM;
  const kept = trim ? order.slice(1, -1) : order;
  const whole = kept.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
  return kept.reduce((sum, i) => sum + (weights[i] ?? 0) * (ratings[i] ?? 0), 0) / whole;
}
