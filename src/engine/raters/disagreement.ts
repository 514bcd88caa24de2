import type { Scale } from "../factors/types";
import { resolveCut, type CutRule } from "../matrix/cuts";
import { roundScore } from "../round";
import { scoreCustomers } from "../scoring/score";
import { consensus, type CellRatings } from "./consensus";

/** A cell on which raters differ. */
export interface Disagreement {
  readonly customer: number;
  readonly factor: number;
  readonly lowest: number;
  readonly lowestBy: number;
  readonly highest: number;
  readonly highestBy: number;
  readonly spread: number;
  /** The customer's score by consensus. */
  readonly score: number;
  /** From the cut, not negative. */
  readonly distance: number;
  /** What talking it over can change: weight × spread ∕ distance. */
  readonly priority: number;
}

/** Nearer to the cut than this part of the scale counts as that near: a distance of 0 would hide all else. */
const NEAREST = 0.05;

/**
 * The disagreements worth a talk, those first that can change a customer's side of the cut: a wide spread on a
 * light factor far from the cut is noise, a narrow one on a heavy factor at the cut decides.
 *
 * @param cells `cells[factor][customer]`
 * @param weights one per factor of the one axis; they are normalised
 * @param cut a rule is taken over the customers' scores by consensus
 */
export function disagreements(
  cells: readonly (readonly CellRatings[])[],
  weights: Float64Array,
  cut: CutRule,
  scale: Scale,
): Disagreement[] {
  const agreed = cells.map((column) =>
    Float64Array.from(column, (cell) => consensus(cell, "mean")),
  );
  const none = cells.map(() => false);
  const options = { scale, missing: "exclude", lessIsBetter: none, optional: none } as const;
  const { score } = scoreCustomers(agreed, weights, options);
  const border = resolveCut(cut, score, scale);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const nearest = NEAREST * (scale.highest - scale.lowest);
  return cells
    .flatMap((column, factor) =>
      column.flatMap((cell, customer) => {
        const ends = endsOf(cell);
        if (ends === null) return [];
        const own = score[customer] ?? NaN;
        const distance = roundScore(Math.abs(own - border));
        const share = (weights[factor] ?? 0) / whole;
        const priority = roundScore((share * ends.spread) / Math.max(distance, nearest));
        return [{ customer, factor, ...ends, score: own, distance, priority }];
      }),
    )
    .filter(({ priority }) => priority > 0)
    .sort((a, b) => b.priority - a.priority || a.customer - b.customer || a.factor - b.factor);
}

/** Who rated lowest and highest, the first of several; null for one rating or no spread. */
function endsOf({ raters, ratings }: CellRatings) {
  const lowest = ratings.reduce((least, rating) => Math.min(least, rating), Infinity);
  const highest = ratings.reduce((most, rating) => Math.max(most, rating), -Infinity);
  if (!(highest > lowest)) return null;
  const by = (rating: number) => raters[ratings.indexOf(rating)] ?? -1;
  return {
    lowest,
    lowestBy: by(lowest),
    highest,
    highestBy: by(highest),
    spread: roundScore(highest - lowest),
  };
}
