import { globalWeights } from "../factors/global-weights";
import type { AxisId, FactorTable, MissingPolicy } from "../factors/types";
import { resolveCut } from "../matrix/cuts";
import { NOT_RATED } from "../matrix/define-matrix";
import { classify, type Cuts } from "../matrix/portfolio";
import { roundScore } from "../round";
import { scoreCustomers, type Scores } from "../scoring/score";
import type { PortfolioSettings } from "./settings";

export interface PortfolioInput {
  readonly factors: FactorTable;
  readonly names: readonly string[];
  /** One column per factor of the table, in its order; one entry per customer; NaN means not rated. */
  readonly ratings: readonly Float64Array[];
  /** For example annual revenue; null when there is none. */
  readonly sizes: Float64Array | null;
  readonly settings: PortfolioSettings;
}

/** Number of customers per quadrant, in the order of the codes, and of those not rated. */
export type Counts = [
  star: number,
  cashCow: number,
  questionMark: number,
  dog: number,
  notRated: number,
];

export interface Portfolio {
  readonly attractiveness: Scores;
  readonly advantage: Scores;
  readonly cuts: Cuts;
  /** Quadrant codes, 255 for not rated; see `classify`. */
  readonly cell: Uint8Array;
  /** Score minus cut on each axis; NaN where there is no score. */
  readonly distance: { readonly attractiveness: Float64Array; readonly advantage: Float64Array };
  readonly counts: Counts;
}

/**
 * Scores and places every customer. Cuts by mean or median are taken over every customer with a score, also
 * those whose coverage is too low to be placed.
 */
export function scorePortfolio(input: PortfolioInput): Portfolio {
  const { factors, settings } = input;
  const attractiveness = scoreAxis("attractiveness", input);
  const advantage = scoreAxis("advantage", input);
  const cuts = {
    attractiveness: resolveCut(settings.cuts.attractiveness, attractiveness.score, factors.scale),
    advantage: resolveCut(settings.cuts.advantage, advantage.score, factors.scale),
  };
  const cell = classify(attractiveness.score, advantage.score, cuts, settings.tie);
  const counts = withhold(cell, attractiveness, advantage, settings.minimumCoverage);
  const distance = {
    attractiveness: distances(attractiveness.score, cuts.attractiveness),
    advantage: distances(advantage.score, cuts.advantage),
  };
  return { attractiveness, advantage, cuts, cell, distance, counts };
}

/** The scores of one axis; an axis without factors scores nobody. */
function scoreAxis(axis: AxisId, { factors, names, ratings, settings }: PortfolioInput): Scores {
  const rows = names.length;
  const chosen = factors.factors.flatMap((factor, i) => {
    if (factor.axis !== axis) return [];
    return [{ factor, column: ratings[i] ?? new Float64Array(rows).fill(NaN) }];
  });
  if (chosen.length === 0) {
    return { score: new Float64Array(rows).fill(NaN), coverage: new Float64Array(rows) };
  }
  const missing: MissingPolicy = settings.missing;
  return scoreCustomers(
    chosen.map(({ column }) => column),
    globalWeights(factors, axis),
    {
      scale: factors.scale,
      missing,
      lessIsBetter: chosen.map(({ factor }) => factor.lessIsBetter),
      optional: chosen.map(({ factor }) => factor.optional),
    },
  );
}

/** Marks customers that are rated too little as not rated, and counts the quadrants. */
function withhold(
  cell: Uint8Array,
  attractiveness: Scores,
  advantage: Scores,
  minimum: number,
): Counts {
  const counts: Counts = [0, 0, 0, 0, 0];
  const least = roundScore(minimum);
  for (let i = 0; i < cell.length; i++) {
    const covered =
      (attractiveness.coverage[i] ?? 0) >= least && (advantage.coverage[i] ?? 0) >= least;
    if (!covered) cell[i] = NOT_RATED;
    const code = cell[i] ?? NOT_RATED;
    counts[code === NOT_RATED ? 4 : code] = (counts[code === NOT_RATED ? 4 : code] ?? 0) + 1;
  }
  return counts;
}

function distances(scores: Float64Array, cut: number): Float64Array {
  return scores.map((score) => roundScore(score - cut));
}
