import { cellText, type Cell } from "../../../engine/cell";
import type { Facts } from "./facts";
import type { OpenAction } from "./planned";
import { flags, type Flag, type FlagId } from "./flags";

/** What people typed beside a flag, and since when it has been up. */
export interface Typed {
  readonly since: Cell;
  readonly done: Cell;
  readonly note: Cell;
}

/** A flag as the sheet held it before. */
export interface KeptFlag extends Typed {
  readonly customer: string;
  readonly flag: string;
}

export interface WatchRow {
  readonly customer: string;
  readonly owner: string;
  /** Null where somebody has typed beside a flag that is no longer up. */
  readonly flag: Flag | null;
  readonly flagId: string;
  /** NaN where its reason names none. */
  readonly share: number;
  /** What it was called before; "" where its reason does not say it. */
  readonly before: string;
  readonly size: number;
  /** The customer's actions that are not done, the earliest first. */
  readonly open: readonly OpenAction[];
  /** Null where it is up for the first time. */
  readonly typed: Typed | null;
}

/**
 * Who is to be looked at, and why: sorted by severity × size, then by severity. What people typed beside a flag comes
 * along; where the flag is no longer up it stands at the end.
 */
export function watchRows(facts: Facts, kept: readonly KeptFlag[]): WatchRow[] {
  const rest = new Map(kept.map((one) => [keyOf(one.customer, one.flag), one]));
  const asked = flags.filter(({ needs }) => needs.every((what) => facts.has(what)));
  const up = facts.names.flatMap((name, i) =>
    name === ""
      ? []
      : asked
          .filter((flag) => flag.raised(facts, i))
          .map((flag): WatchRow & { readonly flag: Flag } => {
            const key = keyOf(name, flag.id);
            const typed = rest.get(key) ?? null;
            rest.delete(key);
            return {
              customer: name,
              owner: cellText(facts.owner(i)),
              flag,
              flagId: flag.id,
              share: flag.share?.(facts, i) ?? NaN,
              before: flag.before?.(facts, i) ?? "",
              size: facts.size(i),
              open: facts.planned.open(i),
              typed,
            };
          }),
  );
  const weight = (row: (typeof up)[number]) => row.flag.severity * row.size;
  const sorted = [...up].sort((a, b) => weight(b) - weight(a) || b.flag.severity - a.flag.severity);
  const settled = [...rest.values()]
    .filter(({ done, note }) => cellText(done) !== "" || cellText(note) !== "")
    .map(({ customer, flag, ...typed }): WatchRow => {
      const none = { owner: "", flag: null, share: NaN, before: "", size: 0, open: [] };
      return { customer, flagId: flag, typed, ...none };
    });
  return [...sorted, ...settled];
}

function keyOf(customer: string, flag: string): string {
  return JSON.stringify([customer, flag]);
}

export function isFlag(id: string): id is FlagId {
  return flags.some((flag) => flag.id === id);
}
