import { isNothing, plainCell } from "../coerce/cell";
import { isErrorValue, type Cell } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import { findWord } from "../../engine/text";
import { choiceWords } from "../../i18n/vocabulary/words";
import type { Language } from "../../i18n/language";
import { errorCell } from "../spill";
import { grid, list, type Grid } from "../coerce/grid";
import { besideOf } from "../coerce/lists";

/** A cell for each customer, in pairs as in every function; blank ones where the argument is left out. */
export function beside(argument: unknown, customers: Grid, language: Language): readonly Cell[] {
  return grid(argument).length === 0
    ? list(customers).map(() => null)
    : besideOf(argument, customers, language);
}

/** The error that the first of these cells to hold one passes on; null where none does. */
export function passedError(cells: readonly Cell[], language: Language): Error | null {
  const found = cells.find(isErrorValue);
  return found === undefined ? null : errorCell(found, language);
}

/** Whether a cell says yes or no; a number means what it is taken for; null for any other word. */
export function yesOr(cell: Cell, ofNumber: (number: number) => boolean): boolean | null {
  if (typeof cell === "boolean") return cell;
  const number = parseNumber(cell);
  if (!Number.isNaN(number)) return ofNumber(number);
  const word = findWord(choiceWords, String(cell));
  return word === null ? null : word === "yes";
}

/** The number of an argument; the usual one where it is left out, or 0 as some hosts hand over a blank cell. */
export function numberOr(usual: number, argument: unknown): number {
  const cell = plainCell(argument);
  return isNothing(cell) ? usual : parseNumber(cell);
}
