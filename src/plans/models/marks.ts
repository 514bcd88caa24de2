import type { Cell } from "../../engine/cell";
import { choiceWords } from "../../i18n/vocabulary/words";
import { sameKey } from "./typed-key";

/** The words that say yes, each once where Excel's = does not tell them apart. */
export const markWords = wordsOf(choiceWords.yes);

const yes = new Set(markWords);
/** Those that say no. */
export const noWords = wordsOf(choiceWords.no);

const no = new Set(noWords);

function wordsOf(words: readonly string[]): string[] {
  return [...new Set(words.map(sameKey))];
}

/** What a cell says: yes, no, or null where it is neither. A number says yes from one on. */
export function markOf(cell: Cell, from: number): boolean | null {
  if (typeof cell === "number") return cell >= from;
  const word = sameKey(cell);
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
