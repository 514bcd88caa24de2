/** One factor as the loop needs it: a rating r adds `offset + slope × r`, so that a reversed factor costs no more. */
export interface Term {
  readonly ratings: Float64Array;
  readonly weight: number;
  readonly slope: number;
  readonly offset: number;
}

/**
 * Factors are taken four at a time, so that the sums are read and written once for four ratings. The numbers are in
 * typed arrays, where they are sure to be floating-point numbers and need no look at their type within the loop.
 */
export interface Four {
  readonly ratings: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
  readonly weights: Float64Array;
  readonly slopes: Float64Array;
  readonly offsets: Float64Array;
}

/** The terms in fours, with as many of weight 0 behind them as that takes. */
export function inFours(terms: readonly Term[]): Four[] {
  const fours: Four[] = [];
  for (let at = 0; at < terms.length; at += 4) {
    const four = terms.slice(at, at + 4);
    const [a, b, c, d] = four.map((term) => term.ratings);
    if (a === undefined) break;
    const numbers = (key: "weight" | "slope" | "offset"): Float64Array =>
      Float64Array.from({ length: 4 }, (_, i) => four[i]?.[key] ?? 0);
    fours.push({
      ratings: [a, b ?? a, c ?? a, d ?? a],
      weights: numbers("weight"),
      slopes: numbers("slope"),
      offsets: numbers("offset"),
    });
  }
  return fours;
}

/** The weight of all the factors, summed in the order in which the loop sums it for a customer rated on all. */
export function totalWeight(fours: readonly Four[]): number {
  return fours.flatMap(({ weights }) => [...weights]).reduce((sum, weight) => sum + weight, 0);
}
