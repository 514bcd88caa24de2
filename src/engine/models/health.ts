import { scoreCustomers, type Scores } from "../scoring/score";

/** What the health of a relationship is judged by, in the order in which it is told. */
export const healthFactors = [
  "stageFit",
  "contacts",
  "satisfaction",
  "receivables",
  "kept",
  "trend",
  "other",
] as const;

export type HealthFactor = (typeof healthFactors)[number];

/** Points of 100; the last is for what somebody adds. No source weighs them: ours, to be changed. */
export const usualHealthWeights: Readonly<Record<HealthFactor, number>> = {
  stageFit: 15,
  contacts: 15,
  satisfaction: 25,
  receivables: 15,
  kept: 15,
  trend: 15,
  other: 0,
};

export const healthScale = { lowest: 1, highest: 10 };

/** From which score on a relationship is well, and from which it is only to be watched. */
export const usualHealthBounds = { good: 7, watch: 4.5 };

/** Share of the weight that is to be rated: the same as of the portfolio. */
export const usualHealthCoverage = 0.6;

/** The scores of customers by the scoring of the portfolio, each factor a column. */
export function healthScores(ratings: readonly Float64Array[], weights: readonly number[]): Scores {
  const no = ratings.map(() => false);
  return scoreCustomers(ratings, Float64Array.from(weights), {
    scale: healthScale,
    missing: "exclude",
    lessIsBetter: no,
    optional: no,
  });
}
