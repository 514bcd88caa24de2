import { nameKey } from "../text";
import { cells } from "../matrix/portfolio";
import { axes, type AxisId } from "../portfolio/axes";
import { axisChange, type AxisChange } from "./axis-change";
import { migration, type Counts } from "./migration";
import type { Snapshot, SnapshotCustomer } from "./snapshot";

/** Places besides the quadrants: there, but not rated. */
export const NO_QUADRANT = cells.length;
const PLACES = cells.length + 1;

/** Somebody who stood in another place then. Places are quadrant codes, 4 for not rated. */
export interface Mover {
  readonly name: string;
  /** Of the later date, else of the earlier; NaN where there is none. */
  readonly size: number;
  readonly from: number;
  readonly to: number;
  readonly before: Readonly<Record<AxisId, number>>;
  readonly after: Readonly<Record<AxisId, number>>;
  /** What moved it on each axis; null where a date holds no ratings or no score of it. */
  readonly why: Readonly<Record<AxisId, AxisChange | null>>;
}

/** Somebody who stood in one place only: at both dates, or there at one of them alone. */
export interface Standing {
  readonly name: string;
  readonly size: number;
  readonly place: number;
}

/** Two dates of one portfolio. */
export interface Comparison {
  /** `counts[before][after]`: the quadrants, not rated, and last newcomers and leavers. */
  readonly counts: Counts;
  /** The largest first; without sizes those whose scores changed most. */
  readonly movers: readonly Mover[];
  /** Who was in the same place both times. */
  readonly stayed: readonly Standing[];
  readonly newcomers: readonly Standing[];
  readonly leavers: readonly Standing[];
}

/** Compares two dates. Customers are the same where their names are, in any case, width and spacing. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Comparison {
  const then = byName(before.customers);
  const now = byName(after.customers);
  const everybody = [...new Set([...then.keys(), ...now.keys()])];
  const pairs = everybody.map((key) => [then.get(key), now.get(key)] as const);
  const place = (customer: SnapshotCustomer | undefined) =>
    customer === undefined ? PLACES : placeOf(customer);
  const both = pairs.flatMap(([from, to]) => (from && to ? [[from, to] as const] : []));
  return {
    counts: migration(
      pairs.map(([from]) => place(from)),
      pairs.map(([, to]) => place(to)),
      PLACES,
    ),
    movers: both
      .filter(([from, to]) => placeOf(from) !== placeOf(to))
      .map(([from, to]) => mover(from, to, before, after))
      .sort((a, b) => weightOf(b) - weightOf(a)),
    stayed: both.flatMap(([from, to]) => (placeOf(from) === placeOf(to) ? [standing(to)] : [])),
    newcomers: pairs.flatMap(([from, to]) => (!from && to ? [standing(to)] : [])),
    leavers: pairs.flatMap(([from, to]) => (from && !to ? [standing(from)] : [])),
  };
}

function mover(
  from: SnapshotCustomer,
  to: SnapshotCustomer,
  before: Snapshot,
  after: Snapshot,
): Mover {
  const why = (axis: AxisId) => axisChange(axis, before, from, after, to);
  return {
    name: to.name,
    size: Number.isNaN(to.size) ? from.size : to.size,
    from: placeOf(from),
    to: placeOf(to),
    before: from.scores,
    after: to.scores,
    why: { attractiveness: why("attractiveness"), advantage: why("advantage") },
  };
}

function placeOf({ cell }: Pick<SnapshotCustomer, "cell">): number {
  return Math.min(cell, NO_QUADRANT);
}

function standing(customer: SnapshotCustomer): Standing {
  const { name, size } = customer;
  return { name, size, place: placeOf(customer) };
}

/** Sizes go before changes of score, which are below the width of any scale. */
function weightOf({ size, before, after }: Mover): number {
  if (size > 0) return 1e6 + size;
  return axes.reduce((sum, axis) => sum + (Math.abs(after[axis] - before[axis]) || 0), 0);
}

/** Of several customers of one name the first of then is the first of now, and so on. */
function byName(customers: readonly SnapshotCustomer[]): Map<string, SnapshotCustomer> {
  const seen = new Map<string, number>();
  return new Map(
    customers.map((customer) => {
      const key = nameKey(customer.name);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      return [`${count} ${key}`, customer];
    }),
  );
}
