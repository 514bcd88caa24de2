import { gap, within, type Segment } from "./boxes";
import { clearance, type Crowd } from "./crowd";
import type { Candidate, DrawnNames, Placement } from "./drawn-names";
import type { Box } from "./geometry";
import { boxAround, eachPlace, leaderTo, placeAround } from "./places";

/** Distances from the marker that are tried, in heights of the label; no name is farther away than the last. */
const rings = [0, 0.3, 0.6, 1, 1.5, 2.2, 3, 4, 5, 6, 7.5, 9, 11, 13];
const farthest = 14;

/** As near as this a label needs no line, in its heights. */
const beside = 0.45;

/**
 * What it costs, in points of distance, that a label's line runs over a marker, that a label lies on one, that two such
 * lines cross, and that one crosses a border, beyond which a name reads as that side's.
 */
const price = { crossed: 12, covered: 30, knot: 25, border: 60 } as const;

/** Every place is tried in steps of so many points. */
export const STEP = 4;

/** So many labels at most are moved once more to make room for one that found none. */
const MOST_MOVES = 100;

/** 0, 1, −1, 2, −2, … steps, for the distance that they have come to. */
function outwards(distance: number, step: number): number {
  const steps = distance / step;
  return step * (steps % 2 === 0 ? -steps / 2 : (steps + 1) / 2);
}

/** The cheapest place so far. */
class Best<C> {
  found: Placement<C> | null = null;
  cost = Infinity;

  take(place: Placement<C>, cost: number): void {
    this.found = place;
    this.cost = cost;
  }
}

/** Finds the places that a name may have among those that are drawn. */
export class PlaceFinder<C extends Candidate> {
  private moves = 0;

  constructor(
    private readonly crowd: Crowd,
    private readonly names: DrawnNames<C>,
    private readonly round: boolean,
  ) {}

  /** The nearest free place of those around the marker. */
  freePlace(candidate: C, most = farthest): Placement<C> | null {
    const best = new Best<C>();
    for (const ring of rings) {
      const distance = ring * candidate.height;
      if (distance >= best.cost || ring > most) break;
      eachPlace(candidate, distance, (middleX, middleY) => {
        this.tryFree(candidate, middleX, middleY, distance, best);
      });
    }
    return best.found;
  }

  private tryFree(candidate: C, x: number, y: number, distance: number, best: Best<C>): void {
    if (this.isSurelyTaken(candidate, x, y)) return;
    const box = boxAround(candidate, x, y);
    if (!this.isFree(candidate, box)) return;
    const leader = this.leaderOf(candidate, box);
    if (!this.names.isClear(leader)) return;
    const cost = distance + this.costOf(candidate, leader);
    if (cost < best.cost) best.take({ candidate, ...placeAround(candidate, x, y), leader }, cost);
  }

  /** Tells most places that are taken, quickly. */
  private isSurelyTaken({ width, height, zone }: C, x: number, y: number): boolean {
    const [minX, maxX, minY, maxY] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
    if (minX < zone.minX || maxX > zone.maxX || minY < zone.minY || maxY > zone.maxY) return true;
    return this.crowd.coverage.surelyTaken(minX, minY, maxX, maxY);
  }

  /** The nearest free place at all; looked for from the marker outwards, so that most need no looking at. */
  anyPlace(candidate: C, step: number = STEP): Placement<C> | null {
    const { x, y, radius, width, height, zone } = candidate;
    // A cell may hold a name longer than any plot.
    if (width > zone.maxX - zone.minX || height > zone.maxY - zone.minY) return null;
    const most = farthest * height;
    const { coverage } = this.crowd;
    const best = new Best<C>();
    const reach = Math.max(width, height) / 2 + radius + most;
    for (let down = 0; down <= 2 * reach; down += step) {
      const offY = outwards(down, step);
      const awayY = Math.max(0, Math.abs(offY) - height / 2);
      if (awayY - radius > Math.min(most, best.cost)) break;
      const minY = y + offY - height / 2;
      if (minY < zone.minY || minY + height > zone.maxY) continue;
      for (let across = 0; across <= 2 * reach; across += step) {
        const offX = outwards(across, step);
        const awayX = Math.max(0, Math.abs(offX) - width / 2);
        if (awayX - radius > Math.min(most, best.cost)) break;
        const minX = x + offX - width / 2;
        if (minX < zone.minX || minX + width > zone.maxX) continue;
        if (!coverage.surelyClear(minX, minY, minX + width, minY + height)) continue;
        const distance = Math.hypot(awayX, awayY) - radius;
        if (distance < 0 || distance > most || distance >= best.cost) continue;
        this.tryFree(candidate, x + offX, y + offY, distance, best);
      }
    }
    return best.found;
  }

  /** A place that one or two other names give up for other free ones. */
  byMoving(candidate: C): Placement<C> | null {
    const best = new Best<C>();
    for (const ring of rings) {
      eachPlace(candidate, ring * candidate.height, (middleX, middleY) => {
        if (best.found !== null || this.moves >= MOST_MOVES) return;
        if (this.isSurelyTaken(candidate, middleX, middleY)) return;
        const box = boxAround(candidate, middleX, middleY);
        if (!this.isOpen(candidate, box)) return;
        const leader = this.leaderOf(candidate, box);
        const others = this.names.inTheWay(box, leader);
        if (others === null || others.length > 2) return;
        this.moves++;
        const place = { candidate, ...placeAround(candidate, middleX, middleY), leader };
        if (this.tryInstead(place, others)) best.take(place, 0);
      });
      if (best.found !== null) break;
    }
    return best.found;
  }

  /** Whether a name can stand in the place of others, which move. */
  private tryInstead(place: Placement<C>, others: readonly Placement<C>[]): boolean {
    for (const { candidate } of others) this.names.takeAway(candidate);
    this.names.draw(place);
    const moved: C[] = [];
    for (const { candidate } of others) {
      const next = this.freePlace(candidate);
      if (next === null) break;
      this.names.draw(next);
      moved.push(candidate);
    }
    this.names.takeAway(place.candidate);
    if (moved.length === others.length) return true;
    for (const candidate of moved) this.names.takeAway(candidate);
    for (const other of others) this.names.draw(other);
    return false;
  }

  /** The place that covers least, where it does not cover too much. */
  coveringPlace(candidate: C, most: number): Placement<C> | null {
    const best = new Best<C>();
    for (const ring of rings) {
      const distance = ring * candidate.height;
      eachPlace(candidate, distance, (middleX, middleY) => {
        const box = boxAround(candidate, middleX, middleY);
        if (!within(box, candidate.zone) || this.names.isTaken(box)) return;
        const leader = this.leaderOf(candidate, box);
        if (!this.names.isClear(leader)) return;
        const covered = this.crowd.count(box, most);
        if (covered > most || this.coversNamed(candidate, box)) return;
        const cost = distance + price.covered * covered + this.costOf(candidate, leader);
        if (cost < best.cost)
          best.take({ candidate, ...placeAround(candidate, middleX, middleY), leader }, cost);
      });
    }
    return best.found;
  }

  private coversNamed(candidate: C, box: Box): boolean {
    return this.names.some((named) => named !== candidate && gap(named, box, this.round) === 0);
  }

  private costOf(candidate: C, leader: Segment | null): number {
    if (leader === null) return 0;
    const { leaders, borders } = this.names.crossed(leader);
    const markers = this.crowd.crossed(leader, candidate, 3);
    return price.crossed * markers + price.knot * leaders + price.border * borders;
  }

  private leaderOf(candidate: C, box: Box): Segment | null {
    const away = gap(candidate, box, this.round);
    return away <= beside * candidate.height ? null : leaderTo(candidate, box);
  }

  private isFree(candidate: C, box: Box): boolean {
    return this.isOpen(candidate, box) && !this.names.isTaken(box);
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
