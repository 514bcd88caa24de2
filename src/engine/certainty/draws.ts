import type { Generator } from "./pcg32";

/** A number between 0 and 1, neither of which it is. */
function uniform(next: Generator): number {
  return (next() + 0.5) / 0x100000000;
}

function exponential(next: Generator): number {
  return -Math.log(uniform(next));
}

function normal(next: Generator): number {
  return Math.sqrt(2 * exponential(next)) * Math.cos(2 * Math.PI * uniform(next));
}

/** @source Marsaglia & Tsang 2000, A simple method for generating gamma variables, ACM TOMS 26 */
function gamma(shape: number, next: Generator): number {
  if (shape < 1) return gamma(shape + 1, next) * uniform(next) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(next);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(uniform(next)) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Any weights, each set as likely as another; not normalised. */
export function anyWeights(weights: Float64Array, next: Generator): Float64Array {
  return weights.map((weight) => (weight > 0 ? exponential(next) : 0));
}

/** Weights spread around the given ones; not normalised. */
export function aroundWeights(
  weights: Float64Array,
  strength: number,
  next: Generator,
): Float64Array {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (weight > 0 ? gamma((strength * weight) / sum, next) : 0));
}

/** Weights in the given ones' order, each set as likely as another; equal ones stay equal. They sum to 1. */
export function orderedWeights(weights: Float64Array, next: Generator): Float64Array {
  const order = Array.from(weights.keys())
    .filter((i) => (weights[i] ?? 0) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const corners = order.flatMap((factor, i) =>
    weights[factor] === weights[order[i + 1] ?? -1] ? [] : [i + 1],
  );
  const parts = corners.map(() => exponential(next));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const drawn = new Float64Array(weights.length);
  order.forEach((factor, i) => {
    corners.forEach((corner, k) => {
      if (i < corner) drawn[factor] = (drawn[factor] ?? 0) + (parts[k] ?? 0) / whole / corner;
    });
  });
  return drawn;
}
