import { lateAnswers } from "../late/load";

/**
 * Places the key accounts once more, among themselves: Stars and promoted Cash cows; who decides by price
 * is none unless promoted. Fewer than four are not placed. Example:
 * =KAM.KEYQUADRANT(B2:B41, C2:C41, D2:D41) fills 40 cells.
 * @customfunction KEYQUADRANT
 * @helpurl https://localhost:3000/help.html#KEYQUADRANT
 * @param attractiveness Scores for customer attractiveness of all customers.
 * @param advantage Scores for business advantage, as many.
 * @param quadrant Labels that KAM.QUADRANT gave, in any language and label scheme, as many.
 * @param [promoted] One per customer: yes (or TRUE, or 1) makes a Cash cow a key account.
 * @param [priceDriven] One per customer: yes for a customer that decides by price.
 * @param [cutAttractiveness] Where high attractiveness begins among the key accounts: a number, or
 *   "midpoint", "mean" or "median" (default).
 * @param [cutAdvantage] Where high advantage begins, likewise.
 * @param [labels] The labels that KAM.QUADRANT was given; the answer is in the same ones.
 * @param [language] Language of the labels: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10.
 * @param [tie] Whether a score exactly at the cut is "high" (default) or "low".
 * @returns One label per customer; empty text for who is no key account.
 */
export async function keyquadrant(
  attractiveness: unknown[][],
  advantage: unknown[][],
  quadrant: unknown[][],
  promoted?: unknown[][],
  priceDriven?: unknown[][],
  cutAttractiveness?: unknown,
  cutAdvantage?: unknown,
  labels?: unknown[][],
  language?: unknown,
  scale?: unknown[][],
  tie?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).keyquadrant(
    attractiveness,
    advantage,
    quadrant,
    promoted,
    priceDriven,
    cutAttractiveness,
    cutAdvantage,
    labels,
    language,
    scale,
    tie,
  );
}
