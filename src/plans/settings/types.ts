import type { Scale } from "../../engine/factors/types";
import type { LabelSchemeId } from "../../engine/matrix/labels";
import type { PortfolioSettings } from "../../engine/portfolio/settings";
import type { Language } from "../../i18n/language";

/** How results stand in the cells: KAM functions, plain Excel formulas, or numbers that stay as they are. */
export const writeModes = ["live", "native", "values"] as const;

export type WriteMode = (typeof writeModes)[number];

/** The rows of the Settings sheet, in order. The two ends of the scale, and the five labels, stay side by side. */
export const settingKeys = [
  "language",
  "scaleLowest",
  "scaleHighest",
  "cutAttractiveness",
  "cutAdvantage",
  "tie",
  "missing",
  "minimumCoverage",
  "labelScheme",
  "labelStar",
  "labelCashCow",
  "labelQuestionMark",
  "labelDog",
  "labelNotRated",
  "weightsSumTo",
  "sizeColumn",
  "colorColumn",
  "namesShown",
  "writeMode",
] as const;

export type SettingKey = (typeof settingKeys)[number];

/** Row on the sheet of each setting that is there, from 0. */
export type SettingRowsOnSheet = Partial<Readonly<Record<SettingKey, number>>>;

/** Labels of star, cash cow, question mark and dog, then of customers that are not rated. */
export type LabelTexts = readonly [
  star: string,
  cashCow: string,
  questionMark: string,
  dog: string,
  notRated: string,
];

/** Everything that the Settings sheet says. */
export interface WorkbookSettings extends Omit<PortfolioSettings, "labels"> {
  readonly language: Language;
  readonly scale: Scale;
  readonly labelScheme: LabelSchemeId | "own";
  readonly labels: LabelTexts;
  /** What the weights of an axis should sum to; null checks nothing. */
  readonly weightsSumTo: number | null;
  /** Header of the Customers column that sizes the bubbles; null for points of one size. */
  readonly sizeColumn: string | null;
  /** Header of the Customers column whose values colour the customers; null for the quadrants. */
  readonly colorColumn: string | null;
  readonly namesShown: number;
  readonly writeMode: WriteMode;
}
