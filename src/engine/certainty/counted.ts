import type { AxisQuestion } from "./types";

/**
 * The rating with which each factor enters a customer's score: the lowest one where it is missing and the policy
 * says so, NaN where the factor is left out. Null where the customer has no score.
 */
export function countedRatings(question: AxisQuestion, customer: number): number[] | null {
  const { ratings, weights, optional, missing, scale } = question;
  const counted = ratings.map((column, factor) => {
    if (!((weights[factor] ?? 0) > 0)) return NaN;
    const rating = column[customer] ?? NaN;
    if (!Number.isNaN(rating) || optional[factor] === true) return rating;
    return missing === "lowest" ? scale.lowest : NaN;
  });
  const rejected =
    missing === "reject" &&
    counted.some(
      (rating, factor) =>
        Number.isNaN(rating) && (weights[factor] ?? 0) > 0 && optional[factor] !== true,
    );
  return rejected || counted.every(Number.isNaN) ? null : counted;
}
