import type { RatingError } from "../factors/ratings";
import type { Scale } from "../factors/types";
import type { AxisId } from "./axes";
import { resolveCut } from "../matrix/cuts";
import { NOT_RATED } from "../matrix/define-matrix";
import { classify, type Cuts } from "../matrix/portfolio";
import { roundScore } from "../round";
import type { Scores } from "../scoring/score";
import type { PortfolioSettings } from "./settings";

/** Scores on one axis, and why a customer has none where a rating is an error. */
export interface AxisScores extends Scores {
  /** The error value that stands in place of a customer's score, by its row. */
  readonly errors: ReadonlyMap<number, string>;
}

/**
 * Scores with none for a customer whose rating on a factor that counts is an error: as everywhere in Excel the error
 * takes the score's place, the first one from left to right.
 *
 * @param found errors by their factor's place among the weights
 */
export function withErrors(
  { score, coverage }: Scores,
  found: readonly RatingError[],
  weights: Float64Array,
): AxisScores {
  const errors = new Map<number, string>();
  const leftToRight = found
    .filter(({ factor }) => (weights[factor] ?? 0) > 0)
    .sort((a, b) => a.column - b.column);
  for (const { row, code } of leftToRight) {
    if (!errors.has(row)) errors.set(row, code);
    score[row] = NaN;
  }
  return { score, coverage, errors };
}

/** Number of customers per quadrant, in the order of the codes, and of those not rated. */
export type Counts = [
  star: number,
  cashCow: number,
  questionMark: number,
  dog: number,
  notRated: number,
];

/** Where every customer stands. */
export interface Placement {
  readonly cuts: Cuts;
  /** Quadrant codes, 255 for not rated; see `classify`. */
  readonly cell: Uint8Array;
  /** Score minus cut on each axis; NaN where there is no score. */
  readonly distance: Readonly<Record<AxisId, Float64Array>>;
  readonly counts: Counts;
}

/**
 * Places every customer by its scores. Cuts by mean or median are taken over every customer with a score, also
 * those whose coverage is too low to be placed.
 */
export function placePortfolio(
  { attractiveness, advantage }: Readonly<Record<AxisId, Scores>>,
  settings: Pick<PortfolioSettings, "cuts" | "tie" | "minimumCoverage">,
  scale: Scale,
): Placement {
  const cuts = {
    attractiveness: resolveCut(settings.cuts.attractiveness, attractiveness.score, scale),
    advantage: resolveCut(settings.cuts.advantage, advantage.score, scale),
  };
  const cell = classify(attractiveness.score, advantage.score, cuts, settings.tie);
  const least = roundScore(settings.minimumCoverage);
  const counts: Counts = [0, 0, 0, 0, 0];
  for (let row = 0; row < cell.length; row++) {
    const covered =
      (attractiveness.coverage[row] ?? 0) >= least && (advantage.coverage[row] ?? 0) >= least;
    if (!covered) cell[row] = NOT_RATED;
    const code = cell[row] ?? NOT_RATED;
    counts[code === NOT_RATED ? 4 : (code as 0 | 1 | 2 | 3)]++;
  }
  const distance = {
    attractiveness: distances(attractiveness.score, cuts.attractiveness),
    advantage: distances(advantage.score, cuts.advantage),
  };
  return { cuts, cell, distance, counts };
}

/** How far a customer is from the nearer of the two cuts: how much one score may change before it moves. */
export function nearestCut({ distance }: Pick<Placement, "distance">, row: number): number {
  return Math.min(
    Math.abs(distance.attractiveness[row] ?? NaN),
    Math.abs(distance.advantage[row] ?? NaN),
  );
}

function distances(scores: Float64Array, cut: number): Float64Array {
  return scores.map((score) => roundScore(score - cut));
}
