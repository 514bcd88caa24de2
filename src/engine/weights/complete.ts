import { pairs, ratio, setPair, type Ratios } from "./pairwise";
import { principal, transposed } from "./principal";

const SWEEPS = 500;

/** Fills in the comparisons that were not made so that the largest eigenvalue is the least possible.
 *
 * @param ratios reciprocal, every element linked to every other: then the completion is the only one
 * @source Bozóki, Fülöp & Rónyai 2010, On optimal completion of incomplete pairwise comparison matrices
 */
export function complete(ratios: Ratios): Ratios {
  const missing = pairs(ratios.length).filter(([i, j]) => Number.isNaN(ratio(ratios, i, j)));
  const filled = ratios.map((row) => row.map((value) => (Number.isNaN(value) ? 1 : value)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0;
    for (const [i, j] of missing) {
      const best = bestRatio(filled, i, j);
      moved = Math.max(moved, Math.abs(Math.log(best / ratio(filled, i, j))));
      setPair(filled, i, j, best);
    }
    if (moved < 1e-13) break;
  }
  return filled;
}

/**
 * The value of one ratio, all others held, at which the largest eigenvalue is least. It is convex in the ratio's
 * logarithm, and level where v_i a_ij w_j = v_j a_ji w_i, with w the right and v the left principal vector.
 */
export function bestRatio(ratios: Ratios, i: number, j: number): number {
  const tried = ratios.map((row) => [...row]);
  let value = ratio(ratios, i, j);
  for (let step = 0; step < 200; step++) {
    const right = principal(tried).weights;
    const left = principal(transposed(tried)).weights;
    const next = Math.sqrt(at(left, j, right, i) / at(left, i, right, j));
    const moved = Math.abs(Math.log(next / value));
    value = next;
    setPair(tried, i, j, value);
    if (moved < 1e-13) break;
  }
  return value;
}

function at(left: readonly number[], i: number, right: readonly number[], j: number): number {
  return (left[i] ?? NaN) * (right[j] ?? NaN);
}
