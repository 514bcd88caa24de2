import { layout } from "../results/layout";

/** Rows of the sheet, from 0: results begin where those of the portfolio do. */
export const rows = {
  title: layout.titleRow,
  doubt: layout.cutRow,
  step: layout.tieRow,
  header: layout.headerRow,
  first: layout.firstRow,
} as const;

/** The columns of the results, in order. */
export const certaintyColumnIds = [
  "customer",
  "quadrant",
  "band",
  "own",
  "star",
  "cashCow",
  "questionMark",
  "dog",
  "runnerUp",
  "standardError",
  "pointsAttractiveness",
  "fromAttractiveness",
  "toAttractiveness",
  "pointsAdvantage",
  "fromAdvantage",
  "toAdvantage",
  "aloneAttractiveness",
  "aloneWeightAttractiveness",
  "aloneAdvantage",
  "aloneWeightAdvantage",
] as const;

/** Beside the title: when it was written, and whether inputs have changed since. */
export const stampColumn = certaintyColumnIds.indexOf("own");
export const checkColumn = certaintyColumnIds.indexOf("pointsAttractiveness");

export type CertaintyColumn = (typeof certaintyColumnIds)[number];

/** In live mode to the right of the results: what each function says of every customer, side by side. */
const firstCall = certaintyColumnIds.length + 1;

export const callColumns = {
  certainty: firstCall,
  attractiveness: firstCall + 7,
  advantage: firstCall + 12,
  portfolio: firstCall + 17,
  placed: firstCall + 20,
} as const;

/** First column and width of what each call spills over. */
export const callAreas = [
  [callColumns.certainty, 7],
  [callColumns.attractiveness, 5],
  [callColumns.advantage, 5],
  [callColumns.portfolio, 3],
  [callColumns.placed, 2],
] as const;

export const callWidth = 22;

/** And right of those the settings, in two columns below the names of the factors. */
export const settingColumn = firstCall + callWidth + 1;
export const firstSettingRow = 1;
