import { cellText, isBlank, type Cell } from "../../engine/cell";
import type { CutRule } from "../../engine/matrix/cuts";
import type { LabelSchemeId } from "../../engine/matrix/labels";
import { parseNumber } from "../../engine/number";
import { findWord, type WordList } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { cutWords, missingWords, tieWords } from "../../i18n/vocabulary/words";
import { languageWords } from "../../i18n/workbook/language-names";
import { defaultsIn } from "./defaults";
import { schemeLabels, schemeOf } from "./labels";
import type { LabelTexts, SettingKey, WorkbookSettings } from "./types";
import { modeNamed, schemeNamed, settingNamed } from "./words";

/** Where the settings stand among the rows that were read. */
export type SettingRows = Partial<Readonly<Record<SettingKey, number>>>;

export interface SettingsReading {
  readonly settings: WorkbookSettings;
  /** Row of each setting that is there, from 0. */
  readonly rows: SettingRows;
  /** Whether the labels in force are those of a scheme chosen since they were written. */
  readonly labelsFollow: boolean;
  /** Settings whose value is not understood; the default stands in for them. */
  readonly notUnderstood: readonly SettingKey[];
}

/**
 * Reads label and value pairs, in any order and language; what is missing or not understood is the default.
 *
 * @param pairs the first two columns of the Settings sheet
 * @param fallback the language where the sheet names none
 */
export function readSettings(
  pairs: readonly (readonly Cell[])[],
  fallback: Language,
): SettingsReading {
  const rows = findRows(pairs);
  const values = new Map<SettingKey, Cell>();
  for (const [key, row] of Object.entries(rows) as [SettingKey, number][]) {
    const value = pairs[row]?.[1] ?? null;
    if (!isBlank(value)) values.set(key, value);
  }
  const notUnderstood: SettingKey[] = [];
  const take = <Value>(key: SettingKey, read: (cell: Cell) => Value | null, otherwise: Value) => {
    const cell = values.get(key);
    if (cell === undefined) return otherwise;
    const value = read(cell);
    if (value === null) notUnderstood.push(key);
    return value ?? otherwise;
  };
  const language = take("language", wordFrom(languageWords), fallback);
  const defaults = defaultsIn(language);
  const scale = {
    lowest: take("scaleLowest", numberFrom, defaults.scale.lowest),
    highest: take("scaleHighest", numberFrom, defaults.scale.highest),
  };
  const scheme = schemeNamed(cellText(values.get("labelScheme")));
  const { follow, ...labels } = labelsFrom(values, scheme, language);
  const settings: WorkbookSettings = {
    language,
    scale,
    cuts: {
      attractiveness: take("cutAttractiveness", cutFrom, defaults.cuts.attractiveness),
      advantage: take("cutAdvantage", cutFrom, defaults.cuts.advantage),
    },
    tie: take("tie", wordFrom(tieWords), defaults.tie),
    missing: take("missing", wordFrom(missingWords), defaults.missing),
    minimumCoverage: take("minimumCoverage", shareFrom, defaults.minimumCoverage),
    ...labels,
    weightsSumTo: take<number | null>("weightsSumTo", numberFrom, null),
    sizeColumn: take<string | null>("sizeColumn", cellText, null),
    colorColumn: take<string | null>("colorColumn", cellText, null),
    namesShown: take("namesShown", countFrom, defaults.namesShown),
    writeMode: take("writeMode", (cell) => modeNamed(cellText(cell)), defaults.writeMode),
  };
  return { settings, rows, labelsFollow: follow, notUnderstood };
}

function findRows(pairs: readonly (readonly Cell[])[]): SettingRows {
  const rows: Partial<Record<SettingKey, number>> = {};
  pairs.forEach((pair, row) => {
    const key = settingNamed(cellText(pair[0]));
    if (key !== null) rows[key] ??= row;
  });
  return rows;
}

/** The labels as written; those of another scheme where they still are a built-in scheme's own words. */
function labelsFrom(
  values: ReadonlyMap<SettingKey, Cell>,
  scheme: LabelSchemeId | null,
  language: Language,
): Pick<WorkbookSettings, "labelScheme" | "labels"> & { follow: boolean } {
  const standard = schemeLabels(scheme ?? "bcg", language);
  const keys = [
    "labelStar",
    "labelCashCow",
    "labelQuestionMark",
    "labelDog",
    "labelNotRated",
  ] as const;
  const [star, cashCow, questionMark, dog, notRated] = keys.map((key, i) =>
    values.has(key) ? cellText(values.get(key)) : (standard[i] ?? ""),
  );
  const labels: LabelTexts = [
    star ?? "",
    cashCow ?? "",
    questionMark ?? "",
    dog ?? "",
    notRated ?? "",
  ];
  const built = schemeOf(labels);
  if (built === null) return { labelScheme: "own", labels, follow: false };
  if (scheme === null || scheme === built.scheme)
    return { labelScheme: built.scheme, labels, follow: false };
  return { labelScheme: scheme, labels: schemeLabels(scheme, built.language), follow: true };
}

function numberFrom(cell: Cell): number | null {
  const value = parseNumber(cell);
  return Number.isNaN(value) ? null : value;
}

function countFrom(cell: Cell): number | null {
  const value = numberFrom(cell);
  return value === null || value < 0 ? null : Math.floor(value);
}

function shareFrom(cell: Cell): number | null {
  const value = numberFrom(cell);
  return value === null || value < 0 || value > 1 ? null : value;
}

function cutFrom(cell: Cell): CutRule | null {
  return numberFrom(cell) ?? findWord(cutWords, cellText(cell));
}

function wordFrom<Id extends string>(words: WordList<Id>): (cell: Cell) => Id | null {
  return (cell) => findWord(words, cellText(cell));
}
