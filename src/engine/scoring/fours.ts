/** One factor as the loop needs it: a rating r adds `offset + slope × r`, so that a reversed factor costs no more. */
export interface Term {
  readonly ratings: Float64Array;
  readonly weight: number;
  readonly slope: number;
  readonly offset: number;
}

/** Factors are taken four at a time, so that the sums are read and written once for four ratings. */
export type Four = readonly [Term, Term, Term, Term];

/** The terms in fours, with as many of weight 0 behind them as that takes. */
export function inFours(terms: readonly Term[]): Four[] {
  const fours: Four[] = [];
  for (let at = 0; at < terms.length; at += 4) {
    const [a, b, c, d] = terms.slice(at, at + 4);
    if (a === undefined) break;
    const nothing = { ratings: a.ratings, weight: 0, slope: 0, offset: 0 };
    fours.push([a, b ?? nothing, c ?? nothing, d ?? nothing]);
  }
  return fours;
}

export function weightOf([a, b, c, d]: Four): number {
  return a.weight + b.weight + c.weight + d.weight;
}

/** The weight of all the factors, summed in the order in which the loop sums it for a customer rated on all. */
export function totalWeight(fours: readonly Four[]): number {
  return fours.reduce((sum, four) => sum + weightOf(four), 0);
}
