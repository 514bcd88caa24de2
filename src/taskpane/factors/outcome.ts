import type { FactorTable } from "../../engine/factors/types";
import {
  scorePortfolio,
  type Portfolio,
  type PortfolioInput,
} from "../../engine/portfolio/score-portfolio";
import { factorNameIn } from "../../plans/recognise/factor-names";
import { movers } from "../matrix/with-cuts";

export interface Outcome {
  /** Customers that would be in another quadrant than today. */
  readonly moves: number;
  /** Factors of the edited table that nobody is rated on yet. */
  readonly unrated: number;
}

/** What an edited factor table would change, with the ratings that there are. */
export function outcomeOf(
  edited: FactorTable,
  input: PortfolioInput,
  portfolio: Portfolio,
): Outcome {
  // A factor that is only called otherwise keeps its ratings.
  const key = (name: string) => factorNameIn(name, "en-US");
  const columns = new Map(
    input.factors.factors.map(({ name }, i) => [key(name), input.ratings[i]] as const),
  );
  const rated = edited.factors.filter(({ name }) => columns.has(key(name)));
  const ratings = rated.flatMap(({ name }) => columns.get(key(name)) ?? []);
  const next = scorePortfolio({ ...input, factors: { ...edited, factors: rated }, ratings });
  return {
    moves: movers(portfolio.cell, next.cell).length,
    unrated: edited.factors.length - rated.length,
  };
}
