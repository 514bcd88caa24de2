import type { Snapshot } from "./snapshot";

/** What was there before the latest write; older ones would bring back cells that have been written again since. */
let latest: Snapshot | null = null;

/** Keeps a snapshot until the next write, under the token of its write. */
export function keepSnapshot(snapshot: Snapshot): string {
  latest = snapshot;
  return snapshot.token;
}

/** Hands over a snapshot, once; null where it is no longer kept. */
export function takeSnapshot(token: string): Snapshot | null {
  if (latest?.token !== token) return null;
  const snapshot = latest;
  latest = null;
  return snapshot;
}
