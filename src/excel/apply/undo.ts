import type { Ending, Snapshot } from "./snapshot";

/** What was there before the latest job; older ones would bring back cells that have been written again since. */
let latest: { readonly token: string; readonly undos: readonly Undo[] } | null = null;

/** What was there before a write, and how that ended. */
export interface Undo {
  readonly snapshot: Snapshot;
  readonly ending: Exclude<Ending, "failed">;
}

/**
 * Keeps what was there before the writes of a job until the next one, under the token of the first of them.
 *
 * @param undos in the order in which they are taken back: the last write first
 */
export function keepUndos(undos: readonly [Undo, ...Undo[]]): string {
  const [{ snapshot }] = undos;
  latest = { token: snapshot.token, undos };
  return snapshot.token;
}

/** Has more go with what is kept under a token: writes that the same job did before, the last first. */
export function keepBefore(token: string, earlier: readonly Undo[]): void {
  if (latest?.token === token) latest = { token, undos: [...latest.undos, ...earlier] };
}

/** Hands over what is kept, once, the last write first; nothing where it is no longer kept. */
export function takeUndos(token: string): readonly Undo[] {
  if (latest?.token !== token) return [];
  const { undos } = latest;
  latest = null;
  return undos;
}
