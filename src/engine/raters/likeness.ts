import { nameKey } from "../text";

/** Names less alike than this are taken for those of two customers. */
const ALIKE = 0.6;

/** How much a name has to be more alike than the next one. */
const MARGIN = 0.1;

/**
 * Which of several names a name was that has been written otherwise since: "Acme Inc." for "Acme". Null where none is
 * alike, or two are about as much.
 */
export function renamedFrom(name: string, among: readonly string[]): number | null {
  const key = nameKey(name);
  const all = among
    .map((other, i) => ({ i, alike: likeness(key, nameKey(other)) }))
    .sort((a, b) => b.alike - a.alike);
  const [best, next] = all;
  if (best === undefined || best.alike < ALIKE) return null;
  return next !== undefined && best.alike - next.alike < MARGIN ? null : best.i;
}

/** 1 for the same text, 0 for nothing in common; a text that begins with the other counts as alike. */
export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  const shortest = Math.min(one.length, other.length);
  const begins = one.startsWith(other) || other.startsWith(one);
  const alike = 1 - edits(one, other) / longest;
  return begins && shortest >= 3 ? Math.max(alike, 0.75 + 0.25 * (shortest / longest)) : alike;
}

/** Letters that have to be put in, taken out or changed (Levenshtein 1966). */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const change = (row[j] ?? 0) + Number(one[i] !== other[j]);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
