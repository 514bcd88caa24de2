import { markerBox, overlap } from "./boxes";
import type { Square } from "./boxes";
import type { Box } from "./geometry";

/** Counts the markers that a box overlaps; it may stop counting once there are more than `enough`. */
export type Crowd = (box: Box, enough: number) => number;

/** Side of a grid cell: about a label's height, so that a label meets a few cells only. */
const cellSide = 12;

/**
 * How crowded any place of the plot is. A plain grid over the markers' centres: it is built in one pass and, unlike a
 * tree, asked no more than it takes to know that a place is too crowded, which keeps 50,000 customers quick.
 */
export function crowdOf(markers: readonly Square[], bounds: Box): Crowd {
  const columns = cellCount(bounds.maxX - bounds.minX);
  const rows = cellCount(bounds.maxY - bounds.minY);
  const columnAt = (x: number) => clamp(Math.floor((x - bounds.minX) / cellSide), columns);
  const rowAt = (y: number) => clamp(Math.floor((y - bounds.minY) / cellSide), rows);
  const cells: Box[][] = Array.from({ length: columns * rows }, () => []);
  let reach = 0;
  for (const marker of markers) {
    cells[rowAt(marker.y) * columns + columnAt(marker.x)]?.push(markerBox(marker));
    reach = Math.max(reach, marker.radius);
  }
  return (box, enough) => {
    let count = 0;
    const lastRow = rowAt(box.maxY + reach);
    const lastColumn = columnAt(box.maxX + reach);
    for (let row = rowAt(box.minY - reach); row <= lastRow; row++)
      for (let column = columnAt(box.minX - reach); column <= lastColumn; column++)
        for (const marker of cells[row * columns + column] ?? []) {
          if (!overlap(marker, box)) continue;
          count++;
          if (count > enough) return count;
        }
    return count;
  };
}

function cellCount(length: number): number {
  return Math.max(1, Math.ceil(length / cellSide));
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
