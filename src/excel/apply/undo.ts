import type { Snapshot } from "./snapshot";

/** What was there before the latest write; older ones would bring back cells that have been written again since. */
let latest: { readonly token: string; readonly snapshot: Snapshot } | null = null;
let count = 0;

/** Keeps a snapshot until the next write, under a token of its own. */
export function keepSnapshot(snapshot: Snapshot, token = `restore-${++count}`): string {
  latest = { token, snapshot };
  return token;
}

/** Hands over a snapshot, once; null where it is no longer kept. */
export function takeSnapshot(token: string): Snapshot | null {
  if (latest?.token !== token) return null;
  const { snapshot } = latest;
  latest = null;
  return snapshot;
}
