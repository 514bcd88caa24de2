import type { Segment, Square } from "./boxes";
import type { Box } from "./geometry";

/** Where a label stands beside its marker, by the names Excel gives the positions. */
export type LabelPosition = "Right" | "Top" | "Left" | "Bottom";

export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** The place of a label: one of Excel's positions, and how far from there it is moved, in drawn units. */
export interface Place {
  readonly position: LabelPosition;
  readonly shift: Shift;
  readonly box: Box;
}

export interface LabelSize {
  /** The label's whole box, its inset included. */
  readonly width: number;
  readonly height: number;
}

const noShift: Shift = { x: 0, y: 0 };

/** How many ways a label may lie from its marker. */
const DIRECTIONS = 16;

const compass = Array.from({ length: DIRECTIONS }, (_, step) => {
  const angle = (2 * Math.PI * step) / DIRECTIONS;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  // From level with the marker to corner to corner with it.
  const towards = (part: number) => Math.max(-1, Math.min(1, 1.5 * part));
  return { x, y, alongX: towards(x), alongY: towards(y) };
});

/** Where Excel puts labels by itself, the usual first: right, top, left, bottom. */
const sides = [0, 12, 8, 4].map((step) => {
  const { x, y } = compass[step] ?? { x: 0, y: 0 };
  const [alongX, alongY] = [Math.round(x), Math.round(y)];
  return { x: alongX, y: alongY, alongX, alongY };
});

/** The box of a label, which touches its marker's square and is centred on the side it stands at, moved from there. */
export function labelBox(
  { x, y, radius, width, height }: Square & LabelSize,
  position: LabelPosition,
  shift: Shift = noShift,
): Box {
  const beside = position === "Right" || position === "Left";
  const left = beside ? (position === "Right" ? x + radius : x - radius - width) : x - width / 2;
  const top = beside ? y - height / 2 : position === "Top" ? y - radius - height : y + radius;
  const [minX, minY] = [left + shift.x, top + shift.y];
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}

/** Visits the middles of a label's places around its marker at about this distance. */
export function eachPlace(
  { x, y, radius, width, height }: Square & LabelSize,
  distance: number,
  visit: (middleX: number, middleY: number) => void,
): void {
  const reach = radius + distance;
  for (const way of distance === 0 ? sides : compass)
    visit(
      x + reach * way.x + (way.alongX * width) / 2,
      y + reach * way.y + (way.alongY * height) / 2,
    );
}

/** The box of a label whose middle is here. */
export function boxAround({ width, height }: LabelSize, middleX: number, middleY: number): Box {
  const [minX, minY] = [middleX - width / 2, middleY - height / 2];
  return { minX, minY, maxX: minX + width, maxY: minY + height };
}

/** The place of a label whose middle is here: moved from the side that it lies at. */
export function placeAround(label: Square & LabelSize, middleX: number, middleY: number): Place {
  const { x, y, radius, width, height } = label;
  const [right, left] = [middleX - width / 2 - x, x - middleX - width / 2];
  const [below, above] = [middleY - height / 2 - y, y - middleY - height / 2];
  const most = Math.max(right, left, below, above);
  const position: LabelPosition =
    most === right ? "Right" : most === left ? "Left" : most === above ? "Top" : "Bottom";
  const beside = position === "Right" || position === "Left";
  const away = radius + (beside ? width : height) / 2;
  const home = {
    x: beside ? (position === "Right" ? x + away : x - away) : x,
    y: beside ? y : position === "Bottom" ? y + away : y - away,
  };
  // To a tenth of a point, as a file and Excel's own dialogs hold it.
  const tenths = (points: number) => Math.round(points * 10) / 10;
  const shift = { x: tenths(middleX - home.x), y: tenths(middleY - home.y) };
  return { position, shift, box: labelBox(label, position, shift) };
}

/** The line that leads from a marker's edge to its label. */
export function leaderTo({ x, y, radius }: Square, box: Box): Segment {
  const toX = Math.max(box.minX, Math.min(box.maxX, x));
  const toY = Math.max(box.minY, Math.min(box.maxY, y));
  const length = Math.hypot(toX - x, toY - y);
  const share = length === 0 ? 0 : Math.min(1, radius / length);
  return { fromX: x + (toX - x) * share, fromY: y + (toY - y) * share, toX, toY };
}
