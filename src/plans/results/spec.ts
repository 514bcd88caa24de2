import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { SheetSpec } from "../models/results-sheet";
import type { SettingCells } from "../settings/references";
import type { PortfolioSource } from "../source/types";

/** All that the sheets of the results are planned from. */
export interface ResultsSpec extends SheetSpec {
  readonly source: PortfolioSource;
  readonly portfolio: Portfolio;
  readonly settings: SettingCells;
  readonly sheets: SheetSpec["sheets"] & { readonly matrix: string };
}
