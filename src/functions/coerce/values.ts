import { isBlank, isErrorValue, type Cell } from "../../engine/cell";
import { parseNumber } from "../../engine/number";
import type { Language } from "../../i18n/language";
import { functionError, passedOn } from "../errors";
import { say } from "../fail";
import { grid, list, type Grid } from "./grid";

/** Amounts that stand in cells, and for each cell that holds none the error to answer with. */
export interface Values {
  /** NaN for blank cells, text and errors. */
  readonly numbers: Float64Array;
  /** An error where a cell holds one, or a text that is no number; else null. */
  readonly faults: readonly (Error | null)[];
  readonly shape: Grid;
}

export function valuesOf(argument: unknown, language: Language): Values {
  const shape = grid(argument);
  const cells = list(shape);
  const numbers = Float64Array.from(cells, (cell) => parseNumber(cell));
  return {
    numbers,
    faults: cells.map((cell) => faultOf(cell, language)),
    shape,
  };
}

function faultOf(cell: Cell, language: Language): Error | null {
  if (isErrorValue(cell))
    return functionError(passedOn(cell), say(language, "cell.error", { value: cell }));
  if (isBlank(cell) || !Number.isNaN(parseNumber(cell))) return null;
  return functionError("#VALUE!", say(language, "value.number", { value: String(cell) }));
}
