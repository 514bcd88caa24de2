import { cellText } from "../../engine/cell";
import { nameKey } from "../../engine/text";
import { settingTexts } from "../../i18n/settings";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { cellAddress } from "../address";
import { areaAt } from "../area";
import { look } from "../look";
import type { Block, FormatPlan, PlanCell } from "../plan";
import { cellOn } from "../reference";
import { asRead, isPlainWord, literal, numberIn, wordIn } from "../settings/formulas";
import { labelled, schemeLabels, type Labelled } from "../settings/labels";
import { schemeBehind } from "../settings/read";
import { settingReference } from "../settings/references";
import { labelKeyOf, specOf, usualOf } from "../settings/specs";
import { settingRows, settingsInUse, type SettingInUse } from "./layout";
import type { ResultsSpec } from "./spec";

/** Where the settings in use stand. */
type Placed = Pick<ResultsSpec, "beside">;

function columnOf({ beside }: Placed, key: SettingInUse): number {
  return beside.firstSetting + settingsInUse.indexOf(key);
}

/** `$N$2`: a setting as it is in force, for a formula of the Results sheet. */
export function inUse(spec: Placed, key: SettingInUse): string {
  return cellAddress(settingRows.value, columnOf(spec, key), "both");
}

/** The same for a formula of another sheet. */
export function inUseOn(spec: Placed, sheet: string, key: SettingInUse): string {
  return cellOn(sheet, settingRows.value, columnOf(spec, key));
}

/** `$P$2:$Q$2`: settings that stand side by side. */
export function rangeInUse(spec: Placed, first: SettingInUse, last: SettingInUse): string {
  return `${inUse(spec, first)}:${inUse(spec, last)}`;
}

/**
 * To the right of the results, each setting once as it is in force: what is not understood on the Settings sheet is
 * the default here as it is to the product, so that no formula reads it otherwise. Numbers and labels stand as they
 * were written below those in force, for those hang together.
 */
export function settingsInUseBlocks(spec: ResultsSpec): Block[] {
  const { language } = spec;
  const texts = portfolioTexts[language];
  const rows: PlanCell[][] = [[texts.settingsInUse], [null], [texts.asWritten]];
  for (const key of settingsInUse) {
    const { written, inForce } = formulasOf(key, spec);
    const cells = [settingTexts[language][`setting.${key}`], formula(inForce), formula(written)];
    cells.forEach((cell, row) => rows[row]?.push(cell));
  }
  return [{ row: settingRows.name, column: spec.beside.settingLabel, cells: rows }];
}

function formula(text: string | null): PlanCell {
  return text === null ? null : { formula: `=${text}` };
}

export function settingsInUseFormats(spec: Placed): FormatPlan[] {
  const width = settingsInUse.length + 1;
  return [
    {
      area: areaAt(0, spec.beside.settingLabel, settingRows.written + 1, width),
      style: look.subBand,
    },
    { area: areaAt(0, spec.beside.settingLabel, 1, width), style: { wrap: true, vertical: "Top" } },
    {
      area: areaAt(settingRows.value, columnOf(spec, "minimumCoverage"), 1, 1),
      style: look.percent,
    },
  ];
}

interface Formulas {
  /** What the cell of the setting says; null where that is in force as it is. */
  readonly written: string | null;
  readonly inForce: string;
}

function formulasOf(key: SettingInUse, spec: ResultsSpec): Formulas {
  const { settings, source } = spec;
  const { entry } = specOf(key);
  const cell = settingReference(settings, key);
  const written = cellAddress(settingRows.written, columnOf(spec, key), "both");
  const held = source.settingCells[key];
  const usual = wordOf(key, usualValue(key, spec), spec);
  const understood = held === undefined ? null : specOf(key).read(held, source.settings.decimal);
  const meaning = understood === null ? usual : wordOf(key, understood, spec);
  switch (entry.kind) {
    case "choice": {
      const read = wordIn(cell, entry.words, usual, (id) => wordOf(key, id, spec));
      const odd = isPlainWord(entry.words, held) ? undefined : held;
      return { written: null, inForce: asRead(cell, odd, meaning, read, usual) };
    }
    case "number": {
      const none = '""';
      const number = numberIn(cell, inUse(spec, "decimalSign"));
      return {
        written: asRead(cell, held, understood === null ? none : meaning, number, none),
        inForce: numberInForce(spec, key, written, usual),
      };
    }
    case "cut":
    case "text":
      return { written: labelAsWritten(labelOfKey(key), spec), inForce: labelInForce(key, spec) };
  }
}

/** A number within its bounds; of the ends of a scale, both where they are one, else both defaults. */
function numberInForce(spec: Placed, key: SettingInUse, written: string, usual: string): string {
  if (key !== "scaleLowest" && key !== "scaleHighest") {
    return `IF(AND(ISNUMBER(${written}),${written}>=0,${written}<=1),${written},${usual})`;
  }
  const end = (of: "scaleLowest" | "scaleHighest") => {
    const cell = cellAddress(settingRows.written, columnOf(spec, of), "both");
    const { usual: standard } = specOf(of);
    return `IF(ISNUMBER(${cell}),${cell},${literal(standard as number)})`;
  };
  return `IF(${end("scaleLowest")}<${end("scaleHighest")},${end(key)},${usual})`;
}

function labelOfKey(key: SettingInUse): Labelled {
  return labelled.find((one) => labelKeyOf(one) === key) ?? "notRated";
}

/** The label as written where all of them differ, else the built-in one. */
function labelInForce(key: SettingInUse, spec: ResultsSpec): string {
  const { source } = spec;
  const written = labelled.map((one) => {
    return cellAddress(settingRows.written, columnOf(spec, labelKeyOf(one)), "both");
  });
  const all = `${written[0] ?? ""}:${written.at(-1) ?? ""}`;
  const times = written.map((one) => `SUMPRODUCT(--(${all}=${one}))`).join("+");
  const own = cellAddress(settingRows.written, columnOf(spec, key), "both");
  const scheme = schemeBehind(source.settingCells);
  const fallback = schemeLabels(scheme, source.settings.language)[labelOfKey(key)];
  return `IF(${times}=${String(written.length)},${own},${literal(fallback)})`;
}

/** A label as its cell has it, blanks around it aside; the built-in one where the cell is blank. */
function labelAsWritten(one: Labelled, { settings, source }: ResultsSpec): string {
  const key = labelKeyOf(one);
  const scheme = schemeBehind(source.settingCells);
  const standard = schemeLabels(scheme, source.settings.language);
  const textOf = (label: Labelled) => {
    const held = source.settingCells[labelKeyOf(label)] ?? null;
    return specOf(labelKeyOf(label)).read(held, source.settings.decimal) === null
      ? standard[label]
      : cellText(held);
  };
  const text = textOf(one);
  // What only the product takes for the same label must read the same to Excel too.
  const twin = labelled.find((other) => nameKey(textOf(other)) === nameKey(text)) ?? one;
  const held = source.settingCells[key];
  const plain = twin === one && held === excelTrim(text);
  const cell = settingReference(settings, key);
  const read = `IF(TRIM(${cell})="",${literal(standard[one])},TRIM(${cell}))`;
  return asRead(cell, plain ? undefined : held, literal(textOf(twin)), read, literal(text));
}

/** As Excel's TRIM does. */
function excelTrim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

function usualValue(key: SettingInUse, { source }: ResultsSpec): unknown {
  const { language, decimal } = source.settings;
  return usualOf(key, { language, decimal });
}

/** How formulas are told of a value: languages and decimal signs by their codes, the rest as the sheet writes it. */
function wordOf(key: SettingInUse, value: unknown, { language }: ResultsSpec): string {
  if (key === "language" || key === "decimalSign") return literal(String(value));
  return literal(specOf(key).write(value, language));
}
