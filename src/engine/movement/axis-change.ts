import type { AxisId } from "../portfolio/axes";
import { roundScore } from "../round";
import { nameKey } from "../text";
import type { Snapshot, SnapshotCustomer, SnapshotFactor } from "./snapshot";
import { whyMoved, type AxisState } from "./why-moved";

/** Part of what moved a customer towards one side of a cut, on the scale of the later date. */
export type Effect =
  | {
      readonly kind: "factor";
      readonly name: string;
      readonly rating: number;
      readonly weight: number;
    }
  /** A higher cut is a loss. */
  | { readonly kind: "cut"; readonly by: number };

/** What moved a customer on one axis. */
export interface AxisChange {
  /** Score minus cut at each date: the effects sum to the difference. */
  readonly before: number;
  readonly after: number;
  /** In the order of the later table; factors that were dropped and the cut at the end. */
  readonly effects: readonly Effect[];
  /**
   * Where it crossed the cut, the fewest effects that take it there, the largest first, as indexes; empty where it
   * did not cross.
   */
  readonly because: readonly number[];
}

/** What an effect adds up to. */
export function totalOf(effect: Effect): number {
  return effect.kind === "cut" ? effect.by : effect.rating + effect.weight;
}

/** Effects that are nothing but the rounding of sums. */
const NOTHING = 1e-9;

/** Parts a customer's change on an axis into ratings, weights and the cut; null where a date has no ratings or no score. */
export function axisChange(
  axis: AxisId,
  before: Snapshot,
  from: SnapshotCustomer,
  after: Snapshot,
  to: SnapshotCustomer,
): AxisChange | null {
  if (from.ratings === null || to.ratings === null) return null;
  if (Number.isNaN(from.scores[axis]) || Number.isNaN(to.scores[axis])) return null;
  const then = factorsOf(before, from.ratings, axis);
  const now = factorsOf(after, to.ratings, axis);
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  const side = keys.map((key) => (now.get(key) ?? then.get(key))?.factor.lessIsBetter === true);
  const state = (date: Snapshot, rated: Rated): AxisState => ({
    scale: date.scale,
    weights: keys.map((key) => rated.get(key)?.factor.weight ?? NaN),
    ratings: keys.map((key, i) => ratingOf(rated.get(key), side[i] === true, date)),
  });
  const moved = whyMoved(state(before, then), state(after, now), side);
  if (Number.isNaN(moved.before) || Number.isNaN(moved.after)) return null;
  const cutThen = rescaled(before.cuts[axis], before, after);
  const cutNow = after.cuts[axis];
  const effects = [
    ...keys.map((key, i): Effect => {
      const name = (now.get(key) ?? then.get(key))?.factor.name ?? key;
      const [rating = 0, weight = 0] = [moved.ratingEffect[i], moved.weightEffect[i]];
      return { kind: "factor", name, rating, weight };
    }),
    ...(cutThen === cutNow ? [] : [{ kind: "cut", by: cutThen - cutNow } as const]),
  ];
  const [start, end] = [moved.before - cutThen, moved.after - cutNow];
  const [wasHigh, isHigh] = [isAbove(start, before), isAbove(end, after)];
  const because = wasHigh === isHigh ? [] : crossing(Math.abs(start), isHigh ? 1 : -1, effects);
  return { before: start, after: end, effects, because };
}

type Rated = ReadonlyMap<string, { readonly factor: SnapshotFactor; readonly rating: number }>;

function factorsOf({ factors }: Snapshot, ratings: readonly number[], axis: AxisId): Rated {
  return new Map(
    factors.flatMap((factor, i) =>
      factor.axis === axis ? [[nameKey(factor.name), { factor, rating: ratings[i] ?? NaN }]] : [],
    ),
  );
}

/** As it counted then, seen from the direction that the factor has now. */
function ratingOf(
  rated: { readonly factor: SnapshotFactor; readonly rating: number } | undefined,
  lessIsBetter: boolean,
  { scale: { lowest, highest }, missing }: Snapshot,
): number {
  if (rated === undefined) return NaN;
  const { factor, rating } = rated;
  const worst = factor.lessIsBetter ? highest : lowest;
  const isCounted = missing === "lowest" && !factor.optional;
  const counted = Number.isNaN(rating) && isCounted ? worst : rating;
  return factor.lessIsBetter === lessIsBetter ? counted : lowest + highest - counted;
}

function rescaled(value: number, { scale: from }: Snapshot, { scale: to }: Snapshot): number {
  const share = (value - from.lowest) / (from.highest - from.lowest);
  const isSame = from.lowest === to.lowest && from.highest === to.highest;
  return isSame ? value : to.lowest + share * (to.highest - to.lowest);
}

function isAbove(distance: number, { tie }: Snapshot): boolean {
  const rounded = roundScore(distance);
  return rounded > 0 || (rounded === 0 && tie === "high");
}

/** The fewest effects that take a customer over a cut so far away, the largest first. */
function crossing(distance: number, way: 1 | -1, effects: readonly Effect[]): number[] {
  const helping = effects
    .map((effect, i) => ({ i, by: way * totalOf(effect) }))
    .filter(({ by }) => by > NOTHING)
    .sort((a, b) => b.by - a.by);
  let left = distance - NOTHING;
  return helping.flatMap(({ i, by }, place) => {
    const isNeeded = place === 0 || left > 0;
    left -= by;
    return isNeeded ? [i] : [];
  });
}
