import type { AxisId } from "../../engine/portfolio/axes";
import type { SettingKey } from "../settings/specs";

/** Rows of the Results and Chart data sheets, from 0: a customer stands in the same row on both. */
export const layout = {
  titleRow: 0,
  cutRow: 1,
  tieRow: 2,
  headerRow: 3,
  firstRow: 4,
} as const;

/** The columns of the Results sheet, in order. */
export const resultColumns = [
  "customer",
  "attractiveness",
  "advantage",
  "coverageAttractiveness",
  "coverageAdvantage",
  "quadrant",
  "position",
  "strategy",
  "distanceAttractiveness",
  "distanceAdvantage",
  "problem",
] as const;

export type ResultColumn = (typeof resultColumns)[number];

export function resultIndex(column: ResultColumn): number {
  return resultColumns.indexOf(column);
}

/**
 * The settings that formulas of the results go by, in the order in which they stand to the right of the results; the
 * ends of the scale, and the labels, side by side.
 */
export const settingsInUse = [
  "decimalSign",
  "language",
  "scaleLowest",
  "scaleHighest",
  "tie",
  "missing",
  "minimumCoverage",
  "labelStar",
  "labelCashCow",
  "labelQuestionMark",
  "labelDog",
  "labelNotRated",
] as const satisfies readonly SettingKey[];

export type SettingInUse = (typeof settingsInUse)[number];

/** Column of the cut in use of each axis. */
export const cutColumns = { attractiveness: 1, advantage: 2 } as const;

/** Rows of the settings in use; the labels stand as they were written below those in force. */
export const settingRows = { name: 0, value: 1, written: 2 } as const;

/** The columns to the right of the results, where stands what their formulas go by. */
export interface Beside {
  /** Of the words beside the settings in use; the settings follow to the right of it. */
  readonly settingLabel: number;
  readonly firstSetting: number;
  /** In live mode below the settings in use: for each axis what one call says of every customer. */
  readonly axisCall: Readonly<Record<AxisId, number>>;
  /** Of the words beside the factors in use; the factors follow to the right of it. */
  readonly factorLabel: number;
  readonly firstFactor: number;
}

/** @param more columns that the results have at their right end, of the customers' own and further ones */
export function besideResults(more: number): Beside {
  const settingLabel = resultColumns.length + more + 1;
  const firstSetting = settingLabel + 1;
  const factorLabel = firstSetting + settingsInUse.length + 1;
  return {
    settingLabel,
    firstSetting,
    axisCall: { attractiveness: settingLabel, advantage: settingLabel + 3 },
    factorLabel,
    firstFactor: factorLabel + 1,
  };
}

/** Rows of the factors in use, above the ratings in use. */
export const factorRows = { name: 0, weight: 1, direction: 2, required: 3 } as const;
