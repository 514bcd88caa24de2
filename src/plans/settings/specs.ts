import { defaultScale } from "../../engine/factors/types";
import type { DecimalSeparator } from "../../engine/number";
import { defaultSettings } from "../../engine/portfolio/settings";
import type { Language } from "../../i18n/language";
import { settingTexts } from "../../i18n/settings";
import { vocabulary } from "../../i18n/vocabulary";
import {
  decimalWords,
  missingWords,
  modeWords,
  schemeWords,
  tieWords,
} from "../../i18n/vocabulary/words";
import { languageNames, languageWords } from "../../i18n/workbook/language-names";
import { choice, count, cut, number, optional, text, type Setting } from "./kinds";
import { schemeLabels, type Labelled } from "./labels";
import type { WorkbookSettings } from "./types";

/** What stands where a sheet says nothing. */
export interface Fallback {
  readonly language: Language;
  readonly decimal: DecimalSeparator;
}

/** One row of the Settings sheet. */
interface Spec<Value> extends Setting<Value> {
  /** Where it is among the settings. */
  readonly at: readonly [keyof WorkbookSettings, inner?: string];
  /** Its value where the sheet says nothing, or nothing that is understood. */
  readonly usual: Value | ((fallback: Fallback) => Value);
}

function spec<Value>(
  at: Spec<Value>["at"],
  setting: Setting<Value>,
  usual: Spec<Value>["usual"],
): Spec<Value> {
  return { ...setting, at, usual };
}

const positive = Number.MIN_VALUE;

/**
 * Every setting, in the order of the rows on the sheet; the two ends of the scale, and the five labels, stay side by
 * side. Reading, writing, what may be entered, problems, the formulas in the results and the argument of
 * KAM.PORTFOLIO all go by this table.
 */
export const settingSpecs = {
  language: spec(
    ["language"],
    choice(languageWords, (id) => languageNames[id]),
    ({ language }) => language,
  ),
  scaleLowest: spec(["scale", "lowest"], number(), defaultScale.lowest),
  scaleHighest: spec(["scale", "highest"], number(), defaultScale.highest),
  cutAttractiveness: spec(["cuts", "attractiveness"], cut(), defaultSettings.cuts.attractiveness),
  cutAdvantage: spec(["cuts", "advantage"], cut(), defaultSettings.cuts.advantage),
  tie: spec(
    ["tie"],
    choice(tieWords, (id, language) => vocabulary[language][`tie.${id}`]),
    defaultSettings.tie,
  ),
  missing: spec(
    ["missing"],
    choice(missingWords, (id, language) => vocabulary[language][`missing.${id}`]),
    defaultSettings.missing,
  ),
  minimumCoverage: spec(["minimumCoverage"], number(0, 1), defaultSettings.minimumCoverage),
  labelScheme: spec(
    ["labelScheme"],
    choice(schemeWords, (id, language) => settingTexts[language][`scheme.${id}`]),
    "bcg",
  ),
  labelStar: label("star"),
  labelCashCow: label("cashCow"),
  labelQuestionMark: label("questionMark"),
  labelDog: label("dog"),
  labelNotRated: label("notRated"),
  weightsSumTo: spec<number | null>(["weightsSumTo"], optional(number(positive)), null),
  sizeColumn: spec<string | null>(["sizeColumn"], optional(text()), null),
  colorColumn: spec<string | null>(["colorColumn"], optional(text()), null),
  namesShown: spec(["namesShown"], count(), 50),
  writeMode: spec(
    ["writeMode"],
    choice(modeWords, (id, language) => settingTexts[language][`mode.${id}`]),
    "live",
  ),
  decimalSign: spec(
    ["decimal"],
    choice(decimalWords, (id, language) => {
      return settingTexts[language][id === "," ? "decimal.comma" : "decimal.point"];
    }),
    ({ decimal }) => decimal,
  ),
} as const;

function label(of: Labelled): Spec<string> {
  return spec(["labels", of], text(), ({ language }) => schemeLabels("bcg", language)[of]);
}

/** The row of each label. */
const labelKeys = {
  star: "labelStar",
  cashCow: "labelCashCow",
  questionMark: "labelQuestionMark",
  dog: "labelDog",
  notRated: "labelNotRated",
} as const satisfies Record<Labelled, SettingKey>;

export function labelKeyOf(of: Labelled): (typeof labelKeys)[Labelled] {
  return labelKeys[of];
}

export type SettingKey = keyof typeof settingSpecs;

export const settingKeys = Object.keys(settingSpecs) as readonly SettingKey[];

/** Any setting of the table, its kind of value aside. */
export type AnySpec = Spec<unknown>;

export function specOf(key: SettingKey): AnySpec {
  return settingSpecs[key] as AnySpec;
}

/** Row on the sheet of each setting that is there, from 0. */
export type SettingRows = Partial<Readonly<Record<SettingKey, number>>>;

/** The value of one setting. */
export function valueOf(settings: WorkbookSettings, key: SettingKey): unknown {
  const [outer, inner] = specOf(key).at;
  const value: unknown = settings[outer];
  return inner === undefined ? value : (value as Readonly<Record<string, unknown>>)[inner];
}

/** What changes where one setting has another value. */
export function withValue(
  settings: WorkbookSettings,
  key: SettingKey,
  value: unknown,
): Partial<WorkbookSettings> {
  const [outer, inner] = specOf(key).at;
  const own = inner === undefined ? value : { ...(settings[outer] as object), [inner]: value };
  return { [outer]: own };
}

/** Settings put together from the value of each. */
export function settingsFrom(valueFor: (key: SettingKey) => unknown): WorkbookSettings {
  const settings: Record<string, unknown> = {};
  for (const key of settingKeys) {
    const [outer, inner] = specOf(key).at;
    if (inner === undefined) settings[outer] = valueFor(key);
    else settings[outer] = { ...(settings[outer] as object | undefined), [inner]: valueFor(key) };
  }
  return settings as unknown as WorkbookSettings;
}

/** The settings that differ, by their rows. */
export function changedKeys(before: WorkbookSettings, after: WorkbookSettings): SettingKey[] {
  return settingKeys.filter((key) => valueOf(before, key) !== valueOf(after, key));
}

export function usualOf(key: SettingKey, fallback: Fallback): unknown {
  const { usual } = specOf(key);
  return typeof usual === "function" ? (usual as (of: Fallback) => unknown)(fallback) : usual;
}

/** The settings of a workbook that says nothing else. */
export function defaultsIn(language: Language, decimal: DecimalSeparator = "."): WorkbookSettings {
  return settingsFrom((key) => usualOf(key, { language, decimal }));
}
