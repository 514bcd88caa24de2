import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import { meansNotRated } from "../../engine/factors/ratings";
import { parseNumber } from "../../engine/number";
import { findWord, type WordList } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { message, type Base, type Catalogue, type Params } from "../../i18n/message";
import { isNothing } from "../coerce/cell";
import { plainCell } from "../coerce/cell";
import { functionError, type ErrorCode } from "../errors";
import { fail } from "../fail";
import { errorCell } from "../spill";

/** Ends the call with an error value and its reason in words, from a catalogue that is loaded late. */
export function refuse<Key extends string>(
  catalogue: Catalogue<Key>,
  language: Language,
  key: Base<Key>,
  params: Params = {},
  code: ErrorCode = "#VALUE!",
): never {
  throw functionError(code, message(catalogue, language, key, params));
}

/** An argument that is one word of a few, in any language; blank (or 0) is the usual one. */
export function wordOf<Id extends string>(
  argument: unknown,
  words: WordList<Id>,
  usual: NoInfer<Id>,
  unknown: (value: string) => never,
): Id {
  const cell = plainCell(argument);
  if (isNothing(cell)) return usual;
  return findWord(words, cellText(cell)) ?? unknown(cellText(cell));
}

/** A cell as a number; NaN where blank. A cell that holds an error, or a text that is no number, ends the call. */
export function numberOrNothing(cell: Cell, language: Language): number {
  if (isErrorValue(cell)) throw errorCell(cell, language);
  const number = parseNumber(cell);
  if (Number.isNaN(number) && !isBlank(cell))
    fail(language, "value.number", { value: cellText(cell) });
  return number;
}

/**
 * The same of ratings on a scale that is not said: a 0 is a blank cell, as which some hosts hand it over. A rating of
 * 0 comes as the text "0".
 */
export function ratingOrNothing(cell: Cell, language: Language): number {
  const none = cell === 0 || (typeof cell === "string" && meansNotRated(cell));
  return none ? NaN : numberOrNothing(cell, language);
}
