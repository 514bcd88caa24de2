import type { Scale } from "../factors/types";
import { ROUND_DIGITS, roundAsExcel } from "../round";

/** Rules for where the border between low and high lies. */
export const cutRules = ["midpoint", "mean", "median"] as const;

/** Where it lies: by a rule, or at a number on the rating scale. */
export type CutRule = (typeof cutRules)[number] | number;

/** Scores less than this apart from a mean cut are at the cut: two units of the last decimal, and half of one. */
export const TIE_WIDTH = 2.5 * 10 ** -ROUND_DIGITS;

/**
 * The cut point that a rule gives, rounded as the formula of a sheet rounds it. Customers without a score do not count; a mean or
 * median of no scores is the midpoint of the scale, so that a border can always be drawn.
 */
export function resolveCut(rule: CutRule, scores: Float64Array, scale: Scale): number {
  if (typeof rule === "number") return roundAsExcel(rule);
  const midpoint = (scale.lowest + scale.highest) / 2;
  if (rule === "midpoint") return roundAsExcel(midpoint);
  const rated = scores.filter((score) => !Number.isNaN(score));
  if (rated.length === 0) return roundAsExcel(midpoint);
  return rule === "mean" ? meanCut(rated) : roundAsExcel(median(rated));
}

/**
 * Two roundings lie between a mean and the score that equals it: of the scores it is taken over, and its own. A
 * score so near that only they can part it from the mean is the mean, so that an exact tie is a tie.
 */
function meanCut(scores: Float64Array): number {
  const cut = roundAsExcel(mean(scores));
  const tied = scores.filter((score) => Math.abs(score - cut) < TIE_WIDTH);
  return tied.length === 0 ? cut : roundAsExcel(mean(tied));
}

/** Compensated (Neumaier), so that the mean of a million scores is exact to the digits a score has. */
function mean(values: Float64Array): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return (sum + lost) / values.length;
}

export function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
