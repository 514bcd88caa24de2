import type { Box } from "./geometry";

/** A square about a centre, in drawn units. */
export interface Square {
  readonly x: number;
  readonly y: number;
  /** Half its side. */
  readonly radius: number;
}

/** A straight line from one point to another. */
export interface Segment {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** A hair smaller than the marker's square, so that a label beside it, or beside one level with it, is clear of it. */
export function markerBox({ x, y, radius }: Square): Box {
  const side = radius - 0.01;
  return { minX: x - side, minY: y - side, maxX: x + side, maxY: y + side };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}

export function within(inner: Box, outer: Box): boolean {
  return (
    inner.minX >= outer.minX &&
    inner.maxX <= outer.maxX &&
    inner.minY >= outer.minY &&
    inner.maxY <= outer.maxY
  );
}

/** The box with so much more, or less, on every side. */
export function grown({ minX, minY, maxX, maxY }: Box, by: number): Box {
  return { minX: minX - by, minY: minY - by, maxX: maxX + by, maxY: maxY + by };
}

/** From a marker's edge to a box; 0 where they meet. A square's edge is counted side by side: never too far. */
export function gap(marker: Square, { minX, minY, maxX, maxY }: Box, round: boolean): number {
  const across = Math.max(minX - marker.x, marker.x - maxX, 0);
  const down = Math.max(minY - marker.y, marker.y - maxY, 0);
  const distance = round ? Math.hypot(across, down) : Math.max(across, down);
  return Math.max(0, distance - marker.radius);
}

export function boundsOf({ fromX, fromY, toX, toY }: Segment): Box {
  return {
    minX: Math.min(fromX, toX),
    minY: Math.min(fromY, toY),
    maxX: Math.max(fromX, toX),
    maxY: Math.max(fromY, toY),
  };
}

/** Whether a line runs through a box, clipped to it side by side (Liang and Barsky 1984). */
export function runsThrough({ fromX, fromY, toX, toY }: Segment, box: Box): boolean {
  const [dx, dy] = [toX - fromX, toY - fromY];
  let [enters, leaves] = [0, 1];
  const sides = [
    [-dx, fromX - box.minX],
    [dx, box.maxX - fromX],
    [-dy, fromY - box.minY],
    [dy, box.maxY - fromY],
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room <= 0) return false;
    if (towards < 0) enters = Math.max(enters, room / towards);
    if (towards > 0) leaves = Math.min(leaves, room / towards);
  }
  return enters < leaves;
}

/** Whether two lines cross. */
export function cross(a: Segment, b: Segment): boolean {
  return apart(a, b.fromX, b.fromY, b.toX, b.toY) && apart(b, a.fromX, a.fromY, a.toX, a.toY);
}

/** Whether two points lie on different sides of a line. */
function apart(line: Segment, x1: number, y1: number, x2: number, y2: number): boolean {
  const side = (x: number, y: number) =>
    (line.toX - line.fromX) * (y - line.fromY) - (line.toY - line.fromY) * (x - line.fromX);
  return side(x1, y1) * side(x2, y2) < 0;
}
