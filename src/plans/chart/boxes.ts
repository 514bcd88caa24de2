import type { Box } from "./geometry";

/** A square about a centre, in drawn units. */
export interface Square {
  readonly x: number;
  readonly y: number;
  /** Half its side. */
  readonly radius: number;
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
