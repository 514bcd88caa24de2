import { lateAnswers } from "../late/load";

/**
 * Tells how far the relationship with each customer has come: the highest stage whose share of the customer's
 * purchases and whose number of transactions are both reached. A blank counts as 0. Example:
 * =KAM.STAGE(B2:B41, C2:C41) fills 40 rows and 4 columns.
 * @customfunction STAGE
 * @helpurl https://localhost:3000/help.html#STAGE
 * @param share Our share of what each customer buys of our kind: 85% or 0.85.
 * @param transactions Orders a year, as many.
 * @param [disrupted] One per customer: yes (TRUE) where the relationship broke off, or the months since the last order.
 * @param [bands] Five rows of two numbers, where each stage begins: share and transactions. Default: 0 and 0, more
 *   than 0 and 1, 20% and 12, 75% and 50, 90% and 200.
 * @param [after] Months without an order after which a relationship counts as broken off. Default: 12.
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns Per customer: the stage, what holds it back, what the next stage needs, and the share that others have.
 */
export async function stage(
  share: unknown[][],
  transactions: unknown[][],
  disrupted?: unknown[][],
  bands?: unknown[][],
  after?: unknown,
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).stage(share, transactions, disrupted, bands, after, language);
}

/**
 * Tells whether the stage of a relationship goes with the customer's place in the portfolio, and what to check
 * where it does not. Example: =KAM.STAGEFIT(B2:B41, C2:C41) fills 40 rows and 2 columns.
 * @customfunction STAGEFIT
 * @helpurl https://localhost:3000/help.html#STAGEFIT
 * @param stage Stages as KAM.STAGE gives them, in any language.
 * @param quadrant Labels that KAM.QUADRANT gave, as many.
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @param [labels] The labels that KAM.QUADRANT was given.
 * @returns Per customer: Expected, Plausible, Mismatch or Disrupted, and what to check.
 */
export async function stagefit(
  stage: unknown[][],
  quadrant: unknown[][],
  language?: unknown,
  labels?: unknown[][],
): Promise<unknown[][]> {
  return (await lateAnswers()).stagefit(stage, quadrant, language, labels);
}
