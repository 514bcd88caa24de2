import { lateAnswers } from "../late/load";

/**
 * Counts how customers moved between quadrants from one date to another, newcomers and leavers
 * included. Two dates are no law: "next" and "steady" are questions, not forecasts. Example:
 * =KAM.MIGRATION(B2:B441, C2:C441) fills eight rows and eight columns.
 * @customfunction MIGRATION
 * @helpurl https://localhost:3000/help.html#MIGRATION
 * @param before Each customer's quadrant then; blank for one that was not there.
 * @param after Each customer's quadrant now, row by row the same customers; blank for one that left.
 * @param [labels] The labels used: a scheme ("bcg", "key account", "mcdonald"), or four or five texts.
 * @param [as] "counts" (default), "shares" of each row, "next" (customers after one more such period)
 *   or "steady" (the shares to which that leads).
 * @param [language] Language of the headers: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns A header and a row per quadrant.
 */
export async function migration(
  before: unknown[][],
  after: unknown[][],
  labels?: unknown[][],
  as?: unknown,
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).migration(before, after, labels, as, language);
}

/**
 * Parts the change of one customer's score into what ratings and what weights did, factor by factor;
 * the parts sum to the change. Example: =KAM.WHYMOVED(B2:G2, B1:G1, B12:G12, B11:G11) fills eight rows
 * and four columns.
 * @customfunction WHYMOVED
 * @helpurl https://localhost:3000/help.html#WHYMOVED
 * @param ratings0 The customer's ratings before, in a row or a column.
 * @param weights0 The weights before; blank for a factor that was not there.
 * @param ratings1 The ratings after, factors in the same order.
 * @param weights1 The weights after; blank for a factor that is no longer there.
 * @param [scale] Two cells, the lowest and the highest rating, or four where the scale changed: before,
 *   then after. Default: 1 and 10.
 * @param [directions] One per factor: "less is better" (or -1) reverses its ratings.
 * @param [factors] The factors' names.
 * @param [cuts] Two cells, the cut before and after: its move becomes a line of its own.
 * @param [language] Language of the headers: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns A header; per factor its rating effect, weight effect and total; the cut; the sum.
 */
export async function whymoved(
  ratings0: unknown[][],
  weights0: unknown[][],
  ratings1: unknown[][],
  weights1: unknown[][],
  scale?: unknown[][],
  directions?: unknown[][],
  factors?: unknown[][],
  cuts?: unknown[][],
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).whymoved(
    ratings0,
    weights0,
    ratings1,
    weights1,
    scale,
    directions,
    factors,
    cuts,
    language,
  );
}
