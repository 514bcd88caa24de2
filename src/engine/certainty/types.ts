import type { MissingPolicy, Scale } from "../factors/types";
import type { CutRule } from "../matrix/cuts";
import type { Tie } from "../matrix/place";

/** Doubt about weights: how much an average one may vary (0.05 to 0.5), none at all (0), or what alone is believed. */
export type WeightDoubt = number | "any" | "order";

export interface Doubt {
  readonly weights: WeightDoubt;
  /** By how much each rating may be off, up or down. */
  readonly ratingStep: 0 | 1;
}

/** People do not doubt weights without bounds. */
export const defaultDoubt: Doubt = { weights: 0.2, ratingStep: 0 };

/** One axis of all customers. */
export interface AxisQuestion {
  /** One column per factor, reversed already where less is better; NaN means not rated. */
  readonly ratings: readonly Float64Array[];
  /** One per factor, not negative, in any unit. */
  readonly weights: Float64Array;
  /** One per factor: not rated means dropped, whatever the policy. */
  readonly optional: readonly boolean[];
  readonly missing: MissingPolicy;
  readonly scale: Scale;
  readonly cut: CutRule;
  readonly tie: Tie;
}

/** One entry per customer. */
export interface Chances {
  /** The chance of a score on the high side, 0 to 1; NaN where there is no score. */
  readonly high: Float64Array;
  /** Of that chance; 0 where it is exact. */
  readonly standardError: Float64Array;
}
