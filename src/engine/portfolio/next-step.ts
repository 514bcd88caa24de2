import type { PortfolioCell } from "../matrix/portfolio";
import { strategyOf, type Strategy } from "../matrix/strategy";

/** What to do next: the strategy of the quadrant, or finer where more is known. */
export type NextStep = Strategy | "build" | "shrink" | "exit";

/** What is known of a customer besides its quadrant; NaN for what is not. */
export interface Known {
  /** The weighted mean of the factors that say what it will be worth. */
  readonly future: number;
  /** What it brings after cost. */
  readonly profit: number;
}

/**
 * A Question mark with a future is built up, one without is spent less on; a Dog that makes a loss is left at once.
 *
 * @param cut where high attractiveness begins
 * @source The lectures on key account management, part 2, section 1
 */
export function nextStepOf(cell: PortfolioCell, { future, profit }: Known, cut: number): NextStep {
  if (cell === "dog" && profit < 0) return "exit";
  if (cell !== "questionMark" || Number.isNaN(future)) return strategyOf[cell];
  return future >= cut ? "build" : "shrink";
}
