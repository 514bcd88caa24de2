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
  const { codes: cells } = matrix;
  const columns = matrix.x.bands.length;
  const xBounds = boundsOf(cuts.x, tie);
  const yBounds = boundsOf(cuts.y, tie);
  const codes = new Uint8Array(xs.length);
  for (let i = 0; i < codes.length; i++) {
    const x = xs[i] ?? NaN;
    const y = ys[i] ?? NaN;
    const place = bandOf(x, xBounds) + columns * bandOf(y, yBounds);
    // NaN alone differs from itself.
    codes[i] = x === x && y === y ? (cells[place] ?? NOT_RATED) : NOT_RATED;
  }
  return codes;
}

/** Cut points made ready for comparing, see `boundsOf`. */
export interface Bounds {
  readonly units: Float64Array;
  /** What a value exactly at a cut counts for: 1 where it belongs above. */
  readonly atCut: 0 | 1;
}

export function boundsOf(cuts: readonly number[], tie: Tie): Bounds {
  return { units: Float64Array.from(cuts, inUnits), atCut: tie === "high" ? 1 : 0 };
}

/** The band of a value, from 0: the number of cuts that it has passed, or reached where ties are high. */
export function bandOf(value: number, { units, atCut }: Bounds): number {
  const reached = inUnits(value);
  let band = 0;
  // Counted as numbers, not by an `if` that the processor would guess wrong for half of the values.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- iterating over a typed array is several times slower
  for (let i = 0; i < units.length; i++) {
    const cut = units[i] ?? NaN;
    band += Number(reached > cut) + atCut * Number(reached === cut);
  }
  return band;
}
