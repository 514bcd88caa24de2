import { parseNumber } from "../../engine/number";
import type { Scale } from "../../engine/factors/types";
import type { Language } from "../../i18n/language";
import { fail } from "../fail";
import { columnCount, grid } from "./grid";
import { orient } from "./orient";

/** Ratings as the engine reads them: one column per factor, one entry per customer, NaN where not rated. */
export interface RatingsArgument {
  readonly columns: readonly Float64Array[];
  readonly customers: number;
  readonly across: boolean;
}

/**
 * The ratings of an argument. What is no rating on the scale is not rated, as in the workbook: a blank cell, the 0 that
 * some hosts hand over for one, text, an error value, a number off the scale.
 */
export function ratingsOf(
  argument: unknown,
  factors: number,
  scale: Scale,
  language: Language,
): RatingsArgument {
  const cells = grid(argument);
  const oriented = orient(cells, factors);
  if (oriented === null) {
    const shape = { weights: factors, rows: cells.length, columns: columnCount(cells) };
    return fail(language, "ratings.shape", shape);
  }
  const { rows, across } = oriented;
  const columns = Array.from({ length: factors }, (_, factor) =>
    Float64Array.from(rows, (row) => {
      const rating = parseNumber(row[factor] ?? null);
      return rating >= scale.lowest && rating <= scale.highest ? rating : NaN;
    }),
  );
  return { columns, customers: rows.length, across };
}
