import { globalWeights } from "../../engine/factors/global-weights";
import type { Factor } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import type { PortfolioInput } from "../../engine/portfolio/score-portfolio";

/** What one factor gives to a customer's score on its axis. */
export interface Contribution {
  readonly factor: Factor;
  /** As the user rated it; NaN where not rated. */
  readonly rating: number;
  /** What counts: reversed where less is better, the lowest where a missing rating counts as that; else NaN. */
  readonly counted: number;
  /** Share of the weight that counts for this customer, 0 to 1; 0 where the factor does not count. */
  readonly share: number;
  /** Points of the score: share × counted. All of an axis sum to its score. */
  readonly adds: number;
}

/** Each factor of an axis with what it adds to one customer's score, largest first, what does not count last. */
export function contributions(
  input: PortfolioInput,
  axis: AxisId,
  customer: number,
): readonly Contribution[] {
  const { factors, ratings, settings } = input;
  const weights = globalWeights(factors);
  const terms = factors.factors.flatMap((factor, i) => {
    if (factor.axis !== axis) return [];
    const rating = ratings[i]?.[customer] ?? NaN;
    const counted = countedRating(factor, rating, factors.scale, settings.missing);
    return [{ factor, rating, counted, weight: weights[i] ?? 0 }];
  });
  const total = terms.reduce(
    (sum, { counted, weight }) => sum + (Number.isNaN(counted) ? 0 : weight),
    0,
  );
  return terms
    .map(({ weight, ...term }) => {
      const share = Number.isNaN(term.counted) || total === 0 ? 0 : weight / total;
      return { ...term, share, adds: share === 0 ? 0 : share * term.counted };
    })
    .sort((a, b) => b.adds - a.adds);
}

function countedRating(
  { lessIsBetter, optional }: Factor,
  rating: number,
  { lowest, highest }: PortfolioInput["factors"]["scale"],
  missing: PortfolioInput["settings"]["missing"],
): number {
  if (!Number.isNaN(rating)) return lessIsBetter ? lowest + highest - rating : rating;
  return missing === "lowest" && !optional ? lowest : NaN;
}
