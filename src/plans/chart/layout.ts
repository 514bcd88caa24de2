import type { InParts } from "../../engine/in-parts";
import { markerBox } from "./boxes";
import type { Crowd } from "./crowd";
import { DrawnNames, type Candidate, type Fixed, type Placement } from "./drawn-names";
import { PlaceFinder, steps } from "./find-place";
import { OpenPlaces } from "./open-places";

export interface LabelRules {
  /** At most this many candidates are named. */
  readonly limit: number;
  /** Whether a name that has no free place may lie on the markers of others, and on how many. */
  readonly covers: number;
  /** Whether there are so few markers that time is left to look for better places. */
  readonly thorough: boolean;
}

/** So often names are placed to find places for all, which takes its time where there are many markers. */
const PASSES = { thorough: 8, quick: 3 } as const;

/** Every place is tried for so many candidates, the most important. */
const THOROUGH = 100;

/** Names are placed more than once, with those earlier that found no place, where there are so few. */
const MOST_IN_PASSES = 100;

/** Names of less important customers stand this near at most, in their heights. */
const nearby = 3;

/** Before a name lies on markers a free place is looked for again as far as this, in its heights, more closely. */
const CLOSE = 7;

/** By so many turns. */
const EARLIER = 15;

/** The turns after the passes: names that move nearer, twice, and those that look everywhere. */
const AFTERWARDS = 3;

/**
 * Places names greedily, to be interrupted after each turn of a name: each candidate in turn, the most important first, takes the nearest place that is clear of
 * every marker, every text and every line to a text, and where nothing else is nearer to it than its own marker; farther
 * away a line leads to it. Who finds no such place within six heights of the label may get one by moving another name
 * that does; else its name lies on as few markers as can be, or it goes unnamed.
 */
export function* placeLabels<C extends Candidate>(
  ranked: Iterator<C, void>,
  crowd: Crowd,
  fixed: Fixed,
  rules: LabelRules,
  round: boolean,
): InParts<Placement<C>[]> {
  const first = taken(ranked, rules.limit);
  const open = new OpenPlaces<C>(crowd, round);
  const step = rules.thorough ? steps.fine : steps.coarse;
  const newLayout = () => new Layout<C>(open, fixed, step);
  const ranks = new Map(first.map((candidate, rank) => [candidate, rank]));
  const rankOf = (candidate: C) => ranks.get(candidate) ?? 0;
  const turns = new Map(ranks);
  const passes =
    first.length > MOST_IN_PASSES ? 1 : rules.thorough ? PASSES.thorough : PASSES.quick;
  const counted = countedTurns(first.length * (passes + AFTERWARDS));
  let best = newLayout();
  let failed = yield* counted(best.placeFirst(first));
  let bestFailed = failed;
  for (let pass = 1; pass < passes && bestFailed.length > 0; pass++) {
    // Who found no place comes earlier from now on (squeaky wheels, Joslin and Clements 1999).
    for (const candidate of failed) turns.set(candidate, (turns.get(candidate) ?? 0) - EARLIER);
    const next = newLayout();
    const order = [...first].sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
    failed = yield* counted(next.placeFirst(order));
    if (costOf(first, failed) < costOf(first, bestFailed)) [best, bestFailed] = [next, failed];
  }
  const inOrder = [...bestFailed].sort((a, b) => rankOf(a) - rankOf(b));
  yield* counted(best.settle());
  yield* counted(best.placeFailed(inOrder, rules));
  yield* counted(best.settle());
  yield* counted(best.placeRest(ranked, rules.limit));
  return best.placements();
}

/** Turns of names, each the end of a part, as shares of all that may come. */
type Turns<Result> = Generator<void, Result, void>;

function countedTurns(all: number) {
  let done = 0;
  return function* <Result>(turns: Turns<Result>): InParts<Result> {
    for (;;) {
      const { done: ended, value } = turns.next();
      if (ended === true) return value;
      yield Math.min(1, ++done / all);
    }
  };
}

/** The next so many, or all that there are. */
function taken<C>(from: Iterator<C, void>, count: number): C[] {
  const found: C[] = [];
  while (found.length < count) {
    const { value, done } = from.next();
    if (done === true) break;
    found.push(value);
  }
  return found;
}

/** What is amiss where these have no name: more, the more important they are. */
function costOf<C>(first: readonly C[], failed: readonly C[]): number {
  const without = new Set(failed);
  return first.reduce(
    (sum, candidate, rank) => (without.has(candidate) ? sum + 2 - rank / first.length : sum),
    0,
  );
}

class Layout<C extends Candidate> {
  private readonly names: DrawnNames<C>;
  private readonly finder: PlaceFinder<C>;

  constructor(
    open: OpenPlaces<C>,
    fixed: Fixed,
    private readonly step: number,
  ) {
    this.names = new DrawnNames(fixed);
    this.finder = new PlaceFinder(open, this.names);
  }

  /** Places the names that matter most; returns who found no good place. */
  *placeFirst(order: readonly C[]): Turns<C[]> {
    const failed: C[] = [];
    for (const [rank, candidate] of order.entries()) {
      const careful = rank < THOROUGH;
      const free = this.goodPlace(candidate, careful);
      if (free === null) failed.push(candidate);
      else this.names.draw(free);
      yield;
    }
    return failed;
  }

  /** Names move nearer to their customers where others have left room since. */
  *settle(): Turns<void> {
    for (const placement of this.names.placements()) {
      this.names.takeAway(placement.candidate);
      this.names.draw(this.finder.nearerPlace(placement, this.step) ?? placement);
      yield;
    }
  }

  /** Who found no place near by looks everywhere; else a name may lie on some markers. */
  *placeFailed(failed: readonly C[], { covers }: LabelRules): Turns<void> {
    for (const candidate of failed.slice(0, THOROUGH)) {
      const found =
        this.finder.anyPlace(candidate, steps.fine, CLOSE) ??
        (covers > 0 ? this.finder.coveringPlace(candidate, covers) : null) ??
        this.finder.anyPlace(candidate, steps.fine);
      if (found !== null) this.names.draw(found);
      yield;
    }
  }

  /** Fills up to so many names with others that find a free place. */
  *placeRest(ranked: Iterator<C, void>, limit: number): Turns<void> {
    while (this.names.size < limit) {
      const { value: candidate, done } = ranked.next();
      if (done === true) return;
      const found = this.goodPlace(candidate, false);
      if (found !== null) this.names.draw(found);
      yield;
    }
  }

  placements(): Placement<C>[] {
    return this.names.placements();
  }

  private goodPlace(candidate: C, moving: boolean): Placement<C> | null {
    // Under a name that had to lie on markers.
    if (this.names.stands(markerBox(candidate))) return null;
    return (
      this.finder.freePlace(candidate, moving ? undefined : nearby) ??
      (moving
        ? (this.finder.byMoving(candidate) ?? this.finder.anyPlace(candidate, this.step))
        : null)
    );
  }
}
