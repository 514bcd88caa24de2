/** One axis of a matrix: what it measures, and its bands from lowest to highest. */
export interface MatrixAxis {
  readonly measure: string;
  readonly bands: readonly string[];
}

export interface MatrixDefinition<Cell extends string> {
  readonly id: string;
  readonly x: MatrixAxis;
  readonly y: MatrixAxis;
  /** As drawn: the first row is the highest band of y, the first column the lowest band of x. */
  readonly cells: readonly (readonly Cell[])[];
  /** The cells in the order of their codes; as drawn, row by row, where it is left out. */
  readonly order?: readonly Cell[];
}

/** A matrix is data: two measures, their bands, and a named cell for each pair of bands. */
export interface Matrix<Cell extends string = string> extends MatrixDefinition<Cell> {
  readonly order: readonly Cell[];
  /** Code of the cell at band x + band y × number of x bands, both from lowest. */
  readonly codes: Uint8Array;
}

/** The code of what has no place, because a measure is missing. */
export const NOT_RATED = 255;

/** @throws RangeError when the cells are not one per pair of bands, or the order does not name them all */
export function defineMatrix<const Cell extends string>(
  definition: MatrixDefinition<Cell>,
): Matrix<Cell> {
  const { id, x, y, cells } = definition;
  const order = definition.order ?? [...new Set(cells.flat())];
  const complete =
    cells.length === y.bands.length && cells.every((row) => row.length === x.bands.length);
  const upward = [...cells].reverse().flat();
  if (!complete || order.length >= NOT_RATED || upward.some((cell) => !order.includes(cell))) {
    throw new RangeError(`Matrix ${id} needs one known cell for each pair of bands`);
  }
  return { ...definition, order, codes: Uint8Array.from(upward, (cell) => order.indexOf(cell)) };
}
