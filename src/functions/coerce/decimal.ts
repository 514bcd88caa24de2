import { cellText, isBlank } from "../../engine/cell";
import type { DecimalSeparator } from "../../engine/number";
import { findWord } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { decimalWords } from "../../i18n/vocabulary/words";
import { fail } from "../fail";
import { plainCell } from "./cell";

/** How numbers that are text are written: a sign or its name in any language; a blank cell is a point. */
export function decimalOf(argument: unknown, language: Language): DecimalSeparator {
  const cell = plainCell(argument);
  if (isBlank(cell) || cell === 0) return ".";
  const value = cellText(cell);
  return findWord(decimalWords, value) ?? fail(language, "decimal.word", { value });
}
