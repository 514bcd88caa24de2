import { cellText, isBlank, isErrorValue } from "../../engine/cell";
import { findWord } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { choiceWords } from "../../i18n/vocabulary/words";
import { passedOn } from "../errors";
import { fail } from "../fail";
import { grid, list, type Grid } from "./grid";
import { besideOf } from "./lists";

/** Places of the cells that say yes, in any language; blank cells, and 0 for them, say no. */
export function chosenOf(
  argument: unknown,
  customers: Grid,
  language: Language,
): ReadonlySet<number> {
  if (list(grid(argument)).every(isBlank)) return new Set();
  const cells = besideOf(argument, customers, language);
  return new Set(
    cells.flatMap((cell, i) => {
      if (isBlank(cell)) return [];
      if (isErrorValue(cell)) fail(language, "cell.error", { value: cell }, passedOn(cell));
      const word = findWord(choiceWords, cellText(cell));
      if (word === null) fail(language, "choice.word", { value: cellText(cell) });
      return word === "yes" ? [i] : [];
    }),
  );
}
