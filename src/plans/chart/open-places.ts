import { gap, within, type Segment } from "./boxes";
import { clearance, type Crowd } from "./crowd";
import type { Candidate } from "./drawn-names";
import type { Box } from "./geometry";
import { boxAround, eachPlace, leaderTo } from "./places";

/** Distances from the marker that are tried, in heights of the label; no name is farther away than the last. */
export const rings = [0, 0.3, 0.6, 1, 1.5, 2.2, 3, 4, 5, 6, 7.5, 9, 11, 13] as const;
const farthest = 14;

/** As near as this a label needs no line, in its heights. */
const beside = 0.45;

/** Enough lines over markers to tell that a place is a bad one. */
const ENOUGH = 3;

/** Where no marker and no border is in the way of a name; other names may be. */
export class OpenPlace {
  // Each is worked out as soon as it is asked for: most places are never reached.
  private around: Box | null = null;
  private line: Segment | null | undefined;
  private over: number | null = null;

  constructor(
    private readonly candidate: Candidate,
    readonly x: number,
    readonly y: number,
    /** From the marker's edge, in drawn units. */
    readonly distance: number,
    private readonly round: boolean,
  ) {}

  get box(): Box {
    return (this.around ??= boxAround(this.candidate, this.x, this.y));
  }

  get leader(): Segment | null {
    if (this.line === undefined) this.line = leaderOf(this.candidate, this.box, this.round);
    return this.line;
  }

  /** How many markers its line runs over. */
  markersCrossed(crowd: Crowd): number {
    return (this.over ??= markersUnder(this.leader, crowd, this.candidate));
  }
}

/** The line that a label needs where it is too far away to be read without one. */
export function leaderOf(candidate: Candidate, box: Box, round: boolean): Segment | null {
  const away = gap(candidate, box, round);
  return away <= beside * candidate.height ? null : leaderTo(candidate, box);
}

export function markersUnder(line: Segment | null, crowd: Crowd, candidate: Candidate): number {
  return line === null ? 0 : crowd.crossed(line, candidate, ENOUGH);
}

/**
 * The open places of each candidate. Markers stand still while names are placed, again and again: each place is looked
 * at once.
 */
export class OpenPlaces<C extends Candidate> {
  private readonly byRing = new Map<C, (readonly OpenPlace[] | undefined)[]>();
  private readonly byStep = new Map<number, Map<C, (readonly OpenPlace[])[]>>();

  constructor(
    readonly crowd: Crowd,
    readonly round: boolean,
  ) {}

  /** Those around the marker at the distance of a ring, by its index. */
  onRing(candidate: C, ring: number): readonly OpenPlace[] {
    let known = this.byRing.get(candidate);
    if (known === undefined) this.byRing.set(candidate, (known = []));
    return (known[ring] ??= this.lookAround(candidate, (rings[ring] ?? 0) * candidate.height));
  }

  private lookAround(candidate: C, distance: number): OpenPlace[] {
    const found: OpenPlace[] = [];
    eachPlace(candidate, distance, (x, y) => {
      if (this.isSurelyTaken(candidate, x, y)) return;
      const place = this.placeAt(candidate, x, y, distance);
      if (this.isOpen(candidate, place.box)) found.push(place);
    });
    return found;
  }

  /**
   * Those that are clear of all markers, tried every so many points, the nearest first; by bands a height wide, each
   * farther away, since most need no looking at. Null beyond the last.
   */
  inBand(candidate: C, step: number, band: number): readonly OpenPlace[] | null {
    if (band >= farthest) return null;
    const ofStep = this.byStep.get(step) ?? new Map<C, (readonly OpenPlace[])[]>();
    this.byStep.set(step, ofStep);
    let known = ofStep.get(candidate);
    if (known === undefined) ofStep.set(candidate, (known = []));
    return (known[band] ??= this.lookFrom(band * candidate.height, candidate, step));
  }

  /** The places in the band that begins so far from the marker's edge. */
  private lookFrom(nearest: number, candidate: C, step: number): OpenPlace[] {
    const { x, y, radius, width, height, zone } = candidate;
    const found: OpenPlace[] = [];
    const end = nearest + height;
    const reach = radius + end;
    const last = Math.min(zone.maxY - y - height / 2, reach + height / 2);
    const first = Math.max(zone.minY - y + height / 2, -reach - height / 2);
    for (let offY = upTo(step, first); offY <= last; offY += step) {
      const awayY = Math.max(0, Math.abs(offY) - height / 2);
      const minY = y + offY - height / 2;
      const outer = width / 2 + Math.sqrt(Math.max(0, reach ** 2 - awayY ** 2));
      const nearer = (radius + nearest) ** 2 - awayY ** 2;
      const inner = nearer > 0 ? width / 2 + Math.sqrt(nearer) : 0;
      const right = Math.min(zone.maxX - x - width / 2, outer);
      const left = Math.max(zone.minX - x + width / 2, -outer);
      for (let offX = upTo(step, left); offX <= right; offX += step) {
        if (Math.abs(offX) < inner) {
          offX = upTo(step, inner) - step;
          continue;
        }
        const minX = x + offX - width / 2;
        if (!this.crowd.coverage.surelyClear(minX, minY, minX + width, minY + height)) continue;
        const awayX = Math.max(0, Math.abs(offX) - width / 2);
        const distance = Math.sqrt(awayX ** 2 + awayY ** 2) - radius;
        if (distance >= nearest && distance < end)
          found.push(this.placeAt(candidate, x + offX, y + offY, distance));
      }
    }
    return found.sort((a, b) => a.distance - b.distance);
  }

  private placeAt(candidate: C, x: number, y: number, distance: number): OpenPlace {
    return new OpenPlace(candidate, x, y, distance, this.round);
  }

  /** Tells most places that are taken, quickly. */
  private isSurelyTaken({ width, height, zone }: C, x: number, y: number): boolean {
    const [minX, maxX, minY, maxY] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
    if (minX < zone.minX || maxX > zone.maxX || minY < zone.minY || maxY > zone.maxY) return true;
    return this.crowd.coverage.surelyTaken(minX, minY, maxX, maxY);
  }

  /** Whether a box is in its zone, away from the markers of others, and from its own no farther than from theirs. */
  private isOpen(candidate: C, box: Box): boolean {
    if (!within(box, candidate.zone)) return false;
    if (this.crowd.coverage.surelyClear(box.minX, box.minY, box.maxX, box.maxY)) return true;
    const own = gap(candidate, box, this.round);
    const near = own <= beside * candidate.height;
    return !this.crowd.near(box, near ? own + clearance : clearance, candidate);
  }
}

/** The next multiple of a step that is no less. */
function upTo(step: number, least: number): number {
  return Math.ceil(least / step) * step;
}
