import { cellText, isBlank, type Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { defaultSettings, type PortfolioSettings } from "../../engine/portfolio/settings";
import { parseNumber } from "../../engine/number";
import { findWord } from "../../engine/text";
import { settingWords, type SettingName } from "../../i18n/functions/setting-words";
import type { Language } from "../../i18n/language";
import { fail } from "../fail";
import { cutOf, tieOf } from "./cut";
import { columnCount, grid } from "./grid";
import { labelsOf } from "./labels";
import { languageOf } from "./language";
import { missingOf } from "./missing";
import { scaleOf } from "./scale";

export interface SettingsArgument extends PortfolioSettings {
  readonly scale: Scale;
  readonly language: Language;
}

/** Settings from two columns, name and value, in any order and language; what is not set is the default. */
export function settingsOf(argument: unknown): SettingsArgument {
  const values = valuesByName(argument);
  const value = (name: SettingName) => values.get(name) ?? null;
  const language = languageOf(value("language"));
  const scale = scaleOf([[value("scaleLowest"), value("scaleHighest")]], language);
  return {
    language,
    scale,
    cuts: {
      attractiveness: cutOf(value("cutAttractiveness"), scale, language),
      advantage: cutOf(value("cutAdvantage"), scale, language),
    },
    tie: tieOf(value("tie"), language),
    missing: missingOf(value("missing"), language),
    minimumCoverage: coverageOf(value("minimumCoverage"), language),
    labels: labelsOf(labelCells(value), language),
  };
}

function valuesByName(argument: unknown): ReadonlyMap<SettingName, Cell> {
  const cells = grid(argument);
  const values = new Map<SettingName, Cell>();
  if (cells.length === 0 || cells.flat().every(isNothing)) return values;
  if (columnCount(cells) < 2) return fail(languageOf(null), "settings.shape");
  for (const [name = null, value = null] of cells) {
    // A title or an explanation stands alone in its row.
    if (isNothing(name) || isBlank(value)) continue;
    const known = findWord(settingWords, cellText(name));
    if (known === null) return fail(languageOf(null), "settings.name", { value: cellText(name) });
    values.set(known, value);
  }
  return values;
}

function isNothing(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

function coverageOf(cell: Cell, language: Language): number {
  if (isBlank(cell)) return defaultSettings.minimumCoverage;
  const coverage = parseNumber(cell);
  if (coverage >= 0 && coverage <= 1) return coverage;
  return fail(language, "settings.coverage", { value: cellText(cell) });
}

/** The labels as written, which are what the matrix shows; without all four, the scheme by its name. */
function labelCells(value: (name: SettingName) => Cell): Cell[] {
  const own = [
    value("labelStar"),
    value("labelCashCow"),
    value("labelQuestionMark"),
    value("labelDog"),
  ];
  if (own.some(isNothing)) return [value("labelScheme")];
  return [...own, value("labelNotRated")];
}
