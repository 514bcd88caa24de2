import { cellText, isBlank, type Cell } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import { findWord } from "../../engine/text";
import { choiceWords, directionWords } from "../../i18n/vocabulary/words";
import type { Language } from "../../i18n/language";
import { fail } from "../fail";
import { grid, list } from "./grid";

/** For each factor whether less is better: words in any language, or -1 and 1; blank (or 0) is more. */
export function directionsOf(argument: unknown, factors: number, language: Language): boolean[] {
  return marksOf(argument, factors, language, "directions", (cell) => {
    if (isNothing(cell)) return false;
    const number = parseNumber(cell);
    if (number === 1 || number === -1) return number === -1;
    const word = findWord(directionWords, cellText(cell));
    return word === null ? null : word === "less";
  });
}

/** For each factor whether it is optional: words in any language, TRUE and FALSE, or 1 and 0; blank is no. */
export function optionalOf(argument: unknown, factors: number, language: Language): boolean[] {
  return marksOf(argument, factors, language, "optional", (cell) => {
    if (isNothing(cell)) return false;
    if (typeof cell === "boolean") return cell;
    if (parseNumber(cell) === 1) return true;
    const word = findWord(choiceWords, cellText(cell));
    return word === null ? null : word === "yes";
  });
}

function isNothing(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

/** One mark per factor, or none at all where every cell is blank. */
function marksOf(
  argument: unknown,
  factors: number,
  language: Language,
  kind: "directions" | "optional",
  read: (cell: Cell) => boolean | null,
): boolean[] {
  const cells = list(grid(argument));
  if (cells.every(isNothing)) return new Array<boolean>(factors).fill(false);
  if (cells.length !== factors) {
    return fail(language, `${kind}.count`, { found: cells.length, weights: factors });
  }
  return cells.map((cell) => {
    return read(cell) ?? fail(language, `${kind}.word`, { value: cellText(cell) });
  });
}
