import type { AxisId } from "../../../engine/portfolio/axes";
import { cellText } from "../../../engine/cell";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { foldName } from "../fold";
import { axisOfGroup, saysLess } from "./axes";
import { numberIn } from "./figure";
import { indices, type Grid } from "./grid";
import { findHeadings } from "./headings";
import { bareName } from "./header-parts";
import { findRatingWords } from "./rating-words";
import { isWordOf, matchWord } from "./word-match";

/** What a second table says of a factor. */
export interface NamedFactor {
  readonly name: string;
  readonly weight: number | null;
  readonly axis: AxisId | null;
  readonly lessIsBetter: boolean | null;
}

/** Factors by their folded names. */
export type NamedFactors = ReadonlyMap<string, NamedFactor>;

export const noFactors: NamedFactors = new Map();

/**
 * Reads a block as a list of factors with their weights, axes and directions; null where it is none: it has a column of
 * names that is called so or stands beside weights, and no column of ratings.
 */
export function readFactorList(grid: Grid): NamedFactors | null {
  const { header } = findHeadings(grid);
  if (header === null) return null;
  const texts = indices(grid.width).map((place) => grid.text(header, place));
  const find = (words: readonly string[]) => texts.findIndex((text) => isWordOf(text, words));
  const lines = indices(grid.lines).filter((line) => line > header);
  const isNumeric = (place: number) =>
    lines.filter((line) => numberIn(grid.value(line, place)) !== null).length >= lines.length / 2;
  const weight = texts.findIndex(
    (text, place) => matchWord(text, sheetWords.weight) !== null && isNumeric(place),
  );
  const axis = find(sheetWords.axis);
  const direction = find(sheetWords.direction);
  const called = find(sheetWords.factor);
  const isText = (place: number) => lines.some((line) => /\p{L}/u.test(grid.text(line, place)));
  const taken = new Set([weight, axis, direction]);
  const name =
    called >= 0 ? called : texts.findIndex((_, place) => !taken.has(place) && isText(place));
  if (name < 0 || weight < 0) return null;
  const rated = texts.flatMap((text, place) => {
    return place !== weight && !isDerived(text) && isNumeric(place) ? [place] : [];
  });
  const others = indices(grid.width).filter((place) => place !== name && !taken.has(place));
  if (rated.length > 0 || findRatingWords(grid, others, lines, null).places.length > 0) return null;
  const factors = new Map<string, NamedFactor>();
  for (const line of lines) {
    const text = grid.text(line, name);
    if (text === "" || isWordOf(text, sheetWords.total)) continue;
    const value = numberIn(grid.value(line, weight));
    const isPercent = grid.format(line, weight).includes("%");
    factors.set(foldName(bareName(text)), {
      name: text,
      weight: value === null ? null : isPercent ? Math.round(value * 1e8) / 1e6 : value,
      axis: axis < 0 ? null : axisOfGroup(cellText(grid.value(line, axis))),
      lessIsBetter: direction < 0 ? null : saysLess(grid.text(line, direction)),
    });
  }
  return factors.size === 0 ? null : factors;
}

/** A share of the weights is worked out from them. */
function isDerived(header: string): boolean {
  return /%|share|anteil|占比|normali[sz]ed|cumulative/iu.test(header);
}
