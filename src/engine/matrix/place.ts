import { roundScore } from "../round";
import { NOT_RATED, type Matrix } from "./define-matrix";

/** Which side a value exactly at a cut belongs to. Sources differ, so it is the user's choice. */
export type Tie = "high" | "low";

/** Cut points of each axis in ascending order, one fewer than its bands. */
export interface AxisCuts {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/**
 * The code of the matrix cell that each pair of values falls in; `NOT_RATED` where a value is missing.
 * Values and cuts are rounded alike, so that what a person computes as exactly the cut is at the cut.
 *
 * @param tie the side a value exactly at a cut belongs to
 * @throws RangeError when the cuts do not fit the bands
 */
export function placeAll(
  matrix: Matrix,
  xs: Float64Array,
  ys: Float64Array,
  cuts: AxisCuts,
  tie: Tie,
): Uint8Array {
  if (cuts.x.length + 1 !== matrix.x.bands.length || cuts.y.length + 1 !== matrix.y.bands.length) {
    throw new RangeError(`Matrix ${matrix.id} needs one cut fewer than bands on each axis`);
  }
  const xBand = bandFinder(cuts.x, tie);
  const yBand = bandFinder(cuts.y, tie);
  const columns = matrix.x.bands.length;
  const codes = new Uint8Array(xs.length);
  for (let i = 0; i < codes.length; i++) {
    const x = xs[i] ?? NaN;
    const y = ys[i] ?? NaN;
    codes[i] =
      x === x && y === y ? (matrix.codes[xBand(x) + columns * yBand(y)] ?? NOT_RATED) : NOT_RATED;
  }
  return codes;
}

/** The band of a value, from 0: the number of cuts it has reached (`tie` high) or passed (`tie` low). */
export function bandFinder(cuts: readonly number[], tie: Tie): (value: number) => number {
  const rounded = Float64Array.from(cuts, roundScore);
  return (value) => {
    const score = roundScore(value);
    let band = 0;
    for (const cut of rounded) {
      if (tie === "high" ? score >= cut : score > cut) band++;
    }
    return band;
  };
}
