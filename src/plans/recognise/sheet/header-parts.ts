import type { Scale } from "../../../engine/factors/types";
import { bestWords, schoolGrades, worstWords } from "../../../i18n/vocabulary/rating-words";
import { matchWord } from "./word-match";

/** The scales that people rate on. */
export const usualScales: readonly Scale[] = [
  { lowest: -1, highest: 1 },
  { lowest: -2, highest: 2 },
  { lowest: -3, highest: 3 },
  { lowest: -5, highest: 5 },
  { lowest: 0, highest: 1 },
  { lowest: 0, highest: 3 },
  { lowest: 1, highest: 3 },
  { lowest: 0, highest: 4 },
  { lowest: 1, highest: 4 },
  { lowest: 1, highest: 5 },
  { lowest: 0, highest: 5 },
  { lowest: 1, highest: 6 },
  { lowest: 1, highest: 7 },
  { lowest: 1, highest: 9 },
  { lowest: 1, highest: 10 },
  { lowest: 0, highest: 10 },
  { lowest: 0, highest: 20 },
  { lowest: 0, highest: 100 },
];

const range =
  /(?<![\d.,/])(-?\d{1,3})\s*(?:-|–|—|~|～|…|\.\.\.?|to|bis|à|al?|tot|até|至|到|から|〜)\s*(\d{1,3})(?!\d|[.,/]\d|\s*%)/giu;
const steps = /(?<!\d)(3|4|5|7|10|100)\s*(?:-?\s*(?:point|punkte?)|分制|段階|er-skala)/iu;
const legend =
  /(?<!\d)(\d{1,3})\s*[=＝:：]\s*([^\d=,;，；、/]+)[,;，；、/\s].{0,40}?(?<!\d)(\d{1,3})\s*[=＝:：]\s*\p{L}/u;
const outOf =
  /(?:max(?:imum)?\.?|out of|von|sur|\/|满分|滿分|満点)\s*[:：=]?\s*(\d{1,3})(?!\d)|[(（[]\s*(\d{1,3})\s*(?:分|点|pts?\.?|points?|punkte)\s*[)）\]]/iu;
const percent =
  /[(（[]\s*(?:[^\d()（）]*\s)?(\d{1,3}(?:[.,]\d+)?)\s*%\s*[)）\]]|[\s:：/–-](\d{1,3}(?:[.,]\d+)?)\s*%\s*$/u;
const named =
  /(?:weight|gewicht(?:ung)?|poids|peso|weging|权重|權重|比重|重み)\s*[:：=]?\s*(\d{1,3}(?:[.,]\d+)?)/iu;

/** The scale that a text states, such as "Growth (1-10)" or "5-point scale"; null where it states none. */
export function scaleIn(text: string): Scale | null {
  for (const [, first, last] of text.normalize("NFKC").matchAll(range)) {
    const found = { lowest: Number(first), highest: Number(last) };
    if (usualScales.some((scale) => isSame(scale, found))) return found;
  }
  const [, one, , other] = legend.exec(text.normalize("NFKC")) ?? [];
  const ends = [Number(one), Number(other)].sort((a, b) => a - b);
  const explained = { lowest: ends[0] ?? NaN, highest: ends[1] ?? NaN };
  if (usualScales.some((scale) => isSame(scale, explained))) return explained;
  const points = steps.exec(text)?.[1];
  return points === undefined ? null : { lowest: 1, highest: Number(points) };
}

/** Whether a text explains the two ends of a scale: "1 = low, 5 = high". */
export function isLegend(text: string): boolean {
  return legend.test(text.normalize("NFKC"));
}

/** Whether a text says that the lowest rating is the best one: "1 = very good, 6 = poor", "Schulnoten". */
export function saysLowestIsBest(text: string): boolean {
  const [, one, meaning = "", other] = legend.exec(text.normalize("NFKC")) ?? [];
  if (one === undefined) return matchWord(text, schoolGrades) !== null;
  const isLowFirst = Number(one) < Number(other);
  return isLowFirst
    ? matchWord(meaning, bestWords) !== null
    : matchWord(meaning, worstWords) !== null;
}

/** The highest rating that a header gives its own column: "Service (max 20)", "质量（20分）". */
export function maximumIn(text: string): number | null {
  const match = outOf.exec(text.normalize("NFKC"));
  const number = match?.[1] ?? match?.[2];
  return number === undefined || Number(number) === 0 ? null : Number(number);
}

/** The weight that a header gives its column: "Quality (30%)", "Quality, weight 30". */
export function weightIn(text: string): number | null {
  const plain = text.normalize("NFKC");
  const match = percent.exec(plain) ?? named.exec(plain);
  const number = match?.[1] ?? match?.[2];
  return number === undefined ? null : Number(number.replace(",", "."));
}

/** A header without what stands in brackets: what is left names the factor. */
export function bareName(text: string): string {
  const bare = text
    .replace(/[(（[【].*?[)）\]】]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return bare === "" ? text : bare;
}

export function isSame(one: Scale, other: Scale): boolean {
  return one.lowest === other.lowest && one.highest === other.highest;
}

export function holdsAll({ lowest, highest }: Scale, found: Scale): boolean {
  return found.lowest >= lowest && found.highest <= highest;
}
