import { ratingsOfMeasured } from "../answers/rating";

/**
 * Turns measured numbers (revenue, days) into ratings by a rule. A blank stays without a rating; 0 is a
 * number: hand cells over as IF(range="","",range), for desktop Excel passes blanks as 0.
 * Example: =KAM.RATING(C2:C441, "log", E1:E2) fills 440 cells.
 * @customfunction RATING
 * @helpurl https://localhost:3000/help.html#RATING
 * @param values The numbers: one cell or many, in any unit.
 * @param rule "linear": evenly between two points. "log": evenly by ratio, for money; 0 and less count as
 *   the smaller point. "bands": by thresholds. "rank": by place among all the numbers, so that
 *   another customer can move you.
 * @param [points] For linear and log two cells, the number with the lowest rating and that with the highest
 *   (the larger first where less is better). For bands ascending thresholds in a row or a column, or two
 *   columns: from, rating. For rank none.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10.
 * @param [step] Steps to round to, counted from the lowest rating, half up: 1 gives whole ratings.
 *   Default: no rounding.
 * @returns One rating per number; empty text for a blank.
 */
export function rating(
  values: unknown[][],
  rule: unknown,
  points?: unknown[][],
  scale?: unknown[][],
  step?: unknown,
): unknown[][] {
  return ratingsOfMeasured({ values, rule, points, scale, step });
}
