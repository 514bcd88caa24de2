/**
 * Decimals that every score and cut is rounded to. A score that a person computes as exactly the cut must not
 * fall on the wrong side of it by rounding noise: 0.1 × 7 + 0.2 × 4 + 0.7 × 5.7 is 5.49 and a few units of
 * 1e-16 either way. Ratings and weights that people type are far coarser than 1e-10, the noise far finer.
 */
export const ROUND_DIGITS = 10;

const UNIT = 1e10;

/** A number rounded to `ROUND_DIGITS` decimals; NaN stays NaN. */
export function roundScore(value: number): number {
  return Math.round(value * UNIT) / UNIT;
}
