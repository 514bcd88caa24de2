import { lateAnswers } from "../late/load";

/**
 * Merges the ratings of several people into one table. A blank is not disagreement: it plays no part.
 * Example: =KAM.CONSENSUS(A2:A90, B2:B90, C2:C90, D2:D90) fills a row per customer and a column per
 * factor.
 * @customfunction CONSENSUS
 * @helpurl https://localhost:3000/help.html#CONSENSUS
 * @param raters Who rated, one cell per rating.
 * @param customers Which customer, as many cells.
 * @param factors On which factor, as many cells.
 * @param ratings The ratings, as many cells. A 0 counts as blank; on a scale that holds 0 hand them
 *   over as text: range&"".
 * @param [method] "mean" (default), "median", or "trimmed": from four ratings on without one highest
 *   and one lowest.
 * @param [raterWeights] Two columns, rater and weight; others weigh 1, and 0 leaves a rater out.
 * @param [language] Language of the header: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns A header with the factors, and a row per customer, in order of first appearance.
 */
export async function consensus(
  raters: unknown[][],
  customers: unknown[][],
  factors: unknown[][],
  ratings: unknown[][],
  method?: unknown,
  raterWeights?: unknown[][],
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).consensus(
    raters,
    customers,
    factors,
    ratings,
    method,
    raterWeights,
    language,
  );
}

/**
 * Lists where raters differ, first what can change a customer's side of the cut: weight × spread ÷
 * distance. Example: =KAM.DISAGREE(A2:A90, B2:B90, C2:C90, D2:D90, F2:G7) fills ten columns.
 * @customfunction DISAGREE
 * @helpurl https://localhost:3000/help.html#DISAGREE
 * @param raters Who rated, one cell per rating.
 * @param customers Which customer, as many cells.
 * @param factors On which factor, as many cells.
 * @param ratings The ratings, as many cells.
 * @param weights Two columns, factor and weight, of one axis; other factors are left out.
 * @param [cut] A number, or "midpoint" of the scale (default), "mean" or "median" of the scores.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10.
 * @param [top] How many rows at most. Default: all.
 * @param [language] Language of the header: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns A header; customer, factor, lowest and by whom, highest and by whom, spread, consensus
 *   score, its distance to the cut, priority.
 */
export async function disagree(
  raters: unknown[][],
  customers: unknown[][],
  factors: unknown[][],
  ratings: unknown[][],
  weights: unknown[][],
  cut?: unknown,
  scale?: unknown[][],
  top?: unknown,
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).disagree(
    raters,
    customers,
    factors,
    ratings,
    weights,
    cut,
    scale,
    top,
    language,
  );
}

/**
 * Measures how far raters agree on an order (Kendall's W, corrected for ties): 0 is none, 1 is full
 * agreement. Rows with a blank (or 0) are left out. Example: =KAM.KENDALLW(B2:E41) fills four cells.
 * @customfunction KENDALLW
 * @helpurl https://localhost:3000/help.html#KENDALLW
 * @param ratings One row per customer and one column per rater.
 * @returns In a row: W, chi-square, degrees of freedom, p (good from about seven rows on).
 */
export async function kendallw(ratings: unknown[][]): Promise<unknown[][]> {
  return (await lateAnswers()).kendallw(ratings);
}

/**
 * Measures how far raters agree on values (intraclass correlation, McGraw and Wong) with its interval.
 * Rows with a blank (or 0) are left out. Example: =KAM.ICC(B2:E41) fills five cells.
 * @customfunction ICC
 * @helpurl https://localhost:3000/help.html#ICC
 * @param ratings One row per customer and one column per rater.
 * @param [form] "A,1" (default: would one rater's score do?), "A,k" (how good is the consensus?), or
 *   "1,1", "C,1", "1,k", "C,k".
 * @param [level] Of confidence. Default: 95%.
 * @returns In a row: value, lower end, upper end, F, rows used. A lower end below 0 is right.
 */
export async function icc(
  ratings: unknown[][],
  form?: unknown,
  level?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).icc(ratings, form, level);
}

/**
 * Measures how far raters agree beyond chance (Krippendorff's alpha): 1 is full agreement, 0 is none.
 * It takes blanks, so that raters can be compared who each know only some customers. Example:
 * =KAM.ALPHA(B2:E41).
 * @customfunction ALPHA
 * @helpurl https://localhost:3000/help.html#ALPHA
 * @param ratings One row per customer and one column per rater. A 0 counts as blank; on a scale that
 *   holds 0 hand them over as text: range&"".
 * @param [metric] "interval" (default), "nominal", "ordinal" or "ratio".
 * @returns One number; empty text where nothing was rated twice or all ratings are equal.
 */
export async function alpha(ratings: unknown[][], metric?: unknown): Promise<unknown[][]> {
  return (await lateAnswers()).alpha(ratings, metric);
}
