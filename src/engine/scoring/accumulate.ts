import { weightOf, type Four } from "./fours";

/** Customers summed up at a time: what a block reads and writes stays in the processor's cache. */
export const BLOCK = 4096;

// The loop is half as fast again on arrays that belong to this file alone and never change than on arrays that
// it is handed or that others import. Nothing stays in them from one block to the next, and no two blocks are
// ever under way at once.
const weighted = new Float64Array(BLOCK);
const rated = new Float64Array(BLOCK);

/** The running sums of one block, one entry per customer of the block. */
export const sums = {
  /** Σ weight × rating over the rated factors. */
  weighted,
  /** Σ weight over the rated factors. */
  rated,
};

export function clearSums(): void {
  weighted.fill(0);
  rated.fill(0);
}

/**
 * Adds four factors' ratings of the customers from `start` to before `end`, at most a block, to the sums. A sum
 * with a rating that is missing is NaN, the only value that differs from itself; only then are the four looked at
 * one by one.
 */
export function addFour(four: Four, start: number, end: number): void {
  const [a, b, c, d] = four;
  const { ratings: aRatings, weight: aWeight, slope: aSlope, offset: aOffset } = a;
  const { ratings: bRatings, weight: bWeight, slope: bSlope, offset: bOffset } = b;
  const { ratings: cRatings, weight: cWeight, slope: cSlope, offset: cOffset } = c;
  const { ratings: dRatings, weight: dWeight, slope: dSlope, offset: dOffset } = d;
  const allWeight = weightOf(four);
  const allOffset = aOffset + bOffset + cOffset + dOffset;
  for (let row = start, i = 0; row < end; row++, i++) {
    const ar = aRatings[row] ?? NaN;
    const br = bRatings[row] ?? NaN;
    const cr = cRatings[row] ?? NaN;
    const dr = dRatings[row] ?? NaN;
    const all = allOffset + aSlope * ar + bSlope * br + cSlope * cr + dSlope * dr;
    if (all === all) {
      weighted[i] = (weighted[i] ?? 0) + all;
      rated[i] = (rated[i] ?? 0) + allWeight;
      continue;
    }
    let sum = weighted[i] ?? 0;
    let share = rated[i] ?? 0;
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
