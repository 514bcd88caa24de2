import { cellText } from "../../engine/cell";
import { usualAbcCuts, type AbcCuts, type Crossing } from "../../engine/models/abc";
import { parseNumber } from "../../engine/number";
import { findWord, nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { crossingWords } from "../../i18n/models/abc";
import { fail } from "../fail";
import { plainCell } from "./cell";
import { grid, list, type Grid } from "./grid";
import { besideOf } from "./lists";
import { isNothing } from "./cell";

/** The shares at which A and B end; blank cells mean the usual ones. */
export function abcCutsOf(argument: unknown, language: Language): AbcCuts {
  const cells = list(grid(argument));
  if (cells.every(isNothing)) return usualAbcCuts;
  const [endOfA = NaN, endOfB = NaN] = cells.map((cell) => parseNumber(cell));
  const shares = cells.length === 2 && [endOfA, endOfB].every((cut) => cut >= 0 && cut <= 1);
  return shares ? [endOfA, endOfB] : fail(language, "abc.cuts");
}

export function crossingOf(argument: unknown, language: Language): Crossing {
  const cell = plainCell(argument);
  if (isNothing(cell)) return "better";
  const word = findWord(crossingWords, cellText(cell));
  return word ?? fail(language, "abc.crossing", { value: cellText(cell) });
}

/** A number for each customer's group, names spelt alike being one group; null where none are given. */
export function groupsOf(argument: unknown, values: Grid, language: Language): Int32Array | null {
  if (list(grid(argument)).every(isNothing)) return null;
  const cells = besideOf(argument, values, language);
  const numbers = new Map<string, number>();
  return Int32Array.from(cells, (cell) => {
    const key = nameKey(cellText(cell));
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
