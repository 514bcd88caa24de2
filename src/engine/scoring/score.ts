import type { MissingPolicy, Scale } from "../factors/types";
import { roundScore } from "../round";
import { addFour, BLOCK, clearSums, sums } from "./accumulate";
import { totalWeight } from "./fours";
import { splitTerms } from "./terms";

/** Scores of many customers on one axis. Both arrays have one entry per customer. */
export interface Scores {
  /** Weighted mean on the rating scale, rounded to `ROUND_DIGITS` decimals; NaN where there is no score. */
  readonly score: Float64Array;
  /** Share of the weight that is rated, 0 to 1; an optional factor that is not rated does not count. */
  readonly coverage: Float64Array;
}

export interface ScoreOptions {
  readonly scale: Scale;
  readonly missing: MissingPolicy;
  /** One per factor: the rating is reversed on the scale before it counts. */
  readonly lessIsBetter: readonly boolean[];
  /** One per factor: not rated means dropped, whatever the policy. */
  readonly optional: readonly boolean[];
}

/**
 * Weighted mean of each customer's ratings. With policy `lowest` a missing rating counts as the worst one,
 * that is the lowest after a less-is-better factor was reversed.
 *
 * @param ratings one column per factor, one entry per customer, on the rating scale; NaN means not rated
 * @param weights one per factor, not negative, in any unit; a factor of weight 0 plays no part
 * @throws RangeError when weights, options or columns differ in length, or a weight is negative or not finite
 * @source The lectures on key account management, tables 1 and 2: weighted score = rating × weight
 */
export function scoreCustomers(
  ratings: readonly Float64Array[],
  weights: Float64Array,
  options: ScoreOptions,
): Scores {
  const { required, optional } = splitTerms(ratings, weights, options);
  const rows = ratings[0]?.length ?? 0;
  const score = new Float64Array(rows);
  const coverage = new Float64Array(rows);
  const ratedRequired = new Float64Array(BLOCK);
  const requiredTotal = totalWeight(required);
  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(start + BLOCK, rows);
    clearSums();
    for (const four of required) addFour(four, start, end);
    ratedRequired.set(sums.rated);
    for (const four of optional) addFour(four, start, end);
    finish(ratedRequired, requiredTotal, options, start, end, score, coverage);
  }
  if (options.missing === "reject") rejectIncomplete(ratings, weights, options, score);
  return { score, coverage };
}

/** Turns the sums of one block into scores and coverage. */
function finish(
  ratedRequired: Float64Array,
  requiredTotal: number,
  { scale, missing }: ScoreOptions,
  start: number,
  end: number,
  score: Float64Array,
  coverage: Float64Array,
): void {
  const { weighted, rated } = sums;
  const counted = missing === "lowest" ? 1 : 0;
  const worst = counted * scale.lowest;
  for (let row = start, i = 0; row < end; row++, i++) {
    const share = rated[i] ?? 0;
    // Summed in the same order, so exactly 0 when every required factor is rated.
    const gap = requiredTotal - (ratedRequired[i] ?? 0);
    const whole = share + gap;
    score[row] = roundScore(((weighted[i] ?? 0) + worst * gap) / (share + counted * gap));
    coverage[row] = whole > 0 ? roundScore(share / whole) : 0;
  }
}

/**
 * Takes the score from every customer that lacks a required rating. Rating by rating, and not by the sums: a small
 * weight vanishes in them beside a large one.
 */
function rejectIncomplete(
  ratings: readonly Float64Array[],
  weights: Float64Array,
  { optional }: ScoreOptions,
  score: Float64Array,
): void {
  ratings.forEach((column, factor) => {
    if (optional[factor] === true || weights[factor] === 0) return;
    for (let row = 0; row < score.length; row++) {
      if (Number.isNaN(column[row])) score[row] = NaN;
    }
  });
}
