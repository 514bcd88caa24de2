/**
 * How much one formula, and one calculation of the workbook, may work on: cells of arrays read or made, and steps that
 * take as long. A formula that asks for more gets an error value, and the rest of the workbook is calculated.
 */
export const limits = {
  /** A million rows of 31 ratings, which the product takes. */
  formula: 2 ** 25,
  calculation: 2 ** 29,
  /** Cells that all formulas of a workbook fill beside their own. */
  spilled: 2 ** 25,
  /** Characters of all texts that one calculation makes, and may keep. */
  characters: 2 ** 27,
  /** Cells of a sheet that its ranges keep as they read them: each range its own, though they may overlap. */
  kept: 2 ** 24,
};

/** The longest text a cell can hold, and the longest formula (Excel specifications and limits). */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;

/** Characters that cost as much as a cell. */
const CHARACTERS_A_CELL = 8;

/** What a formula asks for is more than it may have. */
export class TooMuch extends Error {}

const left = {
  formula: limits.formula,
  calculation: limits.calculation,
  characters: limits.characters,
};

/** Begins a calculation of a workbook. */
export function beginWork(): void {
  left.formula = limits.formula;
  left.calculation = limits.calculation;
  left.characters = limits.characters;
}

/** Counts cells that are about to be read or made. @throws TooMuch where they are too many */
export function spend(cells: number): void {
  left.formula -= cells;
  left.calculation -= cells;
  if (left.formula < 0 || left.calculation < 0) throw new TooMuch();
}

/**
 * Counts a text that is about to be made; false where no cell could hold it.
 *
 * @throws TooMuch where all texts together are too long
 */
export function mayBeText(length: number): boolean {
  if (length > LONGEST_TEXT) return false;
  left.characters -= length;
  if (left.characters < 0) throw new TooMuch();
  if (length > CHARACTERS_A_CELL) spend(Math.floor(length / CHARACTERS_A_CELL));
  return true;
}

/** Calculates one formula with a budget of its own; formulas may have others calculated on their way. */
export function withBudget<T>(calculate: () => T): T {
  const outer = left.formula;
  left.formula = limits.formula;
  try {
    return calculate();
  } finally {
    left.formula = outer;
  }
}
