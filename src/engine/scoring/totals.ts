import type { Scale } from "../factors/types";
import { roundScore } from "../round";
import { addFour, BLOCK, clearSums, sums } from "./accumulate";
import { splitTerms } from "./terms";

/**
 * Each customer's total, Σ weight × rating over the rated factors, with the weights as the user entered them;
 * NaN where no factor is rated. Rounded to `ROUND_DIGITS` decimals.
 *
 * @param ratings one column per factor, one entry per customer; NaN means not rated
 * @throws RangeError when weights, directions or columns differ in length, or a weight is negative or not finite
 * @source The lectures on key account management, tables 1 and 2: weighted score = rating × weight
 */
export function weightedTotals(
  ratings: readonly Float64Array[],
  weights: Float64Array,
  options: { readonly scale: Scale; readonly lessIsBetter: readonly boolean[] },
): Float64Array {
  const rows = ratings[0]?.length ?? 0;
  const optional = ratings.map(() => false);
  const { required } = splitTerms(ratings, weights, { ...options, missing: "exclude", optional });
  const { weighted, rated } = sums;
  const totals = new Float64Array(rows);
  for (let start = 0; start < rows; start += BLOCK) {
    const end = Math.min(start + BLOCK, rows);
    clearSums();
    for (const four of required) addFour(four, start, end);
    for (let row = start, i = 0; row < end; row++, i++) {
      totals[row] = (rated[i] ?? 0) > 0 ? roundScore(weighted[i] ?? 0) : NaN;
    }
  }
  return totals;
}
