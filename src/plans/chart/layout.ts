import RBush from "rbush";
import {
  boundsOf,
  cross,
  gap,
  markerBox,
  runsThrough,
  within,
  type Segment,
  type Square,
} from "./boxes";
import { clearance, type Crowd } from "./crowd";
import type { Box } from "./geometry";
import { boxAround, eachPlace, leaderTo, placeAround, type LabelSize, type Place } from "./places";

/** A customer who may be named, in drawn units. */
export interface Candidate extends Square, LabelSize {
  /** Where its name must stay: a name in another quadrant would be read as that one's. */
  readonly zone: Box;
}

export interface Placement<C> extends Place {
  readonly candidate: C;
  /** Where the label is too far away to be read without a line. */
  readonly leader: Segment | null;
}

export interface LabelRules {
  /** At most this many candidates are named. */
  readonly limit: number;
  /** Whether a name that has no free place may lie on the markers of others, and on how many. */
  readonly covers: number;
  /** How often the names are placed anew where some found no place. */
  readonly passes: number;
}

/** Distances from the marker that are tried, in heights of the label; no name is farther away than the last. */
const rings = [0, 0.3, 0.6, 1, 1.5, 2.2, 3, 4, 5, 6, 7.5, 9, 11, 13];
const farthest = 14;

/** As near as this a label needs no line, in its heights. */
const beside = 0.45;

/** What it costs that a label's line runs over a marker, that a label lies on one, and that two lines cross, in points of distance. */
const price = { crossed: 12, covered: 30, knot: 25 } as const;

/** Every place is tried for so many candidates, the most important, in steps of so many points. */
const thorough = { candidates: 100, step: 4 } as const;

/** So many labels at most are moved once more to make room for one that found none. */
const MOST_MOVES = 100;

/** Names are placed more than once, with those earlier that found no place, where there are so few. */
const MOST_IN_PASSES = 100;

/** Names of less important customers stand this near at most, in their heights. */
const nearby = 3;

/** By so many turns. */
const EARLIER = 40;

interface Standing<C> extends Box {
  /** Null for a text of the chart's own. */
  readonly of: Placement<C> | null;
}

interface Line<C> extends Box {
  readonly line: Segment;
  readonly of: Placement<C>;
}

/**
 * Places names greedily: each candidate in turn, the most important first, takes the nearest place that is clear of
 * every marker, every text and every line to a text, and where nothing else is nearer to it than its own marker; farther
 * away a line leads to it. Who finds no such place within six heights of the label may get one by moving another name
 * that does; else its name lies on as few markers as can be, or it goes unnamed.
 */
export function placeLabels<C extends Candidate>(
  ranked: readonly C[],
  crowd: Crowd,
  fixed: readonly Box[],
  rules: LabelRules,
  round: boolean,
): Placement<C>[] {
  const first = ranked.slice(0, rules.limit);
  const rest = ranked.slice(rules.limit);
  const newLayout = () => new Layout<C>(crowd, fixed, round);
  let best = newLayout();
  let failed = best.placeFirst(first);
  let bestFailed = failed;
  const ranks = new Map(first.map((candidate, rank) => [candidate, rank]));
  const rankOf = (candidate: C) => ranks.get(candidate) ?? 0;
  const turns = new Map(ranks);
  const passes = first.length <= MOST_IN_PASSES ? rules.passes : 1;
  for (let pass = 1; pass < passes && bestFailed.length > 0; pass++) {
    // Who found no place comes earlier from now on (squeaky wheels, Joslin and Clements 1999).
    for (const candidate of failed) turns.set(candidate, (turns.get(candidate) ?? 0) - EARLIER);
    const next = newLayout();
    failed = next.placeFirst(first.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0)));
    if (costOf(first, failed) < costOf(first, bestFailed)) [best, bestFailed] = [next, failed];
  }
  best.settle();
  const inOrder = bestFailed.toSorted((a, b) => rankOf(a) - rankOf(b));
  best.placeFailed(inOrder, rules);
  best.placeRest(rest, rules.limit);
  return best.placed();
}

/** What is amiss where these have no name: more, the more important they are. */
function costOf<C>(first: readonly C[], failed: readonly C[]): number {
  const without = new Set(failed);
  return first.reduce(
    (sum, candidate, rank) => (without.has(candidate) ? sum + 2 - rank / first.length : sum),
    0,
  );
}

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

class Layout<C extends Candidate> {
  private readonly standing = new RBush<Standing<C>>();
  private readonly lines = new RBush<Line<C>>();
  private readonly drawn = new Map<
    C,
    { placement: Placement<C>; standing: Standing<C>; line: Line<C> | null }
  >();
  private moves = 0;

  constructor(
    private readonly crowd: Crowd,
    fixed: readonly Box[],
    private readonly round: boolean,
  ) {
    for (const box of fixed) this.standing.insert({ ...box, of: null });
  }

  /** Places the names that matter most; returns who found no good place. */
  placeFirst(order: readonly C[]): C[] {
    return order.filter((candidate, rank) => {
      const careful = rank < thorough.candidates;
      const free = this.goodPlace(candidate, careful);
      if (free !== null) this.draw(free);
      return free === null;
    });
  }

  /** Names move nearer to their customers where others have left room since. */
  settle(): void {
    for (const { placement } of [...this.drawn.values()]) {
      this.takeAway(placement.candidate);
      this.draw(this.freePlace(placement.candidate) ?? placement);
    }
  }

  /** Who found no place near by looks everywhere; else a name may lie on some markers. */
  placeFailed(failed: readonly C[], { covers }: LabelRules): void {
    for (const candidate of failed.slice(0, thorough.candidates)) {
      const found =
        this.anyPlace(candidate) ?? (covers > 0 ? this.coveringPlace(candidate, covers) : null);
      if (found !== null) this.draw(found);
    }
  }

  /** Fills up to so many names with others that find a free place. */
  placeRest(ranked: readonly C[], limit: number): void {
    for (const candidate of ranked) {
      if (this.drawn.size >= limit) return;
      const found = this.goodPlace(candidate, false);
      if (found !== null) this.draw(found);
    }
  }

  placed(): Placement<C>[] {
    return [...this.drawn.values()].map(({ placement }) => placement);
  }

  private goodPlace(candidate: C, moving: boolean): Placement<C> | null {
    // Under a name that had to lie on markers.
    if (this.standing.collides(markerBox(candidate))) return null;
    return (
      this.freePlace(candidate, moving ? farthest : nearby) ??
      (moving ? (this.byMoving(candidate) ?? this.anyPlace(candidate, 2 * thorough.step)) : null)
    );
  }

  private draw(placement: Placement<C>): void {
    const standing = { ...placement.box, of: placement };
    const { leader, candidate } = placement;
    const line = leader === null ? null : { ...boundsOf(leader), line: leader, of: placement };
    this.standing.insert(standing);
    if (line !== null) this.lines.insert(line);
    this.drawn.set(candidate, { placement, standing, line });
  }

  private takeAway(candidate: C): void {
    const known = this.drawn.get(candidate);
    if (known === undefined) return;
    this.standing.remove(known.standing);
    if (known.line !== null) this.lines.remove(known.line);
    this.drawn.delete(candidate);
  }

  /** The nearest free place of those around the marker. */
  private freePlace(candidate: C, most = farthest): Placement<C> | null {
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
    if (!this.isClear(leader)) return;
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
  private anyPlace(candidate: C, step: number = thorough.step): Placement<C> | null {
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
      for (let across = 0; across <= 2 * reach; across += step) {
        const offX = outwards(across, step);
        const awayX = Math.max(0, Math.abs(offX) - width / 2);
        if (awayX - radius > Math.min(most, best.cost)) break;
        const distance = Math.hypot(awayX, awayY) - radius;
        if (distance < 0 || distance > most || distance >= best.cost) continue;
        if (this.isSurelyTaken(candidate, x + offX, y + offY)) continue;
        const [minX, minY] = [x + offX - width / 2, y + offY - height / 2];
        if (!coverage.surelyClear(minX, minY, minX + width, minY + height)) continue;
        this.tryFree(candidate, x + offX, y + offY, distance, best);
      }
    }
    return best.found;
  }

  /** A place that one or two other names give up for other free ones. */
  private byMoving(candidate: C): Placement<C> | null {
    const best = new Best<C>();
    for (const ring of rings) {
      eachPlace(candidate, ring * candidate.height, (middleX, middleY) => {
        if (best.found !== null || this.moves >= MOST_MOVES) return;
        if (this.isSurelyTaken(candidate, middleX, middleY)) return;
        const box = boxAround(candidate, middleX, middleY);
        if (!this.isOpen(candidate, box)) return;
        const leader = this.leaderOf(candidate, box);
        const others = this.inTheWay(box, leader);
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
    for (const { candidate } of others) this.takeAway(candidate);
    this.draw(place);
    const moved: C[] = [];
    for (const { candidate } of others) {
      const next = this.freePlace(candidate);
      if (next === null) break;
      this.draw(next);
      moved.push(candidate);
    }
    this.takeAway(place.candidate);
    if (moved.length === others.length) return true;
    for (const candidate of moved) this.takeAway(candidate);
    for (const other of others) this.draw(other);
    return false;
  }

  /** The place that covers least, where it does not cover too much. */
  private coveringPlace(candidate: C, most: number): Placement<C> | null {
    const best = new Best<C>();
    for (const ring of rings) {
      const distance = ring * candidate.height;
      eachPlace(candidate, distance, (middleX, middleY) => {
        const box = boxAround(candidate, middleX, middleY);
        if (!within(box, candidate.zone) || this.isTaken(box)) return;
        const leader = this.leaderOf(candidate, box);
        if (!this.isClear(leader)) return;
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
    for (const named of this.drawn.keys())
      if (named !== candidate && gap(named, box, this.round) === 0) return true;
    return false;
  }

  private costOf(candidate: C, leader: Segment | null): number {
    if (leader === null) return 0;
    const knots = this.lines.search(boundsOf(leader)).filter(({ line }) => cross(line, leader));
    return price.crossed * this.crowd.crossed(leader, candidate, 3) + price.knot * knots.length;
  }

  private leaderOf(candidate: C, box: Box): Segment | null {
    const away = gap(candidate, box, this.round);
    return away <= beside * candidate.height ? null : leaderTo(candidate, box);
  }

  private isFree(candidate: C, box: Box): boolean {
    return this.isOpen(candidate, box) && !this.isTaken(box);
  }

  /** Whether a box is in its zone, away from the markers of others, and from its own no farther than from theirs. */
  private isOpen(candidate: C, box: Box): boolean {
    if (!within(box, candidate.zone)) return false;
    if (this.crowd.coverage.surelyClear(box.minX, box.minY, box.maxX, box.maxY)) return true;
    const own = gap(candidate, box, this.round);
    const near = own <= beside * candidate.height;
    return !this.crowd.near(box, near ? own + clearance : clearance, candidate);
  }

  private isTaken(box: Box): boolean {
    return (
      this.standing.collides(box) ||
      (this.lines.collides(box) &&
        this.lines.search(box).some(({ line }) => runsThrough(line, box)))
    );
  }

  private isClear(leader: Segment | null): boolean {
    if (leader === null) return true;
    return !this.standing.search(boundsOf(leader)).some((box) => runsThrough(leader, box));
  }

  /** The names that a name and its line would touch, or whose lines it would; null where a text of the chart's own is. */
  private inTheWay(box: Box, leader: Segment | null): Placement<C>[] | null {
    const touched = this.standing.search(box);
    if (leader !== null)
      for (const standing of this.standing.search(boundsOf(leader)))
        if (runsThrough(leader, standing)) touched.push(standing);
    const found = new Set<Placement<C>>();
    for (const { of } of touched) {
      if (of === null) return null;
      found.add(of);
    }
    for (const { line, of } of this.lines.search(box)) if (runsThrough(line, box)) found.add(of);
    return [...found];
  }
}
