import type { Four } from "./fours";

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
 * Adds four factors' ratings of the customers from `start` to before `end`, at most a block, to the sums. NaN, the
 * only value that differs from itself, is skipped. One look per rating beats one look per sum of four: where a
 * blank is seldom but never foreseen, it is the wrong guesses that cost.
 */
export function addFour(four: Four, start: number, end: number): void {
  const { weights, slopes, offsets } = four;
  const [aRatings, bRatings, cRatings, dRatings] = four.ratings;
  const aWeight = weights[0] ?? 0;
  const bWeight = weights[1] ?? 0;
  const cWeight = weights[2] ?? 0;
  const dWeight = weights[3] ?? 0;
  const aSlope = slopes[0] ?? 0;
  const bSlope = slopes[1] ?? 0;
  const cSlope = slopes[2] ?? 0;
  const dSlope = slopes[3] ?? 0;
  const aOffset = offsets[0] ?? 0;
  const bOffset = offsets[1] ?? 0;
  const cOffset = offsets[2] ?? 0;
  const dOffset = offsets[3] ?? 0;
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
