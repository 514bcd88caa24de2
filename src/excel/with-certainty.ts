import { placesInParts } from "../engine/certainty/portfolio-certainty";
import { defaultDoubt } from "../engine/certainty/types";
import type { Portfolio } from "../engine/portfolio/score-portfolio";
import { orderInUse } from "../plans/results/in-use";
import type { PortfolioSource } from "../plans/source/types";
import { inParts, type Hooks } from "./progress";

/** The portfolio with how sure every place is, where the results show it. */
export async function withCertainty(
  source: PortfolioSource,
  portfolio: Portfolio,
  hooks: Hooks,
): Promise<Portfolio> {
  if (source.further?.includes("certainty") !== true) return portfolio;
  const work = placesInParts(source.input, portfolio, defaultDoubt, orderInUse(source));
  const { own } = await inParts(work, "score", source.input.names.length, hooks);
  return { ...portfolio, certainty: own };
}
