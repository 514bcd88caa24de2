import type { Cell } from "../../engine/cell";
import type { Scale } from "../../engine/factors/types";
import { parseNumber } from "../../engine/number";
import { zeroIsBlank } from "./scale";

/**
 * Scores that stand in cells; NaN for what is none: blank cells, the 0 that some hosts hand over for them, text,
 * error values.
 */
export function scoresOf(cells: readonly Cell[], scale: Scale): Float64Array {
  const zero = zeroIsBlank(scale) ? NaN : 0;
  return Float64Array.from(cells, (cell) => (cell === 0 ? zero : parseNumber(cell)));
}
