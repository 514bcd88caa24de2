import type { DecimalSeparator } from "../../engine/number";
import {
  parseInParts,
  parseRatingsAs,
  type ParsedRatings,
  type RatingsLayout,
} from "../../engine/factors/ratings";
import type { Scale } from "../../engine/factors/types";
import type { Language } from "../../i18n/language";
import { fail } from "../fail";
import { plainCell } from "./cell";
import { rowsOf, turned } from "./rows";

/** Ratings as a host hands them over, one row per customer, and which way they stood in the sheet. */
export interface RatingCells {
  readonly rows: readonly (readonly unknown[])[];
  /** Customers stood in columns, so the answer is a row. */
  readonly across: boolean;
}

/**
 * The cells of a ratings argument, turned so that customers are rows. They stand so already where there are as many
 * columns as factors, square tables included; where only the number of rows fits, each column is a customer. The call
 * ends where neither does.
 */
export function ratingCells(argument: unknown, factors: number, language: Language): RatingCells {
  const handed = rowsOf(argument);
  const { rows, width } = handed;
  if (width === factors) return { rows, across: false };
  if (rows.length === factors) return { rows: turned(handed), across: true };
  return fail(language, "ratings.shape", { factors, rows: rows.length, columns: width });
}

/** How rating cells are to be read. */
export interface RatingRules {
  readonly scale: Scale;
  readonly decimal: DecimalSeparator;
  /** A 0 off the scale is a blank cell, as which some hosts hand it over. */
  readonly zeroIsBlank: boolean;
}

/** The ratings in cells, read by the same rules as those of a workbook. */
export function readRatings(
  rows: RatingCells["rows"],
  factors: readonly string[],
  names: readonly string[],
  rules: RatingRules,
): ParsedRatings {
  return parseRatingsAs(rows, layoutOf(factors, names, rules), rules.scale, plainCell);
}

/**
 * Customers read at a time: their ratings stay in the processor's cache, the columns an odd number of its lines apart,
 * or they would push each other out of it.
 */
const PART = 2008;

/** The same, handed to `take` some customers at a time. */
export function takeRatings(
  rows: RatingCells["rows"],
  factors: readonly string[],
  rules: RatingRules,
  take: (ratings: Float64Array[], from: number) => void,
): Omit<ParsedRatings, "ratings"> {
  return parseInParts(rows, layoutOf(factors, [], rules), rules.scale, plainCell, PART, take);
}

function layoutOf(
  factors: readonly string[],
  names: readonly string[],
  { decimal, zeroIsBlank }: RatingRules,
): RatingsLayout {
  return { factors, columns: factors.map((_, column) => column), names, decimal, zeroIsBlank };
}
