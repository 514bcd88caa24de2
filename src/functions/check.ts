import { lateAnswers } from "./late/load";

/**
 * Lists what is wrong in a scoring table and how to mend it: weights that do not sum up, ratings
 * off the scale, text, duplicate customers and more. Example: =KAM.CHECK(A2:A41, B1:G1, B2:G41,
 * B42:G42).
 * @customfunction CHECK
 * @helpurl https://localhost:3000/help.html#CHECK
 * @param names The customers' names, in a column or a row.
 * @param factors The factors' names, in a row or a column.
 * @param ratings One row per customer and one column per factor, or the transpose.
 * @param weights One weight per factor.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10.
 * @param [claimedTotal] What the weights are meant to sum to, for example 100 or 1. Default:
 *   nothing is claimed.
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @param [decimal] How numbers that are text are written: "point" (default) or "comma".
 * @returns A header and one row per problem: severity, customer, factor, value, problem, remedy.
 */
export async function check(
  names: unknown[][],
  factors: unknown[][],
  ratings: unknown[][],
  weights: unknown[][],
  scale?: unknown[][],
  claimedTotal?: unknown,
  language?: unknown,
  decimal?: unknown,
): Promise<unknown[][]> {
  const late = await lateAnswers();
  return late.check(names, factors, ratings, weights, scale, claimedTotal, language, decimal);
}
