import type { Portfolio, PortfolioInput } from "../portfolio/score-portfolio";
import { portfolioCertainty, type PortfolioCertainty } from "./portfolio-certainty";
import type { Doubt } from "./types";

export interface CustomerCertainty extends PortfolioCertainty {
  /** A cut is a mean or median of all customers: here it is held where it is today. */
  readonly cutHeld: boolean;
}

/**
 * How sure the place of one customer is, fast enough to be asked on every click: all others are left out, so that
 * cuts which are a matter of all scores are held where they are. Its answers stand in row 0.
 */
export function customerCertainty(
  input: PortfolioInput,
  portfolio: Portfolio,
  customer: number,
  doubt: Doubt,
): CustomerCertainty {
  const { cuts } = input.settings;
  const rules = [cuts.attractiveness, cuts.advantage];
  const alone: PortfolioInput = {
    ...input,
    names: input.names.slice(customer, customer + 1),
    ratings: input.ratings.map((column) => column.slice(customer, customer + 1)),
    sizes: null,
    settings: { ...input.settings, cuts: portfolio.cuts },
  };
  const placed = { ...portfolio, cell: portfolio.cell.slice(customer, customer + 1) };
  return {
    ...portfolioCertainty(alone, placed, doubt),
    cutHeld: rules.some((rule) => rule === "mean" || rule === "median"),
  };
}
