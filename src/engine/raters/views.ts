import type { Scale } from "../factors/types";
import { roundScore } from "../round";

/** How one customer is seen from two sides, over the factors that both have rated. */
export interface View {
  readonly customer: number;
  /** Scores on the rating scale, weighted. */
  readonly ours: number;
  readonly theirs: number;
  /** Factors that both have rated. */
  readonly shared: number;
  /** The factor that parts the two scores most; the first of several, -1 where none does. */
  readonly furthest: number;
}

interface Weighed {
  /** One per factor, in any unit. */
  readonly weights: Float64Array;
  /** One per factor. */
  readonly lessIsBetter: readonly boolean[];
  readonly scale: Scale;
}

/**
 * What we say of our customers beside what they say themselves. A factor that only one side has rated would compare
 * two different questions, and is left out; so is who shares no factor of any weight.
 *
 * @param ours `ours[factor][customer]`, NaN where not rated
 * @param theirs the same of the other side
 */
export function compareViews(
  ours: readonly Float64Array[],
  theirs: readonly Float64Array[],
  { weights, lessIsBetter, scale }: Weighed,
): View[] {
  const customers = theirs[0]?.length ?? 0;
  const asCounted = (rating: number, factor: number) =>
    lessIsBetter[factor] === true ? scale.lowest + scale.highest - rating : rating;
  return Array.from({ length: customers }, (_, customer) => customer).flatMap((customer) => {
    const sum = { ours: 0, theirs: 0, weight: 0, shared: 0 };
    const most = { factor: -1, apart: 0 };
    weights.forEach((weight, factor) => {
      const [own, other] = [ours[factor]?.[customer] ?? NaN, theirs[factor]?.[customer] ?? NaN];
      if (Number.isNaN(own) || Number.isNaN(other)) return;
      sum.ours += weight * asCounted(own, factor);
      sum.theirs += weight * asCounted(other, factor);
      sum.weight += weight;
      sum.shared += 1;
      const apart = roundScore(weight * Math.abs(own - other));
      if (apart > most.apart) Object.assign(most, { factor, apart });
    });
    if (!(sum.weight > 0)) return [];
    const mean = (total: number) => roundScore(total / sum.weight);
    return [
      {
        customer,
        ours: mean(sum.ours),
        theirs: mean(sum.theirs),
        shared: sum.shared,
        furthest: most.factor,
      },
    ];
  });
}

/** Those first about whom the two sides differ most. */
export function byDifference(views: readonly View[]): readonly View[] {
  const apart = ({ ours, theirs }: View) => Math.abs(roundScore(ours - theirs));
  return [...views].sort((a, b) => apart(b) - apart(a) || a.customer - b.customer);
}
