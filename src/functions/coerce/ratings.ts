import type { Cell } from "../../engine/cell";
import { parseRatings } from "../../engine/factors/ratings";
import type { Scale } from "../../engine/factors/types";
import type { Problem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import { fail } from "../fail";
import { columnCount, grid } from "./grid";
import { orient } from "./orient";
import { zeroIsBlank } from "./scale";

/** Cells with one row per customer and one column per factor, and which way they stood in the sheet. */
export interface RatingCells {
  readonly rows: readonly (readonly Cell[])[];
  readonly across: boolean;
}

/** The cells of a ratings argument, turned so that customers are rows; ends the call where neither way fits. */
export function ratingCells(argument: unknown, factors: number, language: Language): RatingCells {
  const cells = grid(argument);
  const oriented = orient(cells, factors);
  if (oriented !== null) return oriented;
  return fail(language, "ratings.shape", {
    factors,
    rows: cells.length,
    columns: columnCount(cells),
  });
}

/** What the engine reads from rating cells: one column per factor, NaN where not rated. */
export interface Ratings {
  readonly columns: readonly Float64Array[];
  readonly problems: readonly Problem[];
}

/**
 * The ratings in cells, read by the same rules as those of a workbook. Some hosts hand blank cells over as 0,
 * which is a rating only on a scale that holds 0.
 */
export function readRatings(
  rows: RatingCells["rows"],
  factors: readonly string[],
  names: readonly string[],
  scale: Scale,
): Ratings {
  const layout = {
    factors,
    columns: factors.map((_, column) => column),
    names,
    zeroIsBlank: zeroIsBlank(scale),
  };
  const { ratings, problems } = parseRatings(rows, layout, scale);
  return { columns: ratings, problems };
}
