/** A square table of ratios by row and column; NaN where a pair was not compared. */
export type Ratios = readonly (readonly number[])[];

/** Comparisons of every element with every other: how many times as important the row is as the column. */
export interface Pairwise {
  /** Reciprocal, with 1 on the diagonal. */
  readonly ratios: Ratios;
  readonly complete: boolean;
}

/** Why comparisons cannot be used, and the two elements (from 0) that it is about. */
export interface PairwiseFault {
  readonly fault: "notSquare" | "notPositive" | "notReciprocal" | "notLinked";
  readonly pair: readonly [number, number];
}

/** A third typed as 0.33 gives a product of 0.99; one typed as 0.3 means something else. */
const RECIPROCITY = 0.05;

/**
 * Reads comparisons as people type them: one triangle is enough; where both entries of a pair are given their
 * product must be 1 within 5 %, and the one above the diagonal counts.
 *
 * @param cells rows of numbers, NaN where blank; what stands on the diagonal does not matter
 */
export function readPairwise(cells: Ratios): Pairwise | PairwiseFault {
  const count = cells.length;
  if (cells.some((row) => row.length !== count)) return { fault: "notSquare", pair: [0, 0] };
  const ratios = cells.map((row, i) => row.map((_, j) => (i === j ? 1 : NaN)));
  for (const [i, j] of pairs(count)) {
    const above = ratio(cells, i, j);
    const below = ratio(cells, j, i);
    if (above <= 0 || below <= 0) return { fault: "notPositive", pair: [i, j] };
    // Rounded, so that 2 and 0.525 are 5 % apart and not a breath more.
    if (Math.round(Math.abs(above * below - 1) * 1e9) / 1e9 > RECIPROCITY) {
      return { fault: "notReciprocal", pair: [i, j] };
    }
    setPair(ratios, i, j, Number.isNaN(above) ? 1 / below : above);
  }
  const apart = unlinked(ratios);
  if (apart !== null) return { fault: "notLinked", pair: apart };
  return { ratios, complete: ratios.every((row) => !row.some(Number.isNaN)) };
}

export function ratio(ratios: Ratios, row: number, column: number): number {
  return ratios[row]?.[column] ?? NaN;
}

/** Writes a ratio and its reciprocal into a table that is still being made. */
export function setPair(ratios: number[][], row: number, column: number, value: number): void {
  const [across, back] = [ratios[row], ratios[column]];
  if (across) across[column] = value;
  if (back) back[row] = 1 / value;
}

/** Every pair above the diagonal, row by row. */
export function pairs(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: count - i - 1 }, (__, k) => [i, i + 1 + k] as const),
  ).flat();
}

/** Two elements between which no chain of comparisons leads; null where all are linked. */
function unlinked(ratios: Ratios): readonly [number, number] | null {
  const reached = new Set([0]);
  for (const from of reached) {
    ratios.forEach((_, to) => {
      if (!Number.isNaN(ratio(ratios, from, to))) reached.add(to);
    });
  }
  const lost = ratios.findIndex((_, element) => !reached.has(element));
  return lost === -1 ? null : [0, lost];
}
