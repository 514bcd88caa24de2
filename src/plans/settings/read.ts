import { cellText, isBlank, type Cell } from "../../engine/cell";
import { checkScale, checkSettings } from "../../engine/check/settings";
import { defaultScale } from "../../engine/factors/types";
import type { LabelSchemeId } from "../../engine/matrix/labels";
import { problem, type Problem, type ProblemCode } from "../../engine/problems";
import { nameKey } from "../../engine/text";
import { settingWords } from "../../i18n/vocabulary/words";
import { labelled, repeatedLabel, schemeLabels, schemeOf } from "./labels";
import {
  labelKeyOf,
  settingsFrom,
  settingSpecs,
  specOf,
  usualOf,
  type Fallback,
  type SettingKey,
  type SettingRows,
} from "./specs";
import type { WorkbookSettings } from "./types";

export type SettingValues = Partial<Readonly<Record<SettingKey, Cell>>>;

export interface SettingsReading {
  readonly settings: WorkbookSettings;
  /** Row of each setting that is there, from 0. */
  readonly rows: SettingRows;
  /** What the cell of each setting holds that is there and not blank. */
  readonly cells: SettingValues;
  /** Whether the labels in force are those of a scheme chosen since they were written. */
  readonly labelsFollow: boolean;
  /** What is wrong with them, by the rows that were read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads label and value pairs, in any order and language. What is missing is the default; what is not understood is
 * the default too, and a problem.
 *
 * @param pairs the first two columns of the Settings sheet
 */
export function readSettings(
  pairs: readonly (readonly Cell[])[],
  fallback: Fallback,
): SettingsReading {
  const rows = findRows(pairs);
  const cells = cellsAt(rows, pairs);
  const problems: Problem[] = [];
  const report = (code: ProblemCode, key: SettingKey, params: Problem["params"] = {}): void => {
    const cell = cells[key] ?? "";
    const value = typeof cell === "number" ? cell : cellText(cell);
    const details = {
      row: rows[key] ?? null,
      column: 1,
      value,
      params: { setting: key, ...params },
    };
    problems.push(problem(code, "settings", details));
  };
  const take = (key: SettingKey, known: Fallback): unknown => {
    const cell = cells[key];
    if (cell === undefined) return usualOf(key, known);
    const value = specOf(key).read(cell, known.decimal);
    if (value === null) report("setting-not-understood", key);
    return value ?? usualOf(key, known);
  };
  // What the others are called, and how their numbers are written, hangs on these two.
  const known = {
    language: take("language", fallback) as Fallback["language"],
    decimal: take("decimalSign", fallback) as Fallback["decimal"],
  };
  const read = settingsFrom((key) => {
    if (key === "language") return known.language;
    return key === "decimalSign" ? known.decimal : take(key, known);
  });
  const settings = { ...read, ...labelsInForce(read, cells) };
  const { follow, ...inForce } = settings;
  return {
    settings: withoutContradictions(inForce, schemeBehind(cells), report),
    rows,
    cells,
    labelsFollow: follow,
    problems,
  };
}

const settingByName = new Map(
  Object.entries(settingWords).flatMap(([key, words]) =>
    words.map((word) => [nameKey(word), key as SettingKey] as const),
  ),
);

/** The setting that a text names, in any language; null where it names none. */
export function settingNamed(text: string): SettingKey | null {
  return settingByName.get(nameKey(text)) ?? null;
}

function findRows(pairs: readonly (readonly Cell[])[]): SettingRows {
  const rows: Partial<Record<SettingKey, number>> = {};
  pairs.forEach((pair, row) => {
    const key = settingNamed(cellText(pair[0]));
    if (key !== null) rows[key] ??= row;
  });
  return rows;
}

function cellsAt(rows: SettingRows, pairs: readonly (readonly Cell[])[]): SettingValues {
  const cells: Partial<Record<SettingKey, Cell>> = {};
  for (const [key, row] of Object.entries(rows) as [SettingKey, number][]) {
    const cell = pairs[row]?.[1] ?? null;
    if (!isBlank(cell)) cells[key] = cell;
  }
  return cells;
}

/** The labels as written; those of another scheme where they still are a built-in scheme's own words. */
function labelsInForce(
  { labels, labelScheme, language }: WorkbookSettings,
  cells: SettingValues,
): Pick<WorkbookSettings, "labelScheme" | "labels"> & { follow: boolean } {
  const chosen = cells.labelScheme === undefined || labelScheme === "own" ? null : labelScheme;
  const standard = schemeLabels(schemeBehind(cells), language);
  const given = labelled.map((one) => {
    const key = labelKeyOf(one);
    const isWritten = specOf(key).read(cells[key] ?? null, ".") !== null;
    return [one, isWritten ? labels[one] : standard[one]];
  });
  const written = Object.fromEntries(given) as WorkbookSettings["labels"];
  const built = schemeOf(written);
  if (built === null) return { labelScheme: "own", labels: written, follow: false };
  if (chosen === null || chosen === built.scheme)
    return { labelScheme: built.scheme, labels: written, follow: false };
  return { labelScheme: chosen, labels: schemeLabels(chosen, built.language), follow: true };
}

/** The built-in scheme whose labels stand in for labels that are missing or not unique. */
export function schemeBehind({ labelScheme = "" }: SettingValues): LabelSchemeId {
  const scheme = settingSpecs.labelScheme.read(labelScheme, ".");
  return scheme === null || scheme === "own" ? "bcg" : scheme;
}

/** Settings that contradict one another give way to the defaults; a cut off the scale is kept, for it can be meant. */
function withoutContradictions(
  settings: WorkbookSettings,
  scheme: LabelSchemeId,
  report: (code: ProblemCode, key: SettingKey, params?: Problem["params"]) => void,
): WorkbookSettings {
  let { labels, scale } = settings;
  const repeated = repeatedLabel(labels);
  if (repeated !== null) {
    report("label-duplicate", labelKeyOf(repeated));
    labels = schemeLabels(scheme, settings.language);
  }
  if (checkScale(scale).length > 0) {
    report("scale-invalid", "scaleHighest", { ...scale });
    scale = defaultScale;
  }
  for (const { code, params } of checkSettings(settings, scale)) {
    report(code, params?.axis === "advantage" ? "cutAdvantage" : "cutAttractiveness", params);
  }
  return { ...settings, labels, scale };
}
