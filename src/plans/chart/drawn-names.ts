import { boundsOf, cross, runsThrough, type Segment, type Square } from "./boxes";
import { Cells } from "./cells";
import type { Box } from "./geometry";
import type { LabelSize, Place } from "./places";

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

/** What a chart draws besides markers and names, which names keep away from. */
export interface Fixed {
  readonly boxes: readonly Box[];
  readonly lines: readonly Segment[];
}

interface Standing<C> extends Box {
  /** Null for a text of the chart's own. */
  readonly of: Placement<C> | null;
}

interface Line<C> extends Box {
  readonly line: Segment;
  /** Null for a line of the chart's own. */
  readonly of: Placement<C> | null;
}

/** The names that have a place, with the lines that lead to them, and what they may not touch. */
export class DrawnNames<C extends Candidate> {
  private readonly standing = new Cells<Standing<C>>();
  private readonly lines = new Cells<Line<C>>();
  private readonly drawn = new Map<
    C,
    { placement: Placement<C>; standing: Standing<C>; line: Line<C> | null }
  >();

  constructor({ boxes, lines }: Fixed) {
    for (const box of boxes) this.standing.insert({ ...box, of: null });
    for (const line of lines) this.lines.insert({ ...boundsOf(line), line, of: null });
  }

  get size(): number {
    return this.drawn.size;
  }

  placements(): Placement<C>[] {
    return [...this.drawn.values()].map(({ placement }) => placement);
  }

  draw(placement: Placement<C>): void {
    const standing = { ...placement.box, of: placement };
    const { leader, candidate } = placement;
    const line = leader === null ? null : { ...boundsOf(leader), line: leader, of: placement };
    this.standing.insert(standing);
    if (line !== null) this.lines.insert(line);
    this.drawn.set(candidate, { placement, standing, line });
  }

  takeAway(candidate: C): void {
    const known = this.drawn.get(candidate);
    if (known === undefined) return;
    this.standing.remove(known.standing);
    if (known.line !== null) this.lines.remove(known.line);
    this.drawn.delete(candidate);
  }

  /** Whether a name stands here, or a text of the chart's own. */
  stands(box: Box): boolean {
    return this.standing.some(box, () => true);
  }

  /** Whether a name would touch a text here, or a line. */
  isTaken(box: Box): boolean {
    return this.stands(box) || this.lines.some(box, ({ line }) => runsThrough(line, box));
  }

  /** Whether a line runs through no text. */
  isClear(leader: Segment | null): boolean {
    if (leader === null) return true;
    return !this.standing.some(boundsOf(leader), (box) => runsThrough(leader, box));
  }

  /** How many lines a line crosses: to other names, and of the chart's own. */
  crossed(leader: Segment): { readonly leaders: number; readonly borders: number } {
    let [leaders, borders] = [0, 0];
    for (const { line, of } of this.lines.search(boundsOf(leader))) {
      if (!cross(line, leader)) continue;
      if (of === null) borders++;
      else leaders++;
    }
    return { leaders, borders };
  }

  /** The names that a name and its line would touch, or whose lines it would; null where the chart's own would be. */
  inTheWay(box: Box, leader: Segment | null): ReadonlySet<Placement<C>> | null {
    const found = new Set<Placement<C>>();
    const ownInTheWay =
      this.standing.some(box, note) ||
      this.lines.some(box, (line) => runsThrough(line.line, box) && note(line)) ||
      (leader !== null &&
        this.standing.some(boundsOf(leader), (text) => runsThrough(leader, text) && note(text)));
    return ownInTheWay ? null : found;

    function note({ of }: Standing<C> | Line<C>): boolean {
      if (of !== null) found.add(of);
      return of === null;
    }
  }

  /** Whether any customer that is named meets a condition. */
  some(holds: (candidate: C) => boolean): boolean {
    for (const candidate of this.drawn.keys()) if (holds(candidate)) return true;
    return false;
  }
}
