import { foldName } from "../fold";

/** How much of a text a word of a list makes up; null where none is in it. */
export interface WordMatch {
  /** Whether the text is the word and nothing else but numbers, signs and what stands in brackets. */
  readonly whole: boolean;
  /** Characters of the longest word found: the longer one says more. */
  readonly length: number;
}

interface Prepared {
  readonly tokens: readonly string[];
  readonly folded: string;
  /** Looked for anywhere: in scripts without blanks between words. */
  readonly anywhere: boolean;
  /** Whether the last token is only how a word begins. */
  readonly open: boolean;
  /** Whether the first token is only how a word ends, as in German compounds. */
  readonly ending: boolean;
}

const prepared = new WeakMap<readonly string[], readonly Prepared[]>();

/** Finds the longest word of a list in a text, in any case, width and script. */
export function matchWord(text: string, words: readonly string[]): WordMatch | null {
  const { tokens, folded, bare, foldedBare } = partsOf(text);
  let length = 0;
  let whole = false;
  for (const word of prepare(words)) {
    const found = word.anywhere ? folded.includes(word.folded) : holds(tokens, word);
    if (!found) continue;
    length = Math.max(length, word.folded.length);
    whole ||= word.anywhere
      ? foldedBare === word.folded
      : bare.length === word.tokens.length && holds(bare, word);
    whole ||= folded === word.folded;
  }
  return length === 0 ? null : { whole, length };
}

interface Parts {
  readonly tokens: readonly string[];
  readonly folded: string;
  /** Without numbers, signs and what stands in brackets. */
  readonly bare: readonly string[];
  readonly foldedBare: string;
}

/** The text that was taken apart last: one is held against many lists in turn. */
let latest: { readonly text: string; readonly parts: Parts } | null = null;

function partsOf(text: string): Parts {
  if (latest?.text === text) return latest.parts;
  const bare = tokensOf(text.replace(/[(（[【].*?[)）\]】]/gu, " ")).filter(isWord);
  const parts = {
    tokens: tokensOf(text),
    folded: foldName(text),
    bare,
    foldedBare: foldName(bare.join("")),
  };
  latest = { text, parts };
  return parts;
}

/** Whether a text is one of the words, whatever numbers and brackets follow it. */
export function isWordOf(text: string, words: readonly string[]): boolean {
  return matchWord(text, words)?.whole ?? false;
}

function prepare(words: readonly string[]): readonly Prepared[] {
  const known = prepared.get(words);
  if (known !== undefined) return known;
  const made = words.map((word): Prepared => {
    const open = word.endsWith("*");
    const ending = word.startsWith("*");
    const plain = word.slice(ending ? 1 : 0, open ? -1 : undefined);
    const anywhere = /[\u3040-\u30ff\u3400-\u9fff]/u.test(plain);
    return { tokens: tokensOf(plain), folded: foldName(plain), anywhere, open, ending };
  });
  prepared.set(words, made);
  return made;
}

function tokensOf(text: string): string[] {
  const plain = text.normalize("NFKC").toLowerCase();
  const tokens = plain.match(/[\p{L}\p{M}]+(?:['’.][\p{L}\p{M}]+)*|\p{N}+|[#°º↓+−-]/gu) ?? [];
  return [...tokens];
}

function isWord(token: string): boolean {
  return /\p{L}|[#↓]/u.test(token);
}

function holds(
  tokens: readonly string[],
  { tokens: word, folded, open, ending }: Prepared,
): boolean {
  if (word.length === 0) return tokens.join("") === folded;
  const last = tokens.length - word.length;
  for (let start = 0; start <= last; start++) {
    const fits = word.every((part, i) => {
      const token = tokens[start + i] ?? "";
      if (ending && i === 0) return token.endsWith(part);
      return open && i === word.length - 1 ? token.startsWith(part) : token === part;
    });
    if (fits) return true;
  }
  return false;
}
