import { resolveCut } from "../matrix/cuts";
import { scoreCustomers } from "../scoring/score";
import type { AxisQuestion } from "./types";

/**
 * What each factor's rating is measured from as the weights move: the cut, or for a mean cut over complete ratings
 * the mean rating of the factor, for then the cut moves with the weights as the scores do. Null where the way the cut
 * goes is no matter of single factors: for a median, or a mean of ratings with blanks.
 */
export function movingBorders({ ratings, weights, cut, scale }: AxisQuestion): number[] | null {
  if (cut === "median") return null;
  if (cut !== "mean") return ratings.map(() => resolveCut(cut, new Float64Array(), scale));
  const blank = ratings.some((column, i) => column.some(Number.isNaN) && (weights[i] ?? 0) > 0);
  if (blank) return null;
  return ratings.map((column) => column.reduce((sum, rating) => sum + rating, 0) / column.length);
}

/** Today's cut for every factor. */
export function todaysBorders({ ratings, weights, cut, scale, ...rest }: AxisQuestion): number[] {
  const lessIsBetter = ratings.map(() => false);
  const { score } = scoreCustomers(ratings, weights, { ...rest, scale, lessIsBetter });
  return ratings.map(() => resolveCut(cut, score, scale));
}
