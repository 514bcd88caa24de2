import { equalBands, type RatingRule } from "../models/rating";
import { parseNumber, type DecimalSeparator } from "../number";
import { findWord, type WordList } from "../text";
import type { Measured, Scale } from "./types";

/** The words for the kinds of rules, in every language. */
export type RuleWords = WordList<RatingRule["kind"]>;

/**
 * The rule that a factor is rated by: a word and the points that go with it, which stand in a cell of their own or
 * behind the word. Null where nothing is said, so that one can be proposed.
 *
 * @returns "unknown" where something is said that is no rule
 */
export function readRule(
  { rule, points }: Measured,
  scale: Scale,
  decimal: DecimalSeparator,
  words: RuleWords,
): RatingRule | null | "unknown" {
  const parts = `${rule} ${points}`.split(/[\s;；、]+/u).filter((part) => part !== "");
  const [word, ...rest] = parts;
  if (word === undefined) return null;
  const kind = findWord(words, word);
  const numbers = rest.map((part) => numberIn(part, decimal));
  if (kind === null || numbers.some(Number.isNaN)) return "unknown";
  if (kind === "rank") return numbers.length === 0 ? { kind } : "unknown";
  if (kind === "bands") {
    const ascending = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? NaN));
    return numbers.length > 0 && ascending ? equalBands(numbers, scale) : "unknown";
  }
  const [from = NaN, to = NaN] = numbers;
  const isUsable = numbers.length === 2 && from !== to && (kind !== "log" || (from > 0 && to > 0));
  return isUsable ? { kind, from, to } : "unknown";
}

/** A number that stands alone in its cell is handed over with a point, whatever sign texts have. */
function numberIn(text: string, decimal: DecimalSeparator): number {
  const number = parseNumber(text, decimal);
  return Number.isNaN(number) ? parseNumber(text, ".") : number;
}
