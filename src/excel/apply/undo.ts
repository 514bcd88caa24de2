import type { Ending, Snapshot } from "./snapshot";

/** What was there before the latest write; older ones would bring back cells that have been written again since. */
let latest: Undo | null = null;

/** What was there before a write, and how that ended. */
export interface Undo {
  readonly snapshot: Snapshot;
  readonly ending: Exclude<Ending, "failed">;
}

/** Keeps a snapshot until the next write, under the token of its write. */
export function keepSnapshot(snapshot: Snapshot, ending: Undo["ending"]): string {
  latest = { snapshot, ending };
  return snapshot.token;
}

/** Hands over a snapshot, once; null where it is no longer kept. */
export function takeSnapshot(token: string): Undo | null {
  if (latest?.snapshot.token !== token) return null;
  const undo = latest;
  latest = null;
  return undo;
}
