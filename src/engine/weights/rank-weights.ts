/** How places in an order of importance become weights. */
export type RankMethod = "centroid" | "sum" | "reciprocal";

/** The weight of each place, the first the most important; they sum to 1. */
const weightOfPlace: Record<RankMethod, (place: number, count: number) => number> = {
  centroid: (place, count) => {
    let sum = 0;
    for (let i = count; i >= place; i--) sum += 1 / i;
    return sum / count;
  },
  sum: (place, count) => (2 * (count + 1 - place)) / (count * (count + 1)),
  reciprocal: (place, count) => {
    let sum = 0;
    for (let i = 1; i <= count; i++) sum += 1 / i;
    return 1 / place / sum;
  },
};

/**
 * Weights of factors of which only the order of importance is known; they sum to 1.
 *
 * @param ranks one per factor, 1 the most important; equal ranks share the mean of the places they take
 * @returns one weight per factor, in the order given
 * @throws RangeError when a rank is not a number
 * @source Barron & Barrett 1996, Decision quality using ranked attribute weights, Management Science 42(11);
 * rank sum and rank reciprocal: Stillwell, Seaver & Edwards 1981
 */
export function rankWeights(ranks: readonly number[], method: RankMethod = "centroid"): number[] {
  if (ranks.some((rank) => !Number.isFinite(rank))) throw new RangeError("A rank is not a number");
  const order = ranks
    .map((_, factor) => factor)
    .sort((a, b) => rankOf(ranks, a) - rankOf(ranks, b));
  const weights = ranks.map(() => 0);
  for (let first = 0; first < order.length;) {
    const tied = order.filter(
      (factor) => rankOf(ranks, factor) === rankOf(ranks, order[first] ?? 0),
    );
    const places = tied.map((_, i) => weightOfPlace[method](first + i + 1, ranks.length));
    const mean = places.reduce((sum, weight) => sum + weight, 0) / tied.length;
    for (const factor of tied) weights[factor] = mean;
    first += tied.length;
  }
  return weights;
}

function rankOf(ranks: readonly number[], factor: number): number {
  return ranks[factor] ?? NaN;
}
