import { foldName } from "../../plans/recognise/fold";

/** A name may differ from another by one slip in this many characters and still be taken for it. */
const CHARACTERS_PER_SLIP = 5;

/**
 * The candidate that a header is most likely a misspelling of; null where none is close, or two are equally so.
 * A slip is a character too many, too few, wrong, or swapped with its neighbour.
 */
export function closeName(header: string, candidates: readonly string[]): string | null {
  const key = foldName(header);
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const other = foldName(candidate);
    const allowed = Math.floor(Math.max(key.length, other.length) / CHARACTERS_PER_SLIP);
    const slips = slipsBetween(key, other);
    if (slips > allowed || slips > least) continue;
    best = slips === least ? null : candidate;
    least = slips;
  }
  return best;
}

/** Optimal string alignment distance: Levenshtein's with swaps of neighbours (Damerau 1964). */
export function slipsBetween(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + same,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
