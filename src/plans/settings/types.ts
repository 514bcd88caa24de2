import type { Scale } from "../../engine/factors/types";
import type { LabelSchemeId } from "../../engine/matrix/labels";
import type { DecimalSeparator } from "../../engine/number";
import type { PortfolioSettings } from "../../engine/portfolio/settings";
import type { Language } from "../../i18n/language";
import type { Labels } from "./labels";

/** How results stand in the cells: KAM functions, plain Excel formulas, or numbers that stay as they are. */
export const writeModes = ["live", "native", "values"] as const;

export type WriteMode = (typeof writeModes)[number];

/** Everything that the Settings sheet says. Which row says what is in `specs`. */
export interface WorkbookSettings extends PortfolioSettings {
  readonly language: Language;
  readonly scale: Scale;
  readonly labelScheme: LabelSchemeId | "own";
  readonly labels: Labels;
  /** What the weights of an axis should sum to; null checks nothing. */
  readonly weightsSumTo: number | null;
  /** Header of the Customers column that sizes the bubbles; null for points of one size. */
  readonly sizeColumn: string | null;
  /** Header of the Customers column whose values colour the customers; null for the quadrants. */
  readonly colorColumn: string | null;
  readonly namesShown: number;
  readonly writeMode: WriteMode;
  /** How numbers that are text are written. */
  readonly decimal: DecimalSeparator;
}
