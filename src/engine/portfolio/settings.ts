import type { MissingPolicy } from "../factors/types";
import type { CutRule } from "../matrix/cuts";
import type { Tie } from "../matrix/place";

/** How scores become places in the portfolio matrix. */
export interface PortfolioSettings {
  readonly cuts: { readonly attractiveness: CutRule; readonly advantage: CutRule };
  readonly tie: Tie;
  readonly missing: MissingPolicy;
  /** Share of the weight that must be rated on each axis, 0 to 1; below it a customer is not rated. */
  readonly minimumCoverage: number;
}

export const defaultSettings: PortfolioSettings = {
  cuts: { attractiveness: "midpoint", advantage: "midpoint" },
  tie: "high",
  missing: "exclude",
  minimumCoverage: 0.6,
};
