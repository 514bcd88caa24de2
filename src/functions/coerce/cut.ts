import { cellText, isBlank, type Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import type { CutRule } from "../../engine/matrix/cuts";
import type { Tie } from "../../engine/matrix/place";
import { parseNumber } from "../../engine/number";
import { findWord } from "../../engine/text";
import { cutWords, tieWords } from "../../i18n/vocabulary/words";
import type { Language } from "../../i18n/language";
import { passedOn } from "../errors";
import { fail } from "../fail";
import { plainCell } from "./cell";
import { zeroIsBlank } from "./scale";
import { isOnScale, offScale } from "./scores";

/**
 * A cut: a number on the scale, or the word of a rule in any language; a blank cell is the midpoint of the scale. A
 * number off the scale is refused as a slip; as a text it is meant.
 */
export function cutOf(argument: unknown, scale: Scale, language: Language): CutRule {
  const cell = plainCell(argument);
  if (isBlank(cell) || (cell === 0 && zeroIsBlank(scale))) return "midpoint";
  const number = parseNumber(cell);
  if (typeof cell === "number" && !isOnScale(number, scale))
    return fail(language, "score.scale", offScale(cell, scale));
  if (!Number.isNaN(number)) return number;
  return findWord(cutWords, cellText(cell)) ?? noCut(cell, language);
}

function noCut(cell: Cell, language: Language): never {
  return fail(language, "cut.word", { value: cellText(cell) }, passedOn(cellText(cell)));
}

/** The side that a score at the cut belongs to: a word in any language; a blank cell is high. */
export function tieOf(argument: unknown, language: Language): Tie {
  const cell = plainCell(argument);
  if (isBlank(cell) || cell === 0) return "high";
  return (
    findWord(tieWords, cellText(cell)) ?? fail(language, "tie.word", { value: cellText(cell) })
  );
}
