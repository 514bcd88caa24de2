import { cellText, isErrorValue, type Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { parseNumber } from "../../engine/number";
import { roundScore } from "../../engine/round";
import type { Language } from "../../i18n/language";
import type { Params } from "../../i18n/message";
import { functionError } from "../errors";
import { say } from "../fail";
import { errorCell } from "../spill";
import { zeroIsBlank } from "./scale";

/** Scores that stand in cells, and for each cell that cannot hold one the error to answer with. */
export interface ScoreCells {
  /** NaN for what is no score: blank cells, the 0 that some hosts hand over for them, text, errors, what is off the scale. */
  readonly numbers: Float64Array;
  /** An error where a cell holds one, or a number off the scale; else null. */
  readonly faults: readonly (Error | null)[];
}

export function scoresOf(cells: readonly Cell[], scale: Scale, language: Language): ScoreCells {
  const numbers = numbersOf(cells, scale);
  const faults = cells.map((cell, index) => {
    if (isErrorValue(cell)) return errorCell(cell, language);
    if (isOnScale(numbers[index] ?? NaN, scale)) return null;
    numbers[index] = NaN;
    return functionError("#VALUE!", say(language, "score.scale", offScale(cell, scale)));
  });
  return { numbers, faults };
}

/** The scores where what is off the scale is no fault, only missing. */
export function scoresOnScale(cells: readonly Cell[], scale: Scale): Float64Array {
  return numbersOf(cells, scale).map((number) => (isOnScale(number, scale) ? number : NaN));
}

function numbersOf(cells: readonly Cell[], scale: Scale): Float64Array {
  const zero = zeroIsBlank(scale);
  return Float64Array.from(cells, (cell) => (cell === 0 && zero ? NaN : parseNumber(cell)));
}

/** Whether a number lies on a scale, rounded as scores are; what is no number is not off it. */
export function isOnScale(number: number, { lowest, highest }: Scale): boolean {
  const below = number < lowest && number < roundScore(lowest);
  const above = number > highest && number > roundScore(highest);
  return !below && !above;
}

/** What is said of a value that is off the scale. */
export function offScale(cell: Cell, { lowest, highest }: Scale): Params {
  return { value: cellText(cell), lowest: String(lowest), highest: String(highest) };
}

/** The answers, with the fault itself wherever the cell asked about has one. */
export function faultsFirst(
  faults: readonly (Error | null)[],
  answers: readonly unknown[],
): unknown[] {
  return answers.map((answer, index) => faults[index] ?? answer);
}
