import { roundScore } from "../round";

/** A factor that counts: its weight, and by how much its rating may be off, each change as likely as another. */
export interface Doubted {
  readonly weight: number;
  /** Rating above the cut. */
  readonly gap: number;
  readonly changes: readonly number[];
}

/** More parts than this, and sampling is as good and faster. */
const MOST_PARTS = 10_000;

/** The changes of a rating by one step down, none, or one up, within the scale. */
export function stepsOf(
  rating: number,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): readonly number[] {
  return [-1, 0, 1].map((step) => Math.min(highest, Math.max(lowest, rating + step)) - rating);
}

/**
 * The share of all combinations of changed ratings in which the weighted mean lies above the cut; exact, by adding
 * the factors' distributions in whole parts of a point.
 *
 * @returns NaN where the weights have no common part that is coarse enough
 */
export function shareOfRatingsAbove(factors: readonly Doubted[], atCutIsHigh: boolean): number {
  const moves = factors.map(({ weight, changes }) => changes.map((change) => weight * change));
  const unit = commonPart(moves.flat());
  if (Number.isNaN(unit)) return NaN;
  let chances = new Map([[0, 1]]);
  for (const steps of moves) {
    const next = new Map<number, number>();
    for (const [parts, chance] of chances) {
      for (const step of steps) {
        const place = parts + Math.round(step / unit);
        next.set(place, (next.get(place) ?? 0) + chance / steps.length);
      }
    }
    chances = next;
  }
  const today = factors.reduce((sum, { weight, gap }) => sum + weight * gap, 0);
  let [above, all] = [0, 0];
  for (const [parts, chance] of chances) {
    const gap = roundScore(today + parts * unit);
    all += chance;
    if (gap > 0 || (gap === 0 && atCutIsHigh)) above += chance;
  }
  // Thirds do not add up to exactly 1.
  return above / all;
}

/** The decimal unit of which all moves are whole multiples, as coarse as possible; NaN where it would be too fine. */
function commonPart(moves: readonly number[]): number {
  const span = moves.reduce((sum, move) => sum + Math.abs(move), 0);
  for (let unit = 1; span / unit <= 2 * MOST_PARTS || unit === 1; unit /= 10) {
    if (moves.every((move) => isWhole(move / unit))) return unit;
    if (unit < 1e-9) break;
  }
  return NaN;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
