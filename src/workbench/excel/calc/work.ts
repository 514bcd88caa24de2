/**
 * How much one formula, and one calculation of the workbook, may work on: cells of arrays read or made. A formula that
 * asks for more gets an error value, and the rest of the workbook is calculated.
 */
const FORMULA_CELLS = 2 ** 25;
const CALCULATION_CELLS = 2 ** 28;

/** The longest text a cell can hold (Excel specifications and limits). */
export const LONGEST_TEXT = 32_767;

/** What a formula asked for is more than it may have. */
export class TooMuch extends Error {}

let left = { formula: FORMULA_CELLS, calculation: CALCULATION_CELLS };

/** Begins a calculation of a workbook. */
export function beginWork(): void {
  left = { formula: FORMULA_CELLS, calculation: CALCULATION_CELLS };
}

/** Counts cells that are about to be read or made. @throws TooMuch where they are too many */
export function spend(cells: number): void {
  left.formula -= cells;
  left.calculation -= cells;
  if (left.formula < 0 || left.calculation < 0) throw new TooMuch();
}

/** Calculates one formula with a budget of its own; formulas may have others calculated on their way. */
export function withBudget<T>(calculate: () => T): T {
  const outer = left.formula;
  left.formula = FORMULA_CELLS;
  try {
    return calculate();
  } finally {
    left.formula = outer;
  }
}
