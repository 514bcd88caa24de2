import { isBlank } from "../../engine/cell";
import { defaultScale, type Scale } from "../../engine/factors/types";
import { parseNumber } from "../../engine/number";
import type { Language } from "../../i18n/language";
import { fail } from "../fail";
import { grid, list } from "./grid";

/** The scale that two cells hold, lowest and highest; blank cells, which some hosts hand over as 0 and 0, mean 1 to 10. */
export function scaleOf(argument: unknown, language: Language): Scale {
  const cells = list(grid(argument)).filter((cell) => !isBlank(cell));
  if (cells.every((cell) => cell === 0)) return defaultScale;
  const [lowest = NaN, highest = NaN] = cells.map((cell) => parseNumber(cell));
  if (cells.length !== 2 || !(lowest < highest)) return fail(language, "scale.numbers");
  return { lowest, highest };
}

/**
 * Whether a 0 in a cell is a blank cell: Excel for desktop hands blank cells over as 0
 * (OfficeDev/office-js#4702), and 0 can be a number of the user's only on a scale that holds it.
 */
export function zeroIsBlank(scale: Scale): boolean {
  return scale.lowest > 0 || scale.highest < 0;
}
