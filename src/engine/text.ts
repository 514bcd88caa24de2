/**
 * The key under which two spellings of one name are the same: letter case, full or half width and blanks
 * (also the invisible ones that pasted text brings along) make no difference.
 */
export function nameKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, "")
    .toLowerCase();
}

/** For each id the words that mean it, in every language. */
export type WordList<Id extends string> = Readonly<Record<Id, readonly string[]>>;

/** The id whose words hold this text, spelt in any case, width and spacing; null when none does. */
export function findWord<Id extends string>(words: WordList<Id>, text: string): Id | null {
  const key = nameKey(text);
  for (const id of Object.keys(words) as Id[]) {
    if (words[id].some((word) => nameKey(word) === key)) return id;
  }
  return null;
}
