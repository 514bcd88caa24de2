import type { Portfolio } from "../../engine/portfolio/score-portfolio";
import type { Language } from "../../i18n/language";
import type { SettingCells } from "../settings/references";
import type { WriteMode } from "../settings/types";
import type { PortfolioSource } from "../source/types";

/** All that the sheets of the results are planned from. */
export interface ResultsSpec {
  readonly mode: WriteMode;
  readonly language: Language;
  /** When it is written, as the language writes a date and time. */
  readonly date: string;
  readonly source: PortfolioSource;
  readonly portfolio: Portfolio;
  readonly settings: SettingCells;
  /** Names of the sheets that are written. */
  readonly sheets: {
    readonly results: string;
    readonly chartData: string;
    readonly matrix: string;
  };
}
