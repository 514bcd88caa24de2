/**
 * Decimals that every score and cut is rounded to. A score that a person computes as exactly the cut must not
 * fall on the wrong side of it by rounding noise: 0.1 × 3 + 0.2 × 5 + 0.7 × 6 is 5.5, but 5.499999999999999 to a
 * computer. Ratings and weights that people type are far coarser than 1e-10, the noise far finer.
 */
export const ROUND_DIGITS = 10;

const UNIT = 1e10;

/** A number in whole units of its last decimal, for comparing numbers as they are rounded; NaN stays NaN. */
export function inUnits(value: number): number {
  // Not Math.round, whose correction for halves is a branch that the processor guesses wrong half the time.
  return Math.floor(value * UNIT + 0.5);
}

/** From here on numbers lie further apart than the units that they would be rounded to. */
const COARSE = 2 ** 53 / UNIT;

/** A number from there on as Excel's ROUND leaves it: the 15 digits that it sees. */
function coarse(value: number): number {
  return Number.isInteger(value) || Number.isNaN(value) ? value : Number(value.toPrecision(15));
}

/**
 * The same as Excel's ROUND does it, by the 15 digits that it sees and with halves away from zero: for what a formula
 * rounds to the same end, where halves are not rare, as the middle of two scores is.
 */
export function roundAsExcel(value: number): number {
  const magnitude = Math.abs(value);
  if (!(magnitude < COARSE)) return coarse(value);
  const units = Math.round(Number((magnitude * UNIT).toPrecision(15)));
  return units === 0 ? 0 : (Math.sign(value) * units) / UNIT;
}

/** A number rounded to `ROUND_DIGITS` decimals; NaN stays NaN. */
export function roundScore(value: number): number {
  return Math.abs(value) < COARSE ? inUnits(value) / UNIT : coarse(value);
}
