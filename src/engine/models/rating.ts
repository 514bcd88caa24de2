import type { Scale } from "../factors/types";
import { bandOf, boundsOf } from "../matrix/place";
import { roundScore } from "../round";

/** How a measured number becomes a rating. */
export type RatingRule =
  | {
      readonly kind: "linear" | "log";
      /** The number that gets the lowest rating; above `to`, less is better. */
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "bands";
      /** Ascending; a number that reaches one belongs above it. */
      readonly bounds: readonly number[];
      /** One more than bounds. */
      readonly ratings: readonly number[];
    }
  | { readonly kind: "rank" };

/**
 * Ratings of measured numbers; NaN stays NaN, for a blank is not the lowest rating.
 *
 * @param values one per customer, in the unit of the rule's points
 * @param step whole steps from the lowest rating to round to, half up; 0 rounds to none
 */
export function rateMeasured(
  values: Float64Array,
  rule: RatingRule,
  scale: Scale,
  step = 0,
): Float64Array {
  const place = placeBy(rule, values, scale);
  return values.map((value, i) =>
    Number.isNaN(value) ? NaN : roundScore(stepped(place(value, i), scale, step)),
  );
}

/** Thresholds part the numbers into bands whose ratings are equally far apart. */
export function equalBands(bounds: readonly number[], scale: Scale): RatingRule {
  const ratings = Array.from({ length: bounds.length + 1 }, (_, band) =>
    between(band / bounds.length, scale),
  );
  return { kind: "bands", bounds, ratings };
}

function placeBy(
  rule: RatingRule,
  values: Float64Array,
  scale: Scale,
): (value: number, i: number) => number {
  switch (rule.kind) {
    case "linear":
      return (value) => between(share(value, rule.from, rule.to), scale);
    case "log":
      return (value) => between(logShare(value, rule.from, rule.to), scale);
    case "bands": {
      const bounds = boundsOf(rule.bounds, "high");
      return (value) => rule.ratings[bandOf(value, bounds)] ?? NaN;
    }
    case "rank": {
      const shares = rankShares(values);
      return (_, i) => between(shares[i] ?? NaN, scale);
    }
  }
}

/** Halves first, so that the difference of two huge numbers stays finite. */
function share(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value / 2 - from / 2) / (to / 2 - from / 2)));
}

/** Nothing and less have no logarithm: they count as the smaller of the two ends. */
function logShare(value: number, from: number, to: number): number {
  const positive = value > 0 ? value : Math.min(from, to);
  return share(Math.log(positive), Math.log(from), Math.log(to));
}

function between(part: number, { lowest, highest }: Scale): number {
  return lowest + (highest - lowest) * part;
}

/** The middle of each number's place among all, from 0 to 1; equal numbers share theirs. */
function rankShares(values: Float64Array): Float64Array {
  const order = Array.from(values.keys())
    .filter((i) => !Number.isNaN(values[i]))
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const shares = new Float64Array(values.length).fill(NaN);
  for (let start = 0; start < order.length;) {
    const value = values[order[start] ?? 0];
    let end = start;
    while (end < order.length && values[order[end] ?? 0] === value) end++;
    for (const i of order.slice(start, end)) shares[i] = (start + end) / 2 / order.length;
    start = end;
  }
  return shares;
}

/** The last whole step within the scale is the highest rating that rounding gives. */
function stepped(rating: number, { lowest, highest }: Scale, step: number): number {
  if (step === 0) return rating;
  const steps = Math.floor(roundScore((rating - lowest) / step) + 0.5);
  const most = Math.floor(roundScore((highest - lowest) / step));
  return lowest + Math.min(steps, most) * step;
}
