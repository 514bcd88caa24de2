import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { SheetSpec } from "../models/results-sheet";
import type { Beside } from "./layout";
import type { SettingCells } from "../settings/references";
import type { PortfolioSource } from "../source/types";

/** All that the sheets of the results are planned from. */
export interface ResultsSpec extends SheetSpec {
  readonly source: PortfolioSource;
  readonly portfolio: Portfolio;
  readonly settings: SettingCells;
  /** What stands to the right of the results, and so is pushed on by every column that they have more. */
  readonly beside: Beside;
  readonly sheets: SheetSpec["sheets"] & { readonly matrix: string };
}
