import RBush from "rbush";
import type { Box } from "./geometry";

/** Where a label stands beside its marker, by the names Excel gives the positions. */
export type LabelPosition = "Right" | "Top" | "Left" | "Bottom";

const positions: readonly LabelPosition[] = ["Right", "Top", "Left", "Bottom"];

/** A customer who may be named, in drawn units. */
export interface Candidate {
  readonly x: number;
  readonly y: number;
  /** Half the side of the square the marker fills. */
  readonly radius: number;
  /** The label's whole box, its inset included. */
  readonly width: number;
  readonly height: number;
}

/** Something a label may cover where no better place is free, and how bad that is. */
export interface Obstacle extends Box {
  readonly price: number;
}

export interface Placement<C> {
  readonly candidate: C;
  readonly position: LabelPosition;
}

export interface LabelRules {
  /** At most this many candidates are named. */
  readonly limit: number;
  /** What a label may cover at most, the sum of its obstacles' prices: a name on a heap of markers is not read. */
  readonly dearest: number;
  /** So many candidates, the most important, are named whatever their labels cover: they would be missed. */
  readonly missed: number;
}

/**
 * Greedy label placement: each candidate in turn, the most important first, takes the position that covers least
 * (Right, Top, Left, Bottom where equal) of those that stay in the bounds and clear of every label and every named
 * customer's marker placed before; it goes unnamed where there is none, or where its own marker lies under a label.
 * So no label ever overlaps another or the marker of a named customer. Marker boxes are squares: never too small.
 */
export function placeLabels<C extends Candidate>(
  ranked: readonly C[],
  bounds: Box,
  obstacles: readonly Obstacle[],
  rules: LabelRules,
): Placement<C>[] {
  const labels = new RBush<Box>();
  const markers = new RBush<Box>();
  const prices = new RBush<Obstacle>().load(obstacles);
  const placed: Placement<C>[] = [];
  for (const [rank, candidate] of ranked.entries()) {
    if (placed.length >= rules.limit) break;
    const marker = markerBox(candidate);
    if (labels.collides(marker)) continue;
    const dearest = rank < rules.missed ? Infinity : rules.dearest;
    let best: { position: LabelPosition; box: Box; price: number } | undefined;
    for (const position of positions) {
      const box = labelBox(candidate, position);
      if (!within(box, bounds) || labels.collides(box) || markers.collides(box)) continue;
      const price = priceOf(prices.search(box));
      if (price <= dearest && price < (best?.price ?? Infinity)) best = { position, box, price };
    }
    if (best === undefined) continue;
    labels.insert(best.box);
    markers.insert(marker);
    placed.push({ candidate, position: best.position });
  }
  return placed;
}

function priceOf(covered: readonly Obstacle[]): number {
  return covered.reduce((sum, { price }) => sum + price, 0);
}

/** A hair smaller than the marker's square, so that a label beside it, or beside one level with it, is clear of it. */
export function markerBox({ x, y, radius }: Candidate): Box {
  const side = radius - 0.01;
  return { minX: x - side, minY: y - side, maxX: x + side, maxY: y + side };
}

/** The box of a label, which touches its marker's square and is centred on the side it stands at. */
export function labelBox({ x, y, radius, width, height }: Candidate, position: LabelPosition): Box {
  const beside = position === "Right" || position === "Left";
  const minX = beside ? (position === "Right" ? x + radius : x - radius - width) : x - width / 2;
  const minY = beside ? y - height / 2 : position === "Top" ? y - radius - height : y + radius;
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.minX >= outer.minX &&
    inner.maxX <= outer.maxX &&
    inner.minY >= outer.minY &&
    inner.maxY <= outer.maxY
  );
}
