import type { Validation } from "../../model/types";
import { formatAddress } from "../../model/address";
import { HostError } from "../protocol/error";
import { asChoice, asText, asTextUpTo } from "./choice";
import { asRange } from "./find-range";
import { isHostObject } from "./type";

/** `Excel.DataValidationType`, and the rule's member, by the type a file knows. */
export const typeNames: Readonly<Record<Validation["type"], string>> = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  custom: "Custom",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
};

const members: Readonly<Record<string, Validation["type"]>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  custom: "custom",
  textLength: "textLength",
  date: "date",
  time: "time",
};

/** `Excel.DataValidationOperator`, by the operator a file knows. */
const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const fileWord = (words: Readonly<Record<string, string>>, word: unknown): string => {
  const chosen = asChoice(word, Object.values(words));
  return Object.keys(words).find((key) => words[key] === chosen) ?? chosen;
};

/** Characters of a title, and of a message or a list of words. */
const LONGEST_TITLE = 32;
const LONGEST = 255;

const withoutEquals = (formula: string): string => formula.replace(/^=/, "");

/** A bound of a rule: a number, a formula or a range. */
function bound(value: unknown): string {
  if (isHostObject(value)) {
    const { sheet, area } = asRange(value);
    return formatAddress(sheet.name, area, true);
  }
  if (typeof value === "number") return String(value);
  return withoutEquals(asText(value));
}

/** A list is a range, or words that a file holds as quoted text. */
function listSource(value: unknown): string {
  if (typeof value === "string" && !value.startsWith("=")) {
    return `"${asTextUpTo(LONGEST, value).replaceAll('"', '""')}"`;
  }
  return bound(value);
}

type Fields = Readonly<Record<string, unknown>>;

function record(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  return value as Fields;
}

/** The rule that a script sets: one member named after the type. */
export function ruleFrom(value: unknown): Validation {
  const given = Object.entries(record(value)).filter(([, inner]) => inner !== undefined);
  const [[member, inner] = ["", undefined], ...others] = given;
  const type = members[member];
  if (type === undefined || others.length > 0) throw new HostError("InvalidArgument");
  const fields = record(inner);
  if (type === "list") {
    const inCellDropDown = fields.inCellDropDown !== false;
    return { type, formula1: listSource(fields.source), inCellDropDown, ignoreBlank: true };
  }
  if (type === "custom") return { type, formula1: bound(fields.formula), ignoreBlank: true };
  const rule: Validation = {
    type,
    operator: fileWord(operators, fields.operator),
    formula1: bound(fields.formula1),
    ignoreBlank: true,
  };
  return fields.formula2 === undefined ? rule : { ...rule, formula2: bound(fields.formula2) };
}

/** A number where the formula is one, else the formula with its "=". */
function shown(formula: string | undefined): string | number | undefined {
  if (formula === undefined || formula === "") return undefined;
  return Number.isNaN(Number(formula)) ? `=${formula}` : Number(formula);
}

/** The rule as a script reads it. */
export function ruleOf(rule: Validation): Fields {
  const member = Object.keys(members).find((key) => members[key] === rule.type) ?? "custom";
  if (rule.type === "list") {
    const words = /^"(.*)"$/s.exec(rule.formula1 ?? "");
    const source = words ? (words[1] ?? "").replaceAll('""', '"') : `=${rule.formula1 ?? ""}`;
    return { list: { source, inCellDropDown: rule.inCellDropDown ?? true } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1 ?? ""}` } };
  return {
    [member]: {
      operator: operators[rule.operator ?? "between"],
      formula1: shown(rule.formula1),
      formula2: shown(rule.formula2),
    },
  };
}

export function errorAlert(rule: Validation | undefined): Fields {
  const { title, message, style, show } = rule?.error ?? standardAlert;
  const word = Object.hasOwn(styles, style) ? styles[style as keyof typeof styles] : styles.stop;
  return { title, message, style: word, showAlert: show };
}

const standardAlert = { title: "", message: "", style: "stop", show: true };

export function readAlert(value: unknown): NonNullable<Validation["error"]> {
  const { title, message, style, showAlert } = record(value);
  return {
    title: asTextUpTo(LONGEST_TITLE, title ?? ""),
    message: asTextUpTo(LONGEST, message ?? ""),
    style: fileWord(styles, style ?? "Stop"),
    show: showAlert !== false,
  };
}

export function promptOf(rule: Validation | undefined): Fields {
  const { title, message, show } = rule?.prompt ?? { title: "", message: "", show: true };
  return { title, message, showPrompt: show };
}

export function readPrompt(value: unknown): NonNullable<Validation["prompt"]> {
  const { title, message, showPrompt } = record(value);
  return {
    title: asTextUpTo(LONGEST_TITLE, title ?? ""),
    message: asTextUpTo(LONGEST, message ?? ""),
    show: showPrompt !== false,
  };
}
