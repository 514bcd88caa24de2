import { cellText, isBlank } from "../../engine/cell";
import type { MissingPolicy } from "../../engine/factors/types";
import { findWord } from "../../engine/text";
import { missingWords } from "../../i18n/vocabulary/words";
import type { Language } from "../../i18n/language";
import { fail } from "../fail";
import { plainCell } from "./cell";

/** How missing ratings are treated: a word in any language; blank (or 0) leaves them out. */
export function missingOf(argument: unknown, language: Language): MissingPolicy {
  const cell = plainCell(argument);
  if (isBlank(cell) || cell === 0) return "exclude";
  return (
    findWord(missingWords, cellText(cell)) ??
    fail(language, "missing.word", { value: cellText(cell) })
  );
}
