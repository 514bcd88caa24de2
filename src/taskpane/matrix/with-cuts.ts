import type { Scale } from "../../engine/factors/types";
import { placePortfolio } from "../../engine/portfolio/place-portfolio";
import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { PortfolioSettings } from "../../engine/portfolio/settings";

/** The same scores placed by other cuts, without scoring again, so that it can follow a dragged border. */
export function withCuts(
  portfolio: Portfolio,
  settings: Pick<PortfolioSettings, "cuts" | "tie" | "minimumCoverage">,
  scale: Scale,
): Portfolio {
  return { ...portfolio, ...placePortfolio(portfolio, settings, scale) };
}

/** How many customers are in another quadrant than before. */
export function countMoves(before: Uint8Array, after: Uint8Array): number {
  let moves = 0;
  before.forEach((code, row) => {
    if (after[row] !== code) moves++;
  });
  return moves;
}
