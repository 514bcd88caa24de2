import { boundsOf, gap, grown, runsThrough, type Segment, type Square } from "./boxes";
import { coverageOf, type Coverage } from "./coverage";
import type { Box } from "./geometry";

/** Where the markers of a plot are. */
export interface Crowd {
  /** What can be told at once of a box: that it is clear of all markers by `clearance`, or that one lies in it. */
  readonly coverage: Coverage;
  /** Whether any marker but one, and those on its spot, comes nearer to the box than this. */
  readonly near: (box: Box, distance: number, except: Square) => boolean;
  /** How many markers the box touches; it may stop counting once there are more than `enough`. */
  readonly count: (box: Box, enough: number) => number;
  /** How many markers but one a line runs over. */
  readonly crossed: (line: Segment, except: Square, enough: number) => number;
}

/** What markers keep from the labels of others, in points. */
export const clearance = 1;

/** Side of a grid cell: about a label's height, so that a label meets a few cells only. */
const cellSide = 12;

/**
 * A plain grid that holds each marker in every cell that it reaches: it is built in one pass, and asked no more than it
 * takes to know that a place is too crowded. Of markers that lie on one spot only the largest counts. That keeps 50,000
 * customers quick.
 *
 * @param round whether the markers are bubbles, else they count as squares
 */
export function crowdOf(all: readonly Square[], bounds: Box, round: boolean): Crowd {
  const markers = onePerSpot(all);
  const columns = cellCount(bounds.maxX - bounds.minX);
  const rows = cellCount(bounds.maxY - bounds.minY);
  const cells: number[][] = Array.from({ length: columns * rows }, () => []);
  const coverage = coverageOf(
    markers,
    bounds,
    ({ radius }) => (radius + clearance) * (round ? 1 : Math.SQRT2),
  );
  /** The last question that met each marker: one that lies in several cells is met once. */
  const met = new Int32Array(markers.length);
  let question = 0;

  const eachCell = (box: Box, visit: (cell: number[]) => boolean): boolean => {
    const left = clamp(Math.floor((box.minX - bounds.minX) / cellSide), columns);
    const right = clamp(Math.floor((box.maxX - bounds.minX) / cellSide), columns);
    const top = clamp(Math.floor((box.minY - bounds.minY) / cellSide), rows);
    const bottom = clamp(Math.floor((box.maxY - bounds.minY) / cellSide), rows);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (visit(cells[row * columns + column] ?? [])) return true;
    return false;
  };
  for (const [index, marker] of markers.entries())
    eachCell(around(marker, marker.radius), (cell) => {
      cell.push(index);
      return false;
    });

  const countWhere = (box: Box, enough: number, holds: (marker: Square) => boolean): number => {
    question++;
    let count = 0;
    eachCell(box, (cell) => {
      for (const index of cell) {
        const marker = markers[index];
        if (met[index] === question || marker === undefined) continue;
        met[index] = question;
        if (holds(marker) && ++count > enough) return true;
      }
      return false;
    });
    return count;
  };

  return {
    coverage,
    near: (box, distance, except) =>
      eachCell(grown(box, distance), (cell) => {
        for (const index of cell) {
          const marker = markers[index];
          if (marker === undefined || isOn(marker, except)) continue;
          if (gap(marker, box, round) < distance) return true;
        }
        return false;
      }),
    count: (box, enough) => countWhere(box, enough, (marker) => gap(marker, box, round) === 0),
    crossed: (line, except, enough) =>
      countWhere(
        boundsOf(line),
        enough,
        (marker) => !isOn(marker, except) && runsThrough(line, around(marker, marker.radius)),
      ),
  };
}

/** Half a point apart markers look like one. */
const SPOT = 0.5;

function onePerSpot(all: readonly Square[]): Square[] {
  const largest = new Map<number, Square>();
  for (const marker of all) {
    const spot = Math.round(marker.x / SPOT) * 100_000 + Math.round(marker.y / SPOT);
    const known = largest.get(spot);
    if (known === undefined || known.radius < marker.radius) largest.set(spot, marker);
  }
  return [...largest.values()];
}

/** Whether a marker lies where another does, and no farther: what is beside the one is beside the other. */
function isOn(marker: Square, { x, y, radius }: Square): boolean {
  return (
    Math.abs(marker.x - x) <= SPOT &&
    Math.abs(marker.y - y) <= SPOT &&
    marker.radius <= radius + SPOT
  );
}

function around({ x, y }: Square, reach: number): Box {
  return { minX: x - reach, minY: y - reach, maxX: x + reach, maxY: y + reach };
}

function cellCount(length: number): number {
  return Math.max(1, Math.ceil(length / cellSide));
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
