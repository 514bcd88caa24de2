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

/** Rows of the customers who are in another quadrant than before. */
export function movers(before: Uint8Array, after: Uint8Array): number[] {
  return [...before.keys()].filter((row) => after[row] !== before[row]);
}
