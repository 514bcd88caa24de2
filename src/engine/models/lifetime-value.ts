import { roundScore } from "../round";

/** Whether the margin of a year comes at its end, or the running year counts from today. */
export type MarginTiming = "end" | "start";

/**
 * What a customer brings over the years that it stays, in today's money.
 *
 * @param margin of a year, in any unit
 * @param retention share of customers that are still there a year later, 0 to 1
 * @param discount rate of a year, such as 0.1
 * @param years how many are counted; null counts for ever
 * @param timing "start" counts the running year undiscounted, and with n years t = 0 … n − 1
 * @returns NaN where it has no end: retention of 1 without a discount, and without a last year
 * @source Formula of customer lifetime value with constant margin and retention; that it decides who is worth
 *   developing: the essay on strategies for large customers, section 3.3.1
 */
export function lifetimeValue(
  margin: number,
  retention: number,
  discount: number,
  years: number | null = null,
  timing: MarginTiming = "end",
): number {
  const kept = retention / (1 + discount);
  const start = timing === "start" ? 1 : kept;
  if (years === null) return kept < 1 ? roundScore((margin * start) / (1 - kept)) : NaN;
  // A sum of equal parts where nobody leaves and money costs nothing.
  const counted = kept === 1 ? years : (start * (1 - kept ** years)) / (1 - kept);
  return roundScore(margin * counted);
}
