/** The corners of a matrix of two by two, in the order of the codes of what lies in them. */
export const corners = ["upperRight", "lowerRight", "upperLeft", "lowerLeft"] as const;

export type Corner = (typeof corners)[number];

/** Where a corner is among the rows of a matrix, from the top, and among its columns. */
const places: Readonly<Record<Corner, readonly [row: 0 | 1, column: 0 | 1]>> = {
  upperRight: [0, 1],
  lowerRight: [1, 1],
  upperLeft: [0, 0],
  lowerLeft: [1, 0],
};

/** What lies in the corners, in their order, of rows as they are drawn. */
export function inCorners<Cell>(rows: readonly (readonly Cell[])[]): Cell[] {
  return corners.flatMap((corner) => {
    const [row, column] = places[corner];
    const cell = rows[row]?.[column];
    return cell === undefined ? [] : [cell];
  });
}
