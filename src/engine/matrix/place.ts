import { inUnits } from "../round";
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
  const xBands = bandsOf(xs, cuts.x, tie);
  const yBands = bandsOf(ys, cuts.y, tie);
  const { codes: cells } = matrix;
  const columns = matrix.x.bands.length;
  const codes = new Uint8Array(xs.length);
  for (let i = 0; i < codes.length; i++) {
    const x = xs[i] ?? NaN;
    const y = ys[i] ?? NaN;
    const place = (xBands[i] ?? 0) + columns * (yBands[i] ?? 0);
    // NaN alone differs from itself.
    codes[i] = x === x && y === y ? (cells[place] ?? NOT_RATED) : NOT_RATED;
  }
  return codes;
}

/**
 * The band of each value, from 0: the number of cuts it has reached (`tie` high) or passed (`tie` low). A missing
 * value is in band 0, which means nothing.
 */
export function bandsOf(values: Float64Array, cuts: readonly number[], tie: Tie): Uint8Array {
  const bands = new Uint8Array(values.length);
  for (const cut of cuts) {
    const bound = inUnits(cut);
    // Added as a number, not by an `if` that the processor would guess wrong for half of the values.
    if (tie === "high") {
      for (let i = 0; i < bands.length; i++) {
        bands[i] = (bands[i] ?? 0) + Number(inUnits(values[i] ?? NaN) >= bound);
      }
    } else {
      for (let i = 0; i < bands.length; i++) {
        bands[i] = (bands[i] ?? 0) + Number(inUnits(values[i] ?? NaN) > bound);
      }
    }
  }
  return bands;
}
