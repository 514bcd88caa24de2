/** Running sums of one block of customers, one entry per customer of the block. */
export interface Accumulators {
  /** Σ weight × rating over the rated factors. */
  readonly weighted: Float64Array;
  /** Σ weight over the rated factors. */
  readonly rated: Float64Array;
}

/** One factor as the loop needs it: a rating r adds `offset + slope × r`, so that a reversed factor costs no more. */
export interface Term {
  readonly ratings: Float64Array;
  readonly weight: number;
  readonly slope: number;
  readonly offset: number;
}

/**
 * Adds the factors' ratings of the customers from `start` to before `end` to the sums. Four factors are taken
 * at a time, so that the sums are read and written once for four ratings; NaN, the only value that differs
 * from itself, is skipped.
 */
export function addColumns(
  sums: Accumulators,
  terms: readonly Term[],
  start: number,
  end: number,
): void {
  let at = 0;
  for (; at + 4 <= terms.length; at += 4) {
    const [a, b, c, d] = terms.slice(at, at + 4) as [Term, Term, Term, Term];
    addFour(sums, a, b, c, d, start, end);
  }
  for (const term of terms.slice(at)) addOne(sums, term, start, end);
}

function addOne(sums: Accumulators, term: Term, start: number, end: number): void {
  const { weighted, rated } = sums;
  const { ratings, weight, slope, offset } = term;
  for (let row = start, i = 0; row < end; row++, i++) {
    const r = ratings[row] ?? NaN;
    if (r === r) {
      weighted[i] = (weighted[i] ?? 0) + (offset + slope * r);
      rated[i] = (rated[i] ?? 0) + weight;
    }
  }
}

function addFour(
  sums: Accumulators,
  a: Term,
  b: Term,
  c: Term,
  d: Term,
  start: number,
  end: number,
): void {
  const { weighted, rated } = sums;
  const { ratings: aRatings, weight: aWeight, slope: aSlope, offset: aOffset } = a;
  const { ratings: bRatings, weight: bWeight, slope: bSlope, offset: bOffset } = b;
  const { ratings: cRatings, weight: cWeight, slope: cSlope, offset: cOffset } = c;
  const { ratings: dRatings, weight: dWeight, slope: dSlope, offset: dOffset } = d;
  for (let row = start, i = 0; row < end; row++, i++) {
    let sum = weighted[i] ?? 0;
    let share = rated[i] ?? 0;
    const ar = aRatings[row] ?? NaN;
    const br = bRatings[row] ?? NaN;
    const cr = cRatings[row] ?? NaN;
    const dr = dRatings[row] ?? NaN;
    if (ar === ar) {
      sum += aOffset + aSlope * ar;
      share += aWeight;
    }
    if (br === br) {
      sum += bOffset + bSlope * br;
      share += bWeight;
    }
    if (cr === cr) {
      sum += cOffset + cSlope * cr;
      share += cWeight;
    }
    if (dr === dr) {
      sum += dOffset + dSlope * dr;
      share += dWeight;
    }
    weighted[i] = sum;
    rated[i] = share;
  }
}
