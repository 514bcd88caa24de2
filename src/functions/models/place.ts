import { placeAnswers } from "../answers/place";

/**
 * Places customers, people or subjects in a two by two matrix by two values each; what is off the scale
 * counts as missing. Example: =KAM.PLACE("supplier view", B2:B41, C2:C41) fills 40 cells.
 * @customfunction PLACE
 * @helpurl https://localhost:3000/help.html#PLACE
 * @param matrix In any language: "supplier view" (x is the share of their spend, y the importance),
 *   "stakeholder" (participation, interest), "style" (expressiveness, control), "conflict"
 *   (cooperativeness, assertiveness), "importance-performance" or "preferencing".
 * @param x Values on the horizontal axis: one cell or many.
 * @param y Values on the vertical axis, as many.
 * @param [cutX] Where high begins on the horizontal axis: a number, or "midpoint", "mean" or "median"; one
 *   cell, or one per value. Default: the middle of the scale; for importance-performance the mean.
 * @param [cutY] Where high begins on the vertical axis, likewise.
 * @param [labels] Your own labels: high and high, high x and low y, low x and high y, low and low; for
 *   conflict a fifth for the middle.
 * @param [language] Language of the labels: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @param [scale] Two cells, the lowest and highest value, or four: those of x, then those of y.
 * @param [tie] Whether a value exactly at the cut is "high" (default) or "low".
 * @returns One label per value; empty text where one of the two is missing.
 */
export function place(
  matrix: unknown,
  x: unknown[][],
  y: unknown[][],
  cutX?: unknown[][],
  cutY?: unknown[][],
  labels?: unknown[][],
  language?: unknown,
  scale?: unknown[][],
  tie?: unknown,
): unknown[][] {
  return placeAnswers({ matrix, x, y, cutX, cutY, labels, language, scale, tie });
}
