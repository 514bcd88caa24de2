import type { CellRatings } from "./consensus";

export interface RaterBias {
  /** Mean of the rater's own rating less the mean of the others' on the same cell; NaN where nobody else rated. */
  readonly bias: number;
  /** Standard deviation of those differences, of a population; NaN likewise. */
  readonly spread: number;
  /** Cells that the rater shares with others. */
  readonly shared: number;
}

/**
 * How generous each rater is beside the others. Cells with one rating are left out: they say nothing.
 *
 * @param cells all cells, in any order
 */
export function raterBias(cells: readonly CellRatings[], raters: number): readonly RaterBias[] {
  const differences = Array.from({ length: raters }, () => [] as number[]);
  for (const { raters: who, ratings } of cells) {
    if (ratings.length < 2) continue;
    const sum = ratings.reduce((all, rating) => all + rating, 0);
    who.forEach((rater, i) => {
      const own = ratings[i] ?? NaN;
      differences[rater]?.push(own - (sum - own) / (ratings.length - 1));
    });
  }
  return differences.map((all) => {
    const bias = all.reduce((sum, value) => sum + value, 0) / all.length;
    const square = all.reduce((sum, value) => sum + (value - bias) ** 2, 0) / all.length;
    return { bias, spread: Math.sqrt(square), shared: all.length };
  });
}
