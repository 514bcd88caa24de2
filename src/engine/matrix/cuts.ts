import type { Scale } from "../factors/types";
import { roundScore } from "../round";

/** Where the border between low and high lies: a rule, or a number on the rating scale. */
export type CutRule = "midpoint" | "mean" | "median" | number;

/**
 * The cut point that a rule gives, rounded as scores are. Customers without a score do not count; a mean or
 * median of no scores is the midpoint of the scale, so that a border can always be drawn.
 */
export function resolveCut(rule: CutRule, scores: Float64Array, scale: Scale): number {
  if (typeof rule === "number") return roundScore(rule);
  const midpoint = (scale.lowest + scale.highest) / 2;
  if (rule === "midpoint") return roundScore(midpoint);
  const rated = scores.filter((score) => !Number.isNaN(score));
  if (rated.length === 0) return roundScore(midpoint);
  return roundScore(rule === "mean" ? mean(rated) : median(rated));
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

function median(values: Float64Array): number {
  const sorted = values.toSorted();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
