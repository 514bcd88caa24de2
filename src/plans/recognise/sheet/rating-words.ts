import { isBlank } from "../../../engine/cell";
import type { Scale } from "../../../engine/factors/types";
import { gradedLetters, ratingLadders, yesAndNo } from "../../../i18n/vocabulary/rating-words";
import { foldName } from "../fold";
import { extentOf } from "./extent";
import { figureOf } from "./figure";
import type { Grid } from "./grid";
import { isDisc } from "./disc";

/** Places whose cells are words for ratings, and what they are proposed to mean. */
export interface RatingWords {
  readonly places: readonly number[];
  readonly words: Readonly<Record<string, number>>;
  /** From the lowest to the highest meaning; null without words. */
  readonly scale: Scale | null;
}

const noWords: RatingWords = { places: [], words: {}, scale: null };

/** One column of letters may be classes of customers; words such as "High" speak for themselves. */
const fewestLetters = 2;

/**
 * Finds columns of High, Medium and Low, of 高, 中 and 低, of letters, of signs: the ladder that holds all their words.
 *
 * @param scale the scale that numbers beside them are on, over which the words are spread; null where there are none
 */
export function findRatingWords(
  grid: Grid,
  places: readonly number[],
  customers: readonly number[],
  scale: Scale | null,
): RatingWords {
  const read = places.flatMap((place) => {
    const texts = wordsAt(grid, place, customers);
    const ladder = texts.length === 0 ? null : ladderOf(texts);
    return ladder === null ? [] : [{ place, texts, ladder }];
  });
  const isGraded = read.some(({ ladder }) => ladder === gradedLetters);
  const found = read.map((one) =>
    // Where one column has halves between its letters, a letter means the same in all.
    isGraded && isLetters(one.ladder) ? { ...one, ladder: gradedLetters } : one,
  );
  const letters = found.filter(({ ladder }) => needsOthers(ladder));
  const kept = found.filter((one) => {
    if (one.ladder === yesAndNo && (scale !== null || letters.length < found.length)) return false;
    return letters.length >= fewestLetters || !letters.includes(one);
  });
  if (kept.length === 0) return noWords;
  const longest = extentOf(kept.map(({ ladder, texts }) => usedSteps(ladder, texts))).highest;
  const target = scale ?? { lowest: 1, highest: longest };
  const words: Record<string, number> = {};
  for (const { texts, ladder } of kept) {
    const count = isLetters(ladder) ? longest : ladder.length;
    for (const text of texts) {
      const step = stepOf(ladder, text);
      const share = count < 2 ? 1 : (count - 1 - step) / (count - 1);
      words[text] ??= rounded(target.lowest + share * (target.highest - target.lowest));
    }
  }
  return { places: kept.map(({ place }) => place), words, scale: target };
}

type Ladder = readonly (readonly string[])[];

function wordsAt(grid: Grid, place: number, customers: readonly number[]): string[] {
  const texts = new Set<string>();
  for (const line of customers) {
    const cell = grid.value(line, place);
    if (isBlank(cell)) continue;
    const text = grid.text(line, place);
    const { kind } = figureOf(cell);
    // A lone "-" says "nothing", or "bad" among other signs.
    if (kind === "absent" && !/^[-–—]$/.test(text)) continue;
    if (kind === "number" && !/^[+-]*0$/.test(text) && !isDisc(text)) return [];
    texts.add(text);
  }
  const isSigns = [...texts].some((text) => /^[+±]/.test(text));
  return [...texts].filter((text) => isSigns || !/^[-–—]$/.test(text));
}

/** The first ladder that holds every word; one word alone proves none, but for the plainest. */
function ladderOf(texts: readonly string[]): Ladder | null {
  const keys = new Set(texts.map(foldName));
  if (keys.size < 2) return null;
  const found = ratingLadders.find((ladder) => texts.every((text) => stepOf(ladder, text) >= 0));
  return found ?? null;
}

function needsOthers(ladder: Ladder): boolean {
  return ladder.every(([word = ""]) => /^[a-z][+-]?$/i.test(word)) || ladder === yesAndNo;
}

function isLetters(ladder: Ladder): boolean {
  return ladder.every(([word = ""]) => /^[a-e][+-]?$/i.test(word));
}

function stepOf(ladder: Ladder, text: string): number {
  const key = foldName(text);
  return ladder.findIndex((step) => step.some((word) => foldName(word) === key));
}

/** Letters from A to the last that is used; of words all steps. */
function usedSteps(ladder: Ladder, texts: readonly string[]): number {
  return isLetters(ladder)
    ? 1 + Math.max(2, extentOf(texts.map((text) => stepOf(ladder, text))).highest)
    : ladder.length;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
