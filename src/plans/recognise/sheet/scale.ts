import type { Scale } from "../../../engine/factors/types";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { extentOf } from "./extent";
import { holdsAll, isLegend, isSame, scaleIn, usualScales } from "./header-parts";
import type { PlaceProfile } from "./place-profile";
import type { ProposedScale } from "./proposal";
import { matchWord } from "./word-match";

export interface ScaleHints {
  /** Profiles of the factors that are numbers. */
  readonly profiles: readonly PlaceProfile[];
  /** What a line of maxima gives each factor. */
  readonly maxima: readonly number[];
  readonly minima: readonly number[];
  readonly validated: Scale | null;
  /** Texts that stand on the sheet around the table. */
  readonly around: readonly string[];
  /** The scale of words for ratings, where there are any. */
  readonly worded: Scale | null;
}

/** The scale: taken where it is stated, else proposed from the ratings, to be asked for. */
export function findScale(hints: ScaleHints): ProposedScale {
  const { profiles, maxima, minima, validated, around, worded } = hints;
  const found = foundRange(profiles);
  const stated = profiles.flatMap(({ stated: scale }) => scale ?? []);
  const [first] = stated;
  if (first !== undefined && stated.every((scale) => isSame(scale, first))) {
    return { ...first, why: "header-text", isSure: true };
  }
  const [top] = maxima;
  if (top !== undefined && maxima.every((one) => one === top)) {
    const lowest = minima[0] ?? (found !== null && found.lowest < 1 ? 0 : 1);
    return { lowest, highest: top, why: "maximum", isSure: true };
  }
  // What was there before the validation may lie off it.
  if (validated !== null && (found === null || holdsAll(validated, found)))
    return { ...validated, why: "validation", isSure: true };
  const said = around.flatMap((text) => statedAround(text, found));
  const [only] = said;
  if (only !== undefined) return { ...only, why: "header-text", isSure: true };
  if (found === null) {
    const scale = worded ?? { lowest: 1, highest: 10 };
    return { ...scale, why: "values", isSure: worded !== null };
  }
  const tops = [...new Set(profiles.flatMap(({ outOf }) => outOf ?? []))];
  if (tops.length === 1 && tops[0] !== undefined && profiles.every(({ outOf }) => outOf !== null)) {
    return { lowest: found.lowest < 1 ? 0 : 1, highest: tops[0], why: "maximum", isSure: true };
  }
  const [proposed] = scaleChoices(found);
  return { ...(proposed ?? found), why: "values", isSure: false };
}

/** The usual scales that hold all ratings, the tightest first; last the one that 0 is none on, as it may say "not rated". */
export function scaleChoices(found: Scale): readonly Scale[] {
  const choices = holdingChoices(found);
  const rated = usualScales.find(({ lowest, highest }) => lowest === 1 && highest >= found.highest);
  const isMet = found.lowest === 0 && found.highest > 3;
  return isMet && rated !== undefined && rated.highest <= 10 ? [...choices, rated] : choices;
}

function holdingChoices(found: Scale): readonly Scale[] {
  const holding = usualScales.filter((scale) => holdsAll(scale, found));
  return holding
    .filter(({ highest }) => !isRare(highest) || highest === found.highest)
    .filter(({ lowest, highest }) => lowest > 0 || highest > 4 || found.lowest < 1)
    .filter(({ lowest }) => lowest >= 0 || found.lowest < 0)
    .filter(({ highest }) => highest <= Math.max(10, found.highest * 1.5) || holding.length === 1)
    .sort((one, other) => order(one) - order(other));
}

function order({ lowest, highest }: Scale): number {
  return (
    (isRare(highest) && highest > 4 ? 10.2 + highest / 100 : highest) + (lowest === 0 ? 0.1 : 0)
  );
}

/** Scales to 4, 6, 7 and 9 are offered only where ratings reach their ends. */
function isRare(highest: number): boolean {
  return [4, 6, 7, 9].includes(highest);
}

/** The lowest and the highest rating of the factors that are numbers; null where none is. */
export function foundRange(profiles: readonly PlaceProfile[]): Scale | null {
  const rated = profiles.filter(({ numbers }) => numbers.length > 0);
  if (rated.length === 0) return null;
  return extentOf(rated.flatMap(({ lowest, highest }) => [lowest, highest]));
}

const explainsZero = /(?<![\d.,])0\s*[=＝:：]\s*\p{L}/u;

/** "1-5" and nothing else, as below a header where others have their units. */
function isScaleAlone(text: string): boolean {
  return /^[\s(（[]*-?\d+\s*(?:-|–|—|~|～|to|bis|至|到)\s*\d+[\s)）\]]*$/iu.test(text);
}

/** A scale that is explained, or beside a word for ratings, counts for the table whose ratings are all on it. */
function statedAround(text: string, found: Scale | null): Scale[] {
  const scale = scaleIn(text);
  if (scale === null || found === null) return [];
  // "0 = not rated" is said beside the scale, and no part of it.
  const rated = explainsZero.test(text) ? { ...found, lowest: Math.max(1, found.lowest) } : found;
  if (!holdsAll(scale, rated)) return [];
  return isLegend(text) || isScaleAlone(text) || matchWord(text, sheetWords.rating) !== null
    ? [scale]
    : [];
}
