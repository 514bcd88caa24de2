import { cellText, isBlank, type Cell } from "../../engine/cell";
import type { Problem } from "../../engine/problems";
import { findWord } from "../../engine/text";
import { headingWords } from "../../i18n/vocabulary/words";
import { readSettings, settingNamed } from "../../plans/settings/read";
import { specOf, type SettingKey } from "../../plans/settings/specs";
import type { WorkbookSettings } from "../../plans/settings/types";
import { fail } from "../fail";
import { columnCount, grid, type Grid } from "./grid";
import { languageOf } from "./language";
import { zeroIsBlank } from "./scale";
import { isNothing } from "./cell";

export interface SettingsArgument {
  readonly settings: WorkbookSettings;
  /** What of them is not understood, or contradicts the rest; the defaults stand in for it. */
  readonly problems: readonly Problem[];
}

/** Settings from two columns, name and value, in any order and language, read as those of the Settings sheet are. */
export function settingsOf(argument: unknown): SettingsArgument {
  const usual = { language: languageOf(null), decimal: "." } as const;
  const pairs = settingPairs(grid(argument));
  const { scale } = readSettings(pairs, usual).settings;
  const meant = pairs.filter(([name, value]) => {
    const key = settingNamed(cellText(name));
    return value !== 0 || key === null || !standsForBlank(key, pairs, zeroIsBlank(scale));
  });
  return readSettings(meant, usual);
}

/** The rows that name a setting. A title or an explanation stands alone in its row; any other name is a slip. */
function settingPairs(cells: Grid): (readonly [Cell, Cell])[] {
  if (cells.every((row) => row.every(isNothing))) return [];
  if (columnCount(cells) < 2) return fail(languageOf(null), "settings.shape");
  return cells.flatMap(([name = null, value = null]): (readonly [Cell, Cell])[] => {
    const text = cellText(name);
    if (isNothing(name) || isBlank(value) || findWord(headingWords, text) !== null) return [];
    if (settingNamed(text) === null)
      return fail(languageOf(null), "settings.name", { value: text });
    return [[name, value]];
  });
}

/**
 * Whether a 0 is a blank cell, which some hosts hand over so: it is where a word or a text belongs, and where it
 * cannot be meant as a number, such as a cut off the scale or one of two ends that are both 0.
 */
function standsForBlank(
  key: SettingKey,
  pairs: readonly (readonly [Cell, Cell])[],
  offScale: boolean,
): boolean {
  const { kind } = specOf(key).entry;
  if (kind === "cut") return offScale;
  if (kind !== "number" || key === "weightsSumTo") return true;
  if (key !== "scaleLowest" && key !== "scaleHighest") return false;
  const end = key === "scaleLowest" ? "scaleHighest" : "scaleLowest";
  return pairs.some(([name, value]) => value === 0 && settingNamed(cellText(name)) === end);
}
