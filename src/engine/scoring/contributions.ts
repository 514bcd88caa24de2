import { globalWeights } from "../factors/global-weights";
import type { Factor, FactorTable, MissingPolicy, Scale } from "../factors/types";

/** What one factor gives to a customer's score on its axis. */
export interface Contribution {
  readonly factor: Factor;
  /** As it was rated; NaN where it was not. */
  readonly rating: number;
  /** What counts: reversed where less is better, the lowest where a missing rating counts as that; else NaN. */
  readonly counted: number;
  /** Share of the weight that counts for this customer, 0 to 1; 0 where the factor does not count. */
  readonly share: number;
  /** Points of the score: share × counted. All of an axis sum to its score, where it has one. */
  readonly adds: number;
}

/**
 * How one customer's score on an axis comes about, factor by factor in the order of the table.
 *
 * @param ratings one per factor of the table, NaN where not rated
 * @source The lectures on key account management, tables 1 and 2
 */
export function contributions(
  table: FactorTable,
  axis: string,
  ratings: ArrayLike<number>,
  missing: MissingPolicy,
): Contribution[] {
  const weights = globalWeights(table);
  const lines = table.factors.flatMap((factor, i) => {
    if (factor.axis !== axis) return [];
    const rating = ratings[i] ?? NaN;
    const counted = countedRating(factor, rating, table.scale, missing);
    return [{ factor, rating, counted, weight: Number.isNaN(counted) ? 0 : (weights[i] ?? 0) }];
  });
  const whole = lines.reduce((sum, { weight }) => sum + weight, 0);
  return lines.map(({ weight, ...line }) => {
    const share = weight === 0 ? 0 : weight / whole;
    return { ...line, share, adds: share === 0 ? 0 : share * line.counted };
  });
}

function countedRating(
  { lessIsBetter, optional }: Factor,
  rating: number,
  { lowest, highest }: Scale,
  missing: MissingPolicy,
): number {
  if (!Number.isNaN(rating)) return lessIsBetter ? lowest + highest - rating : rating;
  return missing === "lowest" && !optional ? lowest : NaN;
}
