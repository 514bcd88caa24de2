import { fromJson, toJson } from "./json";

/** One thing that is remembered, with the name it is known by and how often it has been written. */
export interface Named {
  readonly kind: string;
  /** Tells apart several of a kind; empty where there is one. */
  readonly key: string;
  /** Higher than any that whoever wrote it had seen: the highest of a name counts. */
  readonly revision: number;
  /** Null where what was remembered is to be forgotten. */
  readonly value: unknown;
}

/** As it stands in a part. What is not understood is kept, and written back letter by letter. */
export interface Entry {
  readonly text: string;
  readonly named: Named | null;
}

export function readEntry(text: string): Entry {
  return { text, named: namedOf(text) };
}

export function entryOf(named: Named): Entry {
  return { text: toJson(named), named };
}

/** What two entries have in common that speak of the same thing. */
export function nameOf({ kind, key }: Pick<Named, "kind" | "key">): string {
  return JSON.stringify([kind, key]);
}

/**
 * All entries of several parts: of each name the one written last; of two that did not know of each other that of the
 * later part, so that all which one write has written stays together.
 */
export function mergeEntries(parts: readonly (readonly Entry[])[]): Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of parts.flat()) {
    const name = entry.named === null ? entry.text : nameOf(entry.named);
    const before = merged.get(name)?.named?.revision ?? -1;
    if ((entry.named?.revision ?? 0) >= before) merged.set(name, entry);
  }
  return [...merged.values()];
}

/** A revision above all that are known, as far as numbers go: of two that are equal the later counts. */
export function nextRevision(entries: readonly Entry[]): number {
  const last = entries.reduce((most, { named }) => Math.max(most, named?.revision ?? 0), 0);
  return Math.min(last + 1, Number.MAX_SAFE_INTEGER);
}

function namedOf(text: string): Named | null {
  const parsed = fromJson(text);
  if (typeof parsed !== "object" || parsed === null) return null;
  const { kind, key, revision, value = null } = parsed as Readonly<Record<string, unknown>>;
  if (typeof kind !== "string" || typeof key !== "string") return null;
  if (!Number.isSafeInteger(revision) || Number(revision) < 0) return null;
  return { kind, key, revision: Number(revision), value };
}
