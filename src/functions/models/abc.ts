import { abcAnswers } from "../answers/abc";
import { lateAnswers } from "../late/load";

/**
 * Sorts customers into A (the largest that make up 80% of all gains together), B (the next to 95%) and
 * C. Blank or 0 has no class, a loss is C; equal values go in the order given. Example: =KAM.ABC(C2:C441)
 * fills 440 cells.
 * @customfunction ABC
 * @helpurl https://localhost:3000/help.html#ABC
 * @param values What each customer brings: profit, revenue or margin, in any unit.
 * @param [groups] One per customer, such as its industry: classes are then cut within each group.
 * @param [cuts] Two cells, the shares at which A and B end. Default: 80% and 95%.
 * @param [crossing] The class of a customer that crosses an end: "better" (default), the one in which it
 *   begins, or "worse", the one in which it ends.
 * @param [potential] One per customer: a rating, or yes (TRUE) for a customer that could become more. A C
 *   with potential is C+.
 * @param [potentialCut] The rating from which on there is potential. Default: 5.5.
 * @returns One class per customer: A, B, C, C+ or empty text.
 */
export function abc(
  values: unknown[][],
  groups?: unknown[][],
  cuts?: unknown[][],
  crossing?: unknown,
  potential?: unknown[][],
  potentialCut?: unknown,
): unknown[][] {
  return abcAnswers({ values, groups, cuts, crossing, potential, potentialCut });
}

/**
 * Lists customers from the largest down with what they make up together. Blank or 0 is left out, losses
 * come last, and shares are of the final total. Example: =KAM.PARETO(A2:A441, C2:C441) fills up to 441
 * rows and 6 columns.
 * @customfunction PARETO
 * @helpurl https://localhost:3000/help.html#PARETO
 * @param names The customers' names, in a column or a row.
 * @param values What each customer brings, as many.
 * @param [groups] One per customer: classes are then cut within each group, while order and sum are over all.
 * @param [cuts] Two cells, the shares at which A and B end. Default: 80% and 95%.
 * @param [crossing] The class of a customer that crosses an end: "better" (default) or "worse".
 * @param [language] Language of the headers: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns A header and one row per customer: rank, customer, value, share, cumulative share, class.
 */
export async function pareto(
  names: unknown[][],
  values: unknown[][],
  groups?: unknown[][],
  cuts?: unknown[][],
  crossing?: unknown,
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).pareto(names, values, groups, cuts, crossing, language);
}

/**
 * Measures how much of the business hangs on few customers: shares of the largest, how many make 80%,
 * Gini, Herfindahl. Only gains enter; losses are counted. Example: =KAM.CONCENTRATION(C2:C441) fills 14
 * rows and 2 columns.
 * @customfunction CONCENTRATION
 * @helpurl https://localhost:3000/help.html#CONCENTRATION
 * @param values What each customer brings: profit, revenue or margin, in any unit.
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns A header and one row per measure.
 */
export async function concentration(values: unknown[][], language?: unknown): Promise<unknown[][]> {
  return (await lateAnswers()).concentration(values, language);
}
