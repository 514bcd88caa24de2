import { lateAnswers } from "../late/load";

/**
 * Compares the effort that customers get with what they bring, and says where it does not fit. Example:
 * =KAM.EFFORT(B2:B41, C2:C41, D2:D41) fills 40 rows and 6 columns.
 * @customfunction EFFORT
 * @helpurl https://localhost:3000/help.html#EFFORT
 * @param effort What each customer gets: hours, visits or cost, 0 or more.
 * @param value What each customer brings, such as profit, as many.
 * @param [key] One per customer: yes (TRUE) for a key account.
 * @param [factor] From which ratio of the shares on, either way, effort does not fit. Default: 2.
 * @param [target] The share of all effort that key accounts are to get at least. Default: 60%.
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns Per customer: share of effort, share of value, their ratio, Over-served or Under-served, the effort that
 *   would fit, and the change to it.
 */
export async function effort(
  effort: unknown[][],
  value: unknown[][],
  key?: unknown[][],
  factor?: unknown,
  target?: unknown,
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).effort(effort, value, key, factor, target, language);
}
