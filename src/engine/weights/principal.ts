import { ratio, type Ratios } from "./pairwise";

/** The largest eigenvalue of a positive table of ratios and its eigenvector, which sums to 1. */
export interface Principal {
  readonly weights: readonly number[];
  /** The mean of (Aw)ᵢ ∕ wᵢ. */
  readonly lambdaMax: number;
}

const ITERATIONS = 10_000;

/**
 * Priorities of the elements by power iteration, which converges for every positive matrix (Perron).
 *
 * @param ratios square and complete
 * @source Saaty 2008, Decision making with the analytic hierarchy process, IJSSCI 1(1)
 */
export function principal(ratios: Ratios): Principal {
  let weights: readonly number[] = ratios.map(() => 1 / ratios.length);
  for (let i = 0; i < ITERATIONS; i++) {
    const next = normalise(times(ratios, weights));
    const settled = next.every((value, k) => Math.abs(value - (weights[k] ?? 0)) < 1e-15);
    weights = next;
    if (settled) break;
  }
  const image = times(ratios, weights);
  const sum = image.reduce((all, value, k) => all + value / (weights[k] ?? NaN), 0);
  return { weights, lambdaMax: sum / ratios.length };
}

/** The table with rows and columns exchanged: its principal vector is the left one of the table given. */
export function transposed(ratios: Ratios): Ratios {
  return ratios.map((_, i) => ratios.map((__, j) => ratio(ratios, j, i)));
}

function times(ratios: Ratios, vector: readonly number[]): number[] {
  return ratios.map((row) => row.reduce((sum, value, k) => sum + value * (vector[k] ?? 0), 0));
}

function normalise(vector: readonly number[]): number[] {
  const sum = vector.reduce((all, value) => all + value, 0);
  return vector.map((value) => value / sum);
}
