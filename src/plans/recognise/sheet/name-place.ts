import { foldName } from "../fold";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { isBlank } from "../../../engine/cell";
import { isFactorName } from "./axes";
import { figureOf } from "./figure";
import { indices, type Grid } from "./grid";
import type { Reason } from "./proposal";
import { isWordOf, matchWord } from "./word-match";

export interface NamePlace {
  readonly place: number;
  readonly why: Reason;
  readonly isSure: boolean;
}

const otherThanNames = ["id", "owner", "segment", "region", "measure", "note", "weight"] as const;

/**
 * The place of the customers' names: what is called so, the longer word first ("Account Name" before "Account ID"), else
 * the first place of texts that are all different.
 */
export function findName(
  grid: Grid,
  headers: readonly string[],
  body: readonly number[],
): NamePlace | null {
  const profiles = indices(grid.width).map((place) => profileOf(grid, place, body));
  const called = indices(grid.width)
    .map((place) => ({ place, merit: meritOf(headers[place] ?? "", profiles[place]) }))
    .filter(({ merit }) => merit > 0)
    .sort((one, other) => other.merit - one.merit);
  const [best] = called;
  if (best !== undefined) {
    return { place: best.place, why: "header-word", isSure: true };
  }
  const texts = indices(grid.width).filter((place) => {
    const { texts: share, distinct } = profiles[place] ?? noProfile;
    const header = headers[place] ?? "";
    const isOther = otherThanNames.some((kind) => isWordOf(header, sheetWords[kind]));
    return share >= 0.6 && distinct >= 0.7 && !isOther;
  });
  const [first] = texts;
  if (first !== undefined) {
    return { place: first, why: "position", isSure: texts.length === 1 || first === 0 };
  }
  return byNumber(headers, profiles);
}

/** Customers that are known by their numbers alone. */
function byNumber(headers: readonly string[], profiles: readonly Profile[]): NamePlace | null {
  for (const words of [sheetWords.name, sheetWords.id]) {
    const place = headers.findIndex(
      (header, index) => matchWord(header, words) !== null && (profiles[index]?.kinds ?? 0) >= 0.9,
    );
    if (place >= 0) return { place, why: "header-word", isSure: true };
  }
  return null;
}

interface Profile {
  readonly texts: number;
  readonly distinct: number;
  /** How many different things stand in the filled cells, numbers too. */
  readonly kinds: number;
}

const noProfile: Profile = { texts: 0, distinct: 0, kinds: 0 };

function profileOf(grid: Grid, place: number, body: readonly number[]): Profile {
  const filled = body.filter((line) => !isBlank(grid.value(line, place)));
  if (filled.length === 0) return noProfile;
  const texts = filled.filter((line) => figureOf(grid.value(line, place)).kind === "text");
  const names = new Set(texts.map((line) => foldName(grid.text(line, place))));
  return {
    texts: texts.length / filled.length,
    distinct: texts.length === 0 ? 0 : names.size / texts.length,
    kinds: new Set(filled.map((line) => grid.text(line, place))).size / filled.length,
  };
}

function meritOf(header: string, { texts, distinct }: Profile = noProfile): number {
  const match = matchWord(header, sheetWords.name);
  if (match === null || distinct < 0.3 || texts < 0.3) return 0;
  if (match.whole) return 100 + match.length + distinct;
  const isOther = otherThanNames.some((kind) => matchWord(header, sheetWords[kind]) !== null);
  return isOther || isFactorName(header) ? 0 : 50 + match.length + distinct;
}
