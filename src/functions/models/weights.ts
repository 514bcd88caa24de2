import { lateAnswers } from "../late/load";

/**
 * Turns ranks of importance into weights that sum to 1. Example: =KAM.ROC(4) fills four cells with
 * 0.521, 0.271, 0.146 and 0.063; =KAM.ROC(B2:B9) gives each rank in B2:B9 its weight.
 * @customfunction ROC
 * @helpurl https://localhost:3000/help.html#ROC
 * @param ranks How many factors there are; or one rank per factor, 1 the most important. Equal ranks
 *   share; a blank rank (or 0) has no weight.
 * @param [method] "centroid" (default), "sum" or "reciprocal".
 * @returns One weight per factor.
 */
export async function roc(ranks: unknown[][], method?: unknown): Promise<unknown[][]> {
  return (await lateAnswers()).roc(ranks, method);
}

/**
 * Turns pairwise comparisons (analytic hierarchy process) into weights that sum to 1. One triangle of
 * the table is enough, and pairs may be left out as long as all elements are linked. Example:
 * =KAM.AHP(B2:E5) fills four cells.
 * @customfunction AHP
 * @helpurl https://localhost:3000/help.html#AHP
 * @param pairwise A square: how many times as important the row is as the column, 1/9 to 9.
 * @param [table] The table of random indices that KAM.AHPCR goes by; it does not change the weights.
 * @returns One weight per element, in a column.
 */
export async function ahp(pairwise: unknown[][], table?: unknown): Promise<unknown[][]> {
  return (await lateAnswers()).ahp(pairwise, table);
}

/**
 * Tells how far pairwise comparisons contradict each other, and which three judgements hurt most, each
 * with the value that mends it. Example: =KAM.AHPCR(B2:E5) fills up to ten rows and four columns.
 * @customfunction AHPCR
 * @helpurl https://localhost:3000/help.html#AHPCR
 * @param pairwise A square: how many times as important the row is as the column, 1/9 to 9.
 * @param [table] Random indices by "alonso-lamata" (default), "saaty", "saaty 2005", "donegan-dodd",
 *   "tummala-ling" or "aguaron-moreno".
 * @returns A header, λmax, CI, RI, the table's name, CR and verdict; then the judgements to look at.
 *   Where pairs were left out there is no ratio.
 */
export async function ahpcr(pairwise: unknown[][], table?: unknown): Promise<unknown[][]> {
  return (await lateAnswers()).ahpcr(pairwise, table);
}

/**
 * Finds weights that sum to 1 from comparisons with the best and the worst factor alone (best–worst
 * method, linear). Example: =KAM.BWM(B2:B6, C2:C6) fills five cells.
 * @customfunction BWM
 * @helpurl https://localhost:3000/help.html#BWM
 * @param bestToOthers For each factor how many times as important the best one is, 1 to 9; 1 for the
 *   best itself.
 * @param othersToWorst For each factor how many times as important it is as the worst one; 1 for the
 *   worst itself.
 * @returns One weight per factor, in a column.
 */
export async function bwm(
  bestToOthers: unknown[][],
  othersToWorst: unknown[][],
): Promise<unknown[][]> {
  return (await lateAnswers()).bwm(bestToOthers, othersToWorst);
}

/**
 * Tells how far best–worst judgements agree: 0 is full agreement, and the factor whose two judgements
 * agree least is named. Example: =KAM.BWMCR(B2:B6, C2:C6) fills five rows and two columns.
 * @customfunction BWMCR
 * @helpurl https://localhost:3000/help.html#BWMCR
 * @param bestToOthers For each factor how many times as important the best one is, 1 to 9.
 * @param othersToWorst For each factor how many times as important it is as the worst one, 1 to 9.
 * @returns A header; the ratio from the judgements, the factor's position, ξ, and ξ by its index.
 */
export async function bwmcr(
  bestToOthers: unknown[][],
  othersToWorst: unknown[][],
): Promise<unknown[][]> {
  return (await lateAnswers()).bwmcr(bestToOthers, othersToWorst);
}
