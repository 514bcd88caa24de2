import { cellText, isBlank, isErrorValue, type Cell } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import type { Language } from "../../i18n/language";
import { passedOn } from "../errors";
import { fail } from "../fail";
import { columnCount, grid, list } from "./grid";

/**
 * Weights from one row or one column: not negative, not all zero, blank is zero.
 * Ends the call otherwise: a weight that is not understood must never pass for another one.
 */
export function weightsOf(argument: unknown, language: Language): Float64Array {
  const cells = grid(argument);
  if (cells.length > 1 && columnCount(cells) > 1) return fail(language, "weights.vector");
  const weights = Float64Array.from(list(cells), (cell, index) => weightOf(cell, index, language));
  if (weights.every((weight) => weight === 0)) return fail(language, "weights.zero");
  return weights;
}

function weightOf(cell: Cell, index: number, language: Language): number {
  if (isBlank(cell)) return 0;
  const details = { position: index + 1, value: cellText(cell) };
  if (isErrorValue(cell)) return fail(language, "weights.number", details, passedOn(cell));
  const weight = parseNumber(cell);
  if (Number.isNaN(weight)) return fail(language, "weights.number", details);
  return weight < 0 ? fail(language, "weights.negative", details) : weight;
}
