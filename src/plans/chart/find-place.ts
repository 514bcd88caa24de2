import { gap, within, type Segment } from "./boxes";
import type { Candidate, DrawnNames, Placement } from "./drawn-names";
import type { Box } from "./geometry";
import { leaderOf, markersUnder, rings, type OpenPlace, type OpenPlaces } from "./open-places";
import { boxAround, eachPlace, placeAround } from "./places";

/**
 * What it costs, in points of distance, that a label's line runs over a marker, that a label lies on one, that two such
 * lines cross, and that one crosses a border, beyond which a name reads as that side's.
 */
const price = { crossed: 12, covered: 30, knot: 25, border: 60 } as const;

/** Every place is tried in steps of so many points, where it counts and elsewhere. */
export const steps = { fine: 4, coarse: 8 } as const;

/** So many labels at most are moved once more to make room for one that found none. */
const MOST_MOVES = 100;

/** The cheapest place so far. */
class Best<P> {
  found: P | null = null;
  cost = Infinity;

  take(place: P, cost: number): void {
    this.found = place;
    this.cost = cost;
  }
}

/** Finds the places that a name may have among those that are drawn. */
export class PlaceFinder<C extends Candidate> {
  private moves = 0;

  constructor(
    private readonly open: OpenPlaces<C>,
    private readonly names: DrawnNames<C>,
  ) {}

  /** The nearest free place of those around the marker. */
  freePlace(candidate: C, most = Infinity): Placement<C> | null {
    const best = new Best<OpenPlace>();
    this.tryAround(candidate, most, best);
    return placed(candidate, best.found);
  }

  /** The nearest free place at all, or none that is farther than so many heights. */
  anyPlace(candidate: C, step: number, most = Infinity): Placement<C> | null {
    const best = new Best<OpenPlace>();
    this.tryEverywhere(candidate, step, most, best);
    return placed(candidate, best.found);
  }

  /** A better place than the one that a name has had. */
  nearerPlace({ candidate, box, leader }: Placement<C>, step: number): Placement<C> | null {
    const best = new Best<OpenPlace>();
    const line = this.lineCost(leader, markersUnder(leader, this.open.crowd, candidate));
    best.cost = gap(candidate, box, true) + line;
    this.tryAround(candidate, Infinity, best);
    this.tryEverywhere(candidate, step, Infinity, best);
    return placed(candidate, best.found);
  }

  private tryAround(candidate: C, most: number, best: Best<OpenPlace>): void {
    for (const [ring, heights] of rings.entries()) {
      if (heights * candidate.height >= best.cost || heights > most) break;
      for (const place of this.open.onRing(candidate, ring)) this.tryFree(place, best);
    }
  }

  private tryEverywhere(candidate: C, step: number, most: number, best: Best<OpenPlace>): void {
    for (let band = 0; band < most; band++) {
      const places = this.open.inBand(candidate, step, band);
      if (places === null) return;
      for (const place of places) {
        // What lies behind is farther away.
        if (place.distance >= best.cost) return;
        this.tryFree(place, best);
      }
    }
  }

  private tryFree(place: OpenPlace, best: Best<OpenPlace>): void {
    if (this.names.isTaken(place.box) || !this.names.isClear(place.leader)) return;
    const line = this.lineCost(place.leader, place.markersCrossed(this.open.crowd));
    const cost = place.distance + line;
    if (cost < best.cost) best.take(place, cost);
  }

  /** A place that one or two other names give up for other free ones. */
  byMoving(candidate: C): Placement<C> | null {
    for (const ring of rings.keys()) {
      for (const open of this.open.onRing(candidate, ring)) {
        if (this.moves >= MOST_MOVES) return null;
        const others = this.names.inTheWay(open.box, open.leader);
        if (others === null || others.size > 2) continue;
        this.moves++;
        const place = placed(candidate, open);
        if (this.tryInstead(place, others)) return place;
      }
    }
    return null;
  }

  /** Whether a name can stand in the place of others, which move. */
  private tryInstead(place: Placement<C>, others: ReadonlySet<Placement<C>>): boolean {
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
    if (moved.length === others.size) return true;
    for (const candidate of moved) this.names.takeAway(candidate);
    for (const other of others) this.names.draw(other);
    return false;
  }

  /** The place that covers least, where it does not cover too much. */
  coveringPlace(candidate: C, most: number): Placement<C> | null {
    const best = new Best<Placement<C>>();
    const { crowd } = this.open;
    for (const ring of rings) {
      const distance = ring * candidate.height;
      eachPlace(candidate, distance, (middleX, middleY) => {
        const box = boxAround(candidate, middleX, middleY);
        if (!within(box, candidate.zone) || this.names.isTaken(box)) return;
        const leader = leaderOf(candidate, box, this.open.round);
        if (!this.names.isClear(leader)) return;
        const covered = crowd.count(box, most);
        if (covered > most || this.coversNamed(candidate, box)) return;
        const line = this.lineCost(leader, markersUnder(leader, crowd, candidate));
        const cost = distance + price.covered * covered + line;
        if (cost < best.cost)
          best.take({ candidate, ...placeAround(candidate, middleX, middleY), leader }, cost);
      });
    }
    return best.found;
  }

  private coversNamed(candidate: C, box: Box): boolean {
    const { round } = this.open;
    return this.names.some((named) => named !== candidate && gap(named, box, round) === 0);
  }

  private lineCost(leader: Segment | null, markers: number): number {
    if (leader === null) return 0;
    const { leaders, borders } = this.names.crossed(leader);
    return price.crossed * markers + price.knot * leaders + price.border * borders;
  }
}

function placed<C extends Candidate>(candidate: C, open: OpenPlace): Placement<C>;
function placed<C extends Candidate>(candidate: C, open: OpenPlace | null): Placement<C> | null;
function placed<C extends Candidate>(candidate: C, open: OpenPlace | null): Placement<C> | null {
  if (open === null) return null;
  const { x, y, leader } = open;
  return { candidate, ...placeAround(candidate, x, y), leader };
}
