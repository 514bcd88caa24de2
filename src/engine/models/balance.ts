import { roundScore } from "../round";

/** A target as a part of the opportunity, and the hours that are missing for it; NaN where that is not known. */
export interface Balance {
  readonly ratio: number;
  /** Of the target what the opportunity covers, and what goes beyond it. */
  readonly within: number;
  readonly beyond: number;
  readonly missing: number;
  readonly flags: readonly BalanceFlag[];
}

export type BalanceFlag = "above" | "short";

/**
 * Whether a customer's target fits its opportunity, and the hours that are planned the target. Nothing to win and a
 * target all the same is above it too.
 *
 * @source The lectures on large customers: goals, resources and opportunities have to be in balance
 */
export function balanceOf(
  target: number,
  opportunity: number,
  hours: { readonly needed: number; readonly planned: number },
  { limit, slack }: { readonly limit: number; readonly slack: number },
): Balance {
  const ratio = opportunity > 0 ? roundScore(target / opportunity) : NaN;
  const above = ratio > limit || (opportunity <= 0 && target > 0);
  const missing = roundScore(hours.needed - hours.planned);
  const within = roundScore(Math.min(target, Math.max(0, opportunity)));
  return {
    ratio,
    within,
    beyond: roundScore(target - within),
    missing,
    flags: [
      ...(above ? (["above"] as const) : []),
      ...(missing > slack ? (["short"] as const) : []),
    ],
  };
}
