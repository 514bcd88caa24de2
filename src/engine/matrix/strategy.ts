import type { PortfolioCell } from "./portfolio";

export const strategies = ["invest", "maintain", "select", "harvest"] as const;

/** What to do with the customers of a quadrant; the advice that goes with it has the same code. */
export type Strategy = (typeof strategies)[number];

/** @source The lectures on key account management, figure 2 */
export const strategyOf: Readonly<Record<PortfolioCell, Strategy>> = {
  star: "invest",
  cashCow: "maintain",
  questionMark: "select",
  dog: "harvest",
};
