import RBush from "rbush";
import { markerBox, within } from "./boxes";
import type { Square } from "./boxes";
import type { Box } from "./geometry";

/** Where a label stands beside its marker, by the names Excel gives the positions. */
export type LabelPosition = "Right" | "Top" | "Left" | "Bottom";

const positions: readonly LabelPosition[] = ["Right", "Top", "Left", "Bottom"];

/** A customer who may be named, in drawn units. */
export interface Candidate extends Square {
  /** The label's whole box, its inset included. */
  readonly width: number;
  readonly height: number;
}

/**
 * What a label in this place covers that it may cover, as a price: 0 is best. It need not be exact above `dearest`,
 * where the place is refused.
 */
export type PriceOf = (box: Box, dearest: number) => number;

export interface Placement<C> {
  readonly candidate: C;
  readonly position: LabelPosition;
}

export interface LabelRules {
  /** At most this many candidates are named. */
  readonly limit: number;
  /** The highest price a label may pay: a name on a heap of markers is not read. */
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
  priceOf: PriceOf,
  rules: LabelRules,
): Placement<C>[] {
  const labels = new RBush<Box>();
  const markers = new RBush<Box>();
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
      const price = priceOf(box, dearest);
      if (price <= dearest && price < (best?.price ?? Infinity)) best = { position, box, price };
    }
    if (best === undefined) continue;
    labels.insert(best.box);
    markers.insert(marker);
    placed.push({ candidate, position: best.position });
  }
  return placed;
}

/** The box of a label, which touches its marker's square and is centred on the side it stands at. */
export function labelBox({ x, y, radius, width, height }: Candidate, position: LabelPosition): Box {
  const beside = position === "Right" || position === "Left";
  const minX = beside ? (position === "Right" ? x + radius : x - radius - width) : x - width / 2;
  const minY = beside ? y - height / 2 : position === "Top" ? y - radius - height : y + radius;
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}
