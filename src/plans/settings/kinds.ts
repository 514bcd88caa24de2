import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import type { CutRule } from "../../engine/matrix/cuts";
import { parseNumber, type DecimalSeparator } from "../../engine/number";
import { findWord, type WordList } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { cutWords } from "../../i18n/vocabulary/words";

/** What a person may enter: one of some words, a number between bounds, a cut, or any text. */
export type Entry =
  | { readonly kind: "choice"; readonly words: WordList<string> }
  | {
      readonly kind: "number";
      readonly lowest: number;
      readonly highest: number;
      readonly whole?: true;
    }
  | { readonly kind: "cut" }
  | { readonly kind: "text" };

/** One setting: how a cell is read into its value, and how the value is written into a cell. */
export interface Setting<Value> {
  readonly entry: Entry;
  /** The value that a cell which is not blank means; null where it is not understood. */
  readonly read: (cell: Cell, decimal: DecimalSeparator) => Value | null;
  /** What the cell holds for a value, its words in a language; null is a blank cell. */
  readonly write: (value: Value, language: Language) => string | number | null;
}

/** One of some words, in any language, case, width and spacing. */
export function choice<Id extends string>(
  words: WordList<Id>,
  write: (id: Id, language: Language) => string,
): Setting<Id> {
  return {
    entry: { kind: "choice", words },
    read: (cell) => findWord(words, cellText(cell)),
    write,
  };
}

/** A number, both bounds included; text that is a plain number or percentage counts as one. */
export function number(lowest = -Infinity, highest = Infinity): Setting<number> {
  return {
    entry: { kind: "number", lowest, highest },
    read: (cell, decimal) => {
      const value = parseNumber(cell, decimal);
      return value >= lowest && value <= highest ? value : null;
    },
    write: (value) => value,
  };
}

/** A whole number, what is behind the decimal sign left out. */
export function count(): Setting<number> {
  const any = number(0);
  return {
    ...any,
    entry: { kind: "number", lowest: 0, highest: Infinity, whole: true },
    read: (cell, decimal) => {
      const value = any.read(cell, decimal);
      return value === null ? null : Math.floor(value);
    },
  };
}

/** Nothing where the cell is blank. */
export function optional<Value>(setting: Setting<Value>): Setting<Value | null> {
  return {
    ...setting,
    write: (value, language) => (value === null ? null : setting.write(value, language)),
  };
}

/** A number of the user's own, or the word of a rule. */
export function cut(): Setting<CutRule> {
  return {
    entry: { kind: "cut" },
    read: (cell, decimal) => {
      const value = parseNumber(cell, decimal);
      return Number.isNaN(value) ? findWord(cutWords, cellText(cell)) : value;
    },
    write: (rule, language) =>
      typeof rule === "number" ? rule : vocabulary[language][`cut.${rule}`],
  };
}

/** Any text, such as a label or the header of a column; an error value is none. */
export function text(): Setting<string> {
  return {
    entry: { kind: "text" },
    read: (cell) => (isBlank(cell) || isErrorValue(cell) ? null : cellText(cell)),
    write: (value) => value,
  };
}
