import { shareOfWeightsAbove } from "./any-weights";

/**
 * The share of the weights in a given order of importance under which the weighted mean lies above the cut. The
 * corners of that set are equal weights for the first factors and none for the rest, so the mean of the first
 * gaps takes the place of each gap. Equal weights stay equal: a block of them has one corner, at its end.
 *
 * @param gaps as for `shareOfWeightsAbove`; NaN where a factor does not count for this customer
 * @param weights today's, of which only the order is believed
 */
export function shareOfOrderAbove(
  gaps: readonly number[],
  weights: readonly number[],
  atCutIsHigh: boolean,
): number {
  const order = gaps
    .map((gap, i) => ({ gap, weight: weights[i] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const means: number[] = [];
  let [sum, rated] = [0, 0];
  order.forEach(({ gap, weight }, i) => {
    if (!Number.isNaN(gap)) {
      sum += gap;
      rated++;
    }
    // What is not rated shifts no mean from one side to the other; before the first rated one there is none.
    if (weight !== order[i + 1]?.weight && rated > 0) means.push(sum / (i + 1));
  });
  return shareOfWeightsAbove(means, atCutIsHigh);
}
