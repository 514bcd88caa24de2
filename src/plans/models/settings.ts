import { isBlank, isErrorValue, type Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { cutRules, resolveCut, type CutRule } from "../../engine/matrix/cuts";
import { ROUND_DIGITS } from "../../engine/round";
import { languages, type Language } from "../../i18n/language";
import { modelTexts } from "../../i18n/models/shared";
import { vocabulary } from "../../i18n/vocabulary";
import { cutWords } from "../../i18n/vocabulary/words";
import type { ValidationRule } from "../plan";
import { textLiteral } from "../reference";
import { isNumber } from "../settings/formulas";
import { markOf, markWords, noWords } from "./marks";
import type { ColumnModel, InputValues, SettingSpec } from "./model";
import { shownCell } from "./shown";
import { plainText, sameKey } from "./typed-key";

/** What was typed for each setting; blank or absent means the usual. */
export type Typed = Readonly<Record<string, Cell>>;

export interface SettingsInForce {
  readonly values: Readonly<Record<string, number | string>>;
  /** Settings whose cells hold what cannot be used: the usual is in force instead. */
  readonly notUnderstood: readonly string[];
}

/** What is in force for each setting of a model, in numbers and words. */
export function settingsInForce(
  model: ColumnModel,
  typed: Typed,
  inputs: Readonly<Record<string, InputValues>>,
  language: Language,
): SettingsInForce {
  const notUnderstood: string[] = [];
  const entries = Object.entries(model.settings).map(([id, spec]) => {
    const usable = usableValue(model, id, typed);
    if (usable === null && !isBlank(typed[id])) notUnderstood.push(id);
    return [id, inForce(spec, usable ?? usual(model, id, language), inputs)] as const;
  });
  return { values: Object.fromEntries(entries), notUnderstood };
}

/** What a cell says of a setting; null where it says nothing usable. */
function usableValue(model: ColumnModel, id: string, typed: Typed): number | string | null {
  const cell = typed[id] ?? null;
  const spec = model.settings[id];
  if (spec === undefined || isBlank(cell) || isErrorValue(cell)) return null;
  switch (spec.kind) {
    case "share":
      return typeof cell === "number" && cell >= 0 && cell <= 1 ? cell : null;
    case "number":
      return typeof cell === "number" ? within(cell, spec.scale) : null;
    case "cut":
      return typeof cell === "number" ? within(cell, spec.scale) : wordFor(cutWords, cell);
    case "choice":
      return wordFor(choiceWords(model, id, spec), cell);
    case "label":
      return isTaken(model, id, typed) ? null : plainText(cell);
    case "check": {
      const mark = markOf(cell, 1);
      return mark === null ? null : mark ? "yes" : "no";
    }
  }
}

function within(value: number, { lowest, highest }: Scale): number | null {
  return value >= lowest && value <= highest ? value : null;
}

function inForce(
  spec: SettingSpec,
  value: number | string,
  inputs: Readonly<Record<string, InputValues>>,
): number | string {
  if (spec.kind !== "cut") return value;
  const { numbers = new Float64Array() } = inputs[spec.of] ?? {};
  return resolveCut(value as CutRule, numbers, spec.scale);
}

function usual(model: ColumnModel, id: string, language: Language): number | string {
  const spec = model.settings[id];
  if (spec === undefined || spec.kind === "check") return "";
  return spec.kind === "label" ? usualLabel(model, id, language) : spec.usual;
}

/** The usual value of a setting as a person reads it. */
export function usualText(model: ColumnModel, id: string, language: Language): string {
  const value = usual(model, id, language);
  const spec = model.settings[id];
  if (spec?.kind === "check") return "–";
  if (spec?.kind === "share") return shownCell(Number(value), "percent", language);
  if (spec?.kind === "cut" && typeof value === "string")
    return vocabulary[language][`cut.${value as Exclude<CutRule, number>}`];
  if (spec?.kind === "choice") return model.texts[language][`setting.${id}.${value}`] ?? spec.usual;
  return String(value);
}

/** A label must be no other's, and no other's usual one: then all are told apart, whichever are typed. */
function isTaken(model: ColumnModel, id: string, typed: Typed): boolean {
  const own = sameKey(typed[id] ?? null);
  return labelIds(model).some(
    (other) =>
      other !== id &&
      (sameKey(typed[other] ?? null) === own ||
        languages.some((language) => sameKey(usualLabel(model, other, language)) === own)),
  );
}

export function labelIds(model: ColumnModel): string[] {
  return Object.keys(model.settings).filter((id) => model.settings[id]?.kind === "label");
}

function usualLabel(model: ColumnModel, id: string, language: Language): string {
  return model.texts[language][`setting.${id}.usual`] ?? id;
}

/** For each option the words that mean it: its own, in every language. */
function choiceWords(
  model: ColumnModel,
  id: string,
  { options }: { readonly options: readonly string[] },
): Readonly<Record<string, readonly string[]>> {
  const words = options.map((option) => {
    const texts = languages.map((language) => model.texts[language][`setting.${id}.${option}`]);
    return [option, [option, ...texts.filter((text) => text !== undefined)]] as const;
  });
  return Object.fromEntries(words);
}

function wordFor(words: Readonly<Record<string, readonly string[]>>, cell: Cell): string | null {
  const key = sameKey(cell);
  const found = Object.entries(words).find(([, all]) => all.some((word) => sameKey(word) === key));
  return found?.[0] ?? null;
}

/** What is in force as a formula of the cell that is typed into. */
export function inForceFormula(
  model: ColumnModel,
  id: string,
  { cell, labels, all, language }: SettingCells,
): string {
  const spec = model.settings[id];
  if (spec === undefined) return '""';
  const isOneOf = (words: readonly string[], text = `TRIM(${cell})`) =>
    `SUMPRODUCT(--({${words.map(textLiteral).join(",")}}=${text}))>0`;
  switch (spec.kind) {
    case "share":
      return orUsual(`IF(${isBetween(cell, 0, 1)},${cell},${spec.usual})`, spec.usual);
    case "number": {
      const { lowest, highest } = spec.scale;
      return orUsual(`IF(${isBetween(cell, lowest, highest)},${cell},${spec.usual})`, spec.usual);
    }
    case "cut": {
      const { lowest, highest } = spec.scale;
      const midpoint = (lowest + highest) / 2;
      // Errors among the values are passed over, as a computer's mean passes them over.
      const rules = {
        midpoint: String(midpoint),
        mean: `IFERROR(AGGREGATE(1,6,${all(spec.of)}),${midpoint})`,
        median: `IFERROR(AGGREGATE(12,6,${all(spec.of)}),${midpoint})`,
      };
      const usualCut = typeof spec.usual === "number" ? String(spec.usual) : rules[spec.usual];
      const byWord = cutRules.reduceRight(
        (otherwise, rule) => `IF(${isOneOf(cutWords[rule])},${rules[rule]},${otherwise})`,
        usualCut,
      );
      const cut = `IF(${isNumber(cell)},IF(${isBetween(cell, lowest, highest)},${cell},${usualCut}),${byWord})`;
      return `ROUND(${orUsual(cut, usualCut)},${ROUND_DIGITS})`;
    }
    case "choice": {
      const word = (option: string) =>
        textLiteral(model.texts[language][`setting.${id}.${option}`] ?? option);
      const words = choiceWords(model, id, spec);
      const chosen = spec.options.reduceRight(
        (otherwise, option) => `IF(${isOneOf(words[option] ?? [])},${word(option)},${otherwise})`,
        word(spec.usual),
      );
      return orUsual(chosen, word(spec.usual));
    }
    case "label": {
      const own = textLiteral(usualLabel(model, id, language));
      const others = labelIds(model)
        .filter((other) => other !== id)
        .flatMap((other) => languages.map((each) => usualLabel(model, other, each)));
      const taken = `(SUMPRODUCT(--(TRIM(${labels})=TRIM(${cell})))>1)+(${isOneOf([...new Set(others)])})`;
      return orUsual(`IF((TRIM(${cell})="")+${taken},${own},TRIM(${cell}))`, own);
    }
    case "check": {
      const { "check.yes": yes, "check.no": no } = modelTexts[language];
      const [isYes, isNo] = [textLiteral(yes), textLiteral(no)];
      const byWord = `IF(${isOneOf(markWords)},${isYes},IF(${isOneOf(noWords)},${isNo},""))`;
      return orUsual(`IF(${isNumber(cell)},IF(${cell}>=1,${isYes},${isNo}),${byWord})`, '""');
    }
  }
}

/** Where the cells stand that a setting's formula looks at. */
export interface SettingCells {
  readonly cell: string;
  /** All cells for labels. */
  readonly labels: string;
  /** All values of an input. */
  readonly all: (input: string) => string;
  readonly language: Language;
}

function isBetween(cell: string, lowest: number, highest: number): string {
  return `${isNumber(cell)}*(${cell}>=${lowest})*(${cell}<=${highest})`;
}

function orUsual(formula: string, usualValue: number | string): string {
  return `IFERROR(${formula},${usualValue})`;
}

/** What Excel lets a user type into a setting's cell; null for any text. */
export function settingRule(
  model: ColumnModel,
  id: string,
  language: Language,
): ValidationRule | null {
  const spec = model.settings[id];
  if (spec?.kind === "share") return { kind: "decimal", lowest: 0, highest: 1 };
  if (spec?.kind === "number") return { kind: "decimal", ...spec.scale };
  if (spec?.kind === "choice") {
    const words = spec.options.map(
      (option) => model.texts[language][`setting.${id}.${option}`] ?? option,
    );
    return { kind: "list", choices: words };
  }
  if (spec?.kind === "check") {
    const { "check.yes": yes, "check.no": no } = modelTexts[language];
    return { kind: "list", choices: [yes, no] };
  }
  return null;
}
