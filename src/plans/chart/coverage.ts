import type { Square } from "./boxes";
import type { Box } from "./geometry";

/** Side of a grain in points: a few in a label's height. */
const grain = 2;

export interface Coverage {
  /** Whether a box surely holds a marker's centre. It may hold one where this says no. */
  readonly surelyTaken: (minX: number, minY: number, maxX: number, maxY: number) => boolean;
  /** Whether a box is surely clear of all markers. It may be clear where this says no. */
  readonly surelyClear: (minX: number, minY: number, maxX: number, maxY: number) => boolean;
}

/**
 * Which grains of a plot are covered, by sums from the corner to each grain (Crow 1984): whether a box is clear is told
 * from four of them, however many markers there are.
 *
 * @param reachOf how far from its centre a marker keeps labels away, at most
 */
export function coverageOf(
  markers: readonly Square[],
  bounds: Box,
  reachOf: (marker: Square) => number,
): Coverage {
  const columns = Math.max(1, Math.ceil((bounds.maxX - bounds.minX) / grain));
  const rows = Math.max(1, Math.ceil((bounds.maxY - bounds.minY) / grain));
  const width = columns + 1;
  const centres = new Int32Array(width * (rows + 1));
  const covered = new Int32Array(width * (rows + 1));
  const columnAt = (x: number) => Math.floor((x - bounds.minX) / grain);
  const rowAt = (y: number) => Math.floor((y - bounds.minY) / grain);
  for (const marker of markers) {
    const { x, y } = marker;
    const reach = reachOf(marker);
    const [column, row] = [columnAt(x), rowAt(y)];
    if (column >= 0 && column < columns && row >= 0 && row < rows)
      centres[(row + 1) * width + column + 1] = 1;
    const bottom = Math.min(rows - 1, rowAt(y + reach));
    for (let line = Math.max(0, rowAt(y - reach)); line <= bottom; line++) {
      // The widest that the circle is within this line of grains.
      const top = bounds.minY + line * grain;
      const away = Math.max(0, top - y, y - top - grain);
      const half = Math.sqrt(Math.max(0, reach * reach - away * away));
      const from = (line + 1) * width + 1;
      const right = Math.min(columns - 1, columnAt(x + half));
      for (let at = Math.max(0, columnAt(x - half)); at <= right; at++) covered[from + at] = 1;
    }
  }
  addUp(centres, width, rows);
  addUp(covered, width, rows);
  const sum = (sums: Int32Array, left: number, top: number, right: number, bottom: number) =>
    (sums[bottom * width + right] ?? 0) -
    (sums[top * width + right] ?? 0) -
    (sums[bottom * width + left] ?? 0) +
    (sums[top * width + left] ?? 0);
  /** By height: from each grain on, how many are clear, all of them as many rows high; each row as it is asked for. */
  const known: (Uint16Array | undefined)[] = [];
  const UNKNOWN = 0xffff;
  const clearFrom = (column: number, row: number, height: number): number => {
    const runs = (known[height] ??= new Uint16Array(columns * rows).fill(UNKNOWN));
    const at = row * columns;
    if (runs[at] === UNKNOWN) {
      let length = 0;
      for (let each = columns - 1; each >= 0; each--) {
        length = sum(covered, each, row, each + 1, row + height) === 0 ? length + 1 : 0;
        runs[at + each] = length;
      }
    }
    return runs[at + column] ?? 0;
  };
  return {
    surelyTaken: (minX, minY, maxX, maxY) => {
      const left = Math.max(0, columnAt(minX) + 1);
      const top = Math.max(0, rowAt(minY) + 1);
      const right = Math.min(columns, columnAt(maxX));
      const bottom = Math.min(rows, rowAt(maxY));
      return left < right && top < bottom && sum(centres, left, top, right, bottom) > 0;
    },
    surelyClear: (minX, minY, maxX, maxY) => {
      const left = Math.max(0, columnAt(minX));
      const top = Math.max(0, rowAt(minY));
      const right = Math.min(columns, columnAt(maxX) + 1);
      const bottom = Math.min(rows, rowAt(maxY) + 1);
      if (left >= right || top >= bottom) return true;
      return clearFrom(left, top, bottom - top) >= right - left;
    },
  };
}

function addUp(sums: Int32Array, width: number, rows: number): void {
  for (let row = 1; row <= rows; row++) {
    let line = 0;
    for (let at = row * width + 1; at < (row + 1) * width; at++) {
      line += sums[at] ?? 0;
      sums[at] = line + (sums[at - width] ?? 0);
    }
  }
}
