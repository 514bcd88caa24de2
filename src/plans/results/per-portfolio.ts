import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { PortfolioSource } from "../source/types";

type OfPortfolio<Found> = (source: PortfolioSource, portfolio: Portfolio) => Found;

/** Works out once for each portfolio what is the same for every row of its table. */
export function perPortfolio<Found>(make: OfPortfolio<Found>): OfPortfolio<Found> {
  const known = new WeakMap<Portfolio, { readonly found: Found }>();
  return (source, portfolio) => {
    const kept = known.get(portfolio) ?? { found: make(source, portfolio) };
    known.set(portfolio, kept);
    return kept.found;
  };
}
