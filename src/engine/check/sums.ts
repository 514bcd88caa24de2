import { roundScore } from "../round";

/** A weight and whether it may stay out of the sum. */
export interface Weighed {
  readonly weight: number;
  readonly optional: boolean;
}

/**
 * What weights sum to where that is not what they claim; null where the claim holds. Optional weights may be
 * part of the claim or extra to it, so the claim holds if either all weights or the required ones meet it.
 */
export function sumAmiss(weights: readonly Weighed[], claimed: number): number | null {
  const all = sum(weights);
  const required = sum(weights.filter(({ optional }) => !optional));
  const slack = 1e-9 * claimed;
  return Math.abs(all - claimed) <= slack || Math.abs(required - claimed) <= slack
    ? null
    : roundScore(all);
}

function sum(weights: readonly Weighed[]): number {
  return weights.reduce((all, { weight }) => all + weight, 0);
}
