import type { Scale } from "../../engine/factors/types";
import { resolveCut } from "../../engine/matrix/cuts";
import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { classify } from "../../engine/matrix/portfolio";
import type { Counts, Portfolio } from "../../engine/portfolio/score-portfolio";
import { roundScore } from "../../engine/round";
import type { PortfolioSettings } from "../../engine/portfolio/settings";

/**
 * The same scores placed by other cuts: what `scorePortfolio` would give, without scoring again, so that it can
 * follow a dragged border.
 */
export function withCuts(
  portfolio: Portfolio,
  { cuts: rules, tie }: Pick<PortfolioSettings, "cuts" | "tie">,
  scale: Scale,
): Portfolio {
  const { attractiveness, advantage } = portfolio;
  const cuts = {
    attractiveness: resolveCut(rules.attractiveness, attractiveness.score, scale),
    advantage: resolveCut(rules.advantage, advantage.score, scale),
  };
  const counts: Counts = [0, 0, 0, 0, 0];
  const placed = classify(attractiveness.score, advantage.score, cuts, tie);
  const cell = placed.map((code, row) => (portfolio.cell[row] === NOT_RATED ? NOT_RATED : code));
  for (const code of cell) counts[code === NOT_RATED ? 4 : (code as 0 | 1 | 2 | 3)]++;
  const distances = (score: Float64Array, cut: number) =>
    score.map((value) => roundScore(value - cut));
  return {
    ...portfolio,
    cuts,
    cell,
    counts,
    distance: {
      attractiveness: distances(attractiveness.score, cuts.attractiveness),
      advantage: distances(advantage.score, cuts.advantage),
    },
  };
}

/** How many customers are in another quadrant than before. */
export function countMoves(before: Uint8Array, after: Uint8Array): number {
  let moves = 0;
  before.forEach((code, row) => {
    if (after[row] !== code) moves++;
  });
  return moves;
}
