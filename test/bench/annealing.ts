import { helveticaWidth } from "../plans/chart/helvetica";
import { covered, overlap, type Drawn, type Rectangle } from "../plans/chart/drawn";

/** What a name takes with the room that the product keeps about it, in points: letters, inset, a tenth for other fonts. */
const room = { wider: 1.1, side: 3, height: 15, letters: 9 } as const;

/** No name is farther from its marker than this. */
const FAR = 14 * room.height;

/** Turns for each name; a d3-labeler takes a thousand. */
const TURNS = 1000;

/** What a move costs, as d3-labeler weighs it: a line's length, and what lies on what. */
const weights = { length: 0.2, onName: 30, onMarker: 30 } as const;

export interface NameToPlace {
  readonly row: number;
  readonly text: string;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Moving extends Rectangle, Circle {
  readonly zone: Rectangle;
}

export interface Annealed {
  /** How many names are left clear of everything when those that lie on something are dropped. */
  readonly named: number;
  /** Points from their markers together. */
  readonly away: number;
}

/**
 * The usual way to place names: simulated annealing (Christensen, Marks and Shieber 1995, as in d3-labeler), each name
 * at any point of its quadrant; then names that touch a name or a marker are dropped, the least important first.
 */
export function anneal(
  drawn: Drawn,
  names: readonly NameToPlace[],
  random: () => number,
): Annealed {
  const moving = names.map((name) => newLabel(drawn, name, random));
  const turns = TURNS * moving.length;
  for (let turn = 0; turn < turns; turn++) {
    const heat = 1 - turn / turns;
    const each = Math.floor(random() * moving.length);
    const label = moving[each];
    if (label === undefined) continue;
    const next = moved(label, heat, random);
    const change = energy(drawn, moving, next, each) - energy(drawn, moving, label, each);
    if (change < 0 || random() < Math.exp(-change / Math.max(0.001, heat))) moving[each] = next;
  }
  const kept: Moving[] = [];
  for (const label of moving)
    if (markersUnder(drawn, label) === 0 && !kept.some((other) => overlap(other, label)))
      kept.push(label);
  return { named: kept.length, away: kept.reduce((sum, label) => sum + lengthTo(label), 0) };
}

/** The circle about a customer's marker. */
export function circleOf({ markers }: Drawn, { row, text }: NameToPlace): Circle {
  const marker = markers.get(row);
  if (marker === undefined) throw new Error(`${text} has no marker`);
  const [x, y] = [(marker.left + marker.right) / 2, (marker.top + marker.bottom) / 2];
  return { x, y, radius: (marker.right - marker.left) / 2 };
}

function newLabel(drawn: Drawn, name: NameToPlace, random: () => number): Moving {
  const { x, y, radius } = circleOf(drawn, name);
  const width = room.wider * helveticaWidth(name.text, room.letters) + 2 * room.side;
  const { plot, cross } = drawn;
  const [cutX, cutY] = [cross?.x ?? plot.left, cross?.y ?? plot.bottom];
  const zone = {
    left: x >= cutX ? cutX : plot.left,
    right: x < cutX ? cutX : plot.right,
    top: y > cutY ? cutY : plot.top,
    bottom: y <= cutY ? cutY : plot.bottom,
  };
  const box = { left: x + radius, right: x + radius + width, top: y, bottom: y + room.height };
  return shifted({ ...box, x, y, radius, zone }, 20 * (random() - 0.5), 20 * (random() - 0.5));
}

/** Far moves while it is hot, small ones later. */
function moved(label: Moving, heat: number, random: () => number): Moving {
  const reach = 5 + 120 * heat;
  return shifted(label, reach * (random() - 0.5), reach * (random() - 0.5));
}

/** Kept in its quadrant. */
function shifted(label: Moving, alongX: number, alongY: number): Moving {
  const { zone, left, right, top, bottom } = label;
  const along = Math.max(zone.left + 1 - left, Math.min(zone.right - 1 - right, alongX));
  const down = Math.max(zone.top + 1 - top, Math.min(zone.bottom - 1 - bottom, alongY));
  const box = { left: left + along, right: right + along, top: top + down, bottom: bottom + down };
  return { ...label, ...box };
}

/** How far a name's box is away from its marker's circle. */
export function lengthTo({ x, y, radius, left, right, top, bottom }: Rectangle & Circle): number {
  const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
  return Math.max(0, away - radius);
}

function energy(drawn: Drawn, all: readonly Moving[], label: Moving, self: number): number {
  const length = lengthTo(label);
  const touched = all.filter((other, each) => each !== self && overlap(other, label)).length;
  return (
    weights.length * length +
    (length > FAR ? weights.onMarker : 0) +
    weights.onName * touched +
    weights.onMarker * markersUnder(drawn, label)
  );
}

function markersUnder(drawn: Drawn, { left, right, top, bottom }: Moving): number {
  return covered(drawn, { row: -1, text: "", left, right, top, bottom }).length;
}

/**
 * No layout of any kind places more names of one size than fit beside and above one another in each quadrant, nor more
 * than there are customers in it.
 */
export function mostThatFit(
  { plot, cross, markers }: Drawn,
  width: number,
  height: number,
): number {
  if (cross === null) throw new Error("The plot has no quadrants");
  const middles = [...markers.values()].map(({ left, right, top, bottom }) => {
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  const sides = [true, false];
  return sides
    .flatMap((right) => sides.map((above) => ({ right, above })))
    .reduce((sum, { right, above }) => {
      const across = right ? plot.right - cross.x : cross.x - plot.left;
      const up = above ? cross.y - plot.top : plot.bottom - cross.y;
      const held = middles.filter(({ x, y }) => x >= cross.x === right && y <= cross.y === above);
      return sum + Math.min(held.length, Math.floor(across / width) * Math.floor(up / height));
    }, 0);
}
