import type { Scale } from "../factors/types";

/** A customer's axis at one date. All have one entry per factor, in the same order. */
export interface AxisState {
  /** On the scale; NaN where not rated. */
  readonly ratings: readonly number[];
  /** Not negative; NaN where the table of that date had no such factor. */
  readonly weights: readonly number[];
  readonly scale: Scale;
}

/** What moved a score, on the scale of the later date. One entry per factor, and they sum to the change. */
export interface Movement {
  readonly before: number;
  readonly after: number;
  readonly ratingEffect: readonly number[];
  readonly weightEffect: readonly number[];
}

/**
 * Parts a change of score into what ratings and what weights did, exactly: half of either at each date's other
 * side, the weight effect taken against the average score, so that a heavier weight on a poor rating is a loss. A
 * factor that was not rated, or not there, had weight 0 then; its rating is that of the date that has one.
 *
 * @param lessIsBetter one per factor: reversed on the scale first
 * @source Bennet 1920, The theory of measurement of changes in cost of living, JRSS 83 (the Shapley value of two);
 * on centring: Statistics Norway Discussion Paper 944
 */
export function whyMoved(
  from: AxisState,
  to: AxisState,
  lessIsBetter: readonly boolean[],
): Movement {
  const width = to.scale.highest - to.scale.lowest;
  const start = counted(from, lessIsBetter);
  const end = counted(to, lessIsBetter);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const rate = (state: Counted, other: Counted, i: number) => {
    const own = state.ratings[i] ?? NaN;
    const found = Number.isNaN(own) ? (other.ratings[i] ?? NaN) : own;
    return Number.isNaN(found) ? 0 : found;
  };
  const ratings0 = start.ratings.map((_, i) => rate(start, end, i));
  const ratings1 = end.ratings.map((_, i) => rate(end, start, i));
  const score0 = sum(start.shares.map((share, i) => share * (ratings0[i] ?? 0)));
  const score1 = sum(end.shares.map((share, i) => share * (ratings1[i] ?? 0)));
  const average = (score0 + score1) / 2;
  const pairOf = (i: number) => ({
    w0: start.shares[i] ?? 0,
    w1: end.shares[i] ?? 0,
    r0: ratings0[i] ?? 0,
    r1: ratings1[i] ?? 0,
  });
  const pairs = ratings0.map((_, i) => pairOf(i));
  return {
    before: to.scale.lowest + width * score0,
    after: to.scale.lowest + width * score1,
    ratingEffect: pairs.map(({ w0, w1, r0, r1 }) => (width * (w0 + w1) * (r1 - r0)) / 2),
    weightEffect: pairs.map(({ w0, w1, r0, r1 }) => width * (w1 - w0) * ((r0 + r1) / 2 - average)),
  };
}

interface Counted {
  /** 0 to 1, reversed where less is better; NaN where not rated. */
  readonly ratings: readonly number[];
  /** Of the weight that is rated; 0 where not rated or not there. */
  readonly shares: readonly number[];
}

function counted(
  { ratings, weights, scale }: AxisState,
  lessIsBetter: readonly boolean[],
): Counted {
  const { lowest, highest } = scale;
  const parts = ratings.map((rating, i) => {
    const share = (rating - lowest) / (highest - lowest);
    return lessIsBetter[i] === true ? 1 - share : share;
  });
  const rated = ratings.map((rating, i) => {
    const weight = weights[i] ?? NaN;
    return Number.isNaN(rating) || Number.isNaN(weight) ? 0 : weight;
  });
  const whole = rated.reduce((sum, weight) => sum + weight, 0);
  return { ratings: parts, shares: rated.map((weight) => (whole > 0 ? weight / whole : NaN)) };
}
