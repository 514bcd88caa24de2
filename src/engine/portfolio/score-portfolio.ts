import { globalWeights } from "../factors/global-weights";
import type { RatingError } from "../factors/ratings";
import type { FactorTable } from "../factors/types";
import type { AxisId } from "./axes";
import { scoreCustomers } from "../scoring/score";
import { placePortfolio, withErrors, type AxisScores, type Placement } from "./place-portfolio";
import type { PortfolioSettings } from "./settings";

export interface PortfolioInput {
  readonly factors: FactorTable;
  readonly names: readonly string[];
  /** One column per factor of the table, in its order; one entry per customer; NaN means not rated. */
  readonly ratings: readonly Float64Array[];
  /** Ratings that are error values; they are NaN among the ratings. Left out: none. */
  readonly ratingErrors?: readonly RatingError[];
  /** For example annual revenue; null when there is none. */
  readonly sizes: Float64Array | null;
  readonly settings: PortfolioSettings;
}

/** Every customer scored and placed. */
export interface Portfolio extends Placement {
  readonly attractiveness: AxisScores;
  readonly advantage: AxisScores;
  /** How sure every place is, the share of its quadrant; left out where nobody asks. */
  readonly certainty?: Float64Array;
}

/** Scores and places every customer. */
export function scorePortfolio(input: PortfolioInput): Portfolio {
  const attractiveness = scoreAxis("attractiveness", input);
  const advantage = scoreAxis("advantage", input);
  const scores = { attractiveness, advantage };
  return { ...scores, ...placePortfolio(scores, input.settings, input.factors.scale) };
}

/** The scores of one axis; an axis without factors scores nobody. */
function scoreAxis(axis: AxisId, input: PortfolioInput): AxisScores {
  const { factors, names, ratings, settings, ratingErrors = [] } = input;
  const rows = names.length;
  const chosen = factors.factors.flatMap((factor, index) => {
    if (factor.axis !== axis) return [];
    return [{ factor, index, column: ratings[index] ?? new Float64Array(rows).fill(NaN) }];
  });
  if (chosen.length === 0) {
    const score = new Float64Array(rows).fill(NaN);
    return { score, coverage: new Float64Array(rows), errors: new Map() };
  }
  const weights = globalWeights(factors, axis);
  const scores = scoreCustomers(
    chosen.map(({ column }) => column),
    weights,
    {
      scale: factors.scale,
      missing: settings.missing,
      lessIsBetter: chosen.map(({ factor }) => factor.lessIsBetter),
      optional: chosen.map(({ factor }) => factor.optional),
    },
  );
  const places = new Map(chosen.map(({ index }, i) => [index, i]));
  const own = ratingErrors.flatMap((error) => {
    const factor = places.get(error.factor);
    return factor === undefined ? [] : [{ ...error, factor }];
  });
  return withErrors(scores, own, weights);
}
