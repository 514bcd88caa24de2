import type { Cell } from "../../engine/cell";
import { columnCount, transpose, type Grid } from "./grid";

/** Ratings with one row per customer and one column per factor, and which way they stood in the sheet. */
export interface Oriented {
  readonly rows: readonly (readonly Cell[])[];
  /** Customers stood in columns, so the answer is a row. */
  readonly across: boolean;
}

/**
 * Ratings turned so that customers are rows. They stand so already where there are as many columns as factors,
 * square tables included; where only the number of rows fits, each column is a customer. Null where neither fits.
 */
export function orient(ratings: Grid, factors: number): Oriented | null {
  if (columnCount(ratings) === factors) return { rows: ratings, across: false };
  if (ratings.length === factors) return { rows: transpose(ratings), across: true };
  return null;
}
