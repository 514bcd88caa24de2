import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { competitorAsWhole, competitorColumns } from "../competitor";
import { besideAmounts, earlierYears, isMonth } from "./earlier-years";
import { extentOf } from "./extent";
import { axisOfFactor, isFactorName } from "./axes";
import { isBlank } from "../../../engine/cell";
import { indices, type Grid } from "./grid";
import { bareName } from "./header-parts";
import type { PlaceProfile } from "./place-profile";
import type { ColumnRole, Reason } from "./proposal";
import { placesTaken } from "./references";
import type { Table } from "./table";
import { isWordOf, matchWord } from "./word-match";

export interface RoleOfPlace {
  readonly role: ColumnRole;
  readonly why: Reason;
}

/** Numbers among a column's filled cells from which it may hold ratings: a few bad cells are no reason against it. */
const fewestNumbers = 0.55;

/** A rating is nowhere higher than this. */
export const highestRating = 100;

/**
 * What each place holds. Ratings are what is left of the numbers when names, ids, totals and amounts are taken away, as
 * far as they share a scale.
 *
 * @param worded places whose cells are words for ratings
 */
export function placeRoles(
  table: Table,
  customers: readonly number[],
  profiles: readonly PlaceProfile[],
  worded: readonly number[],
): RoleOfPlace[] {
  const { grid, headers, name, triplets } = table;
  const theirs = new Set([
    ...competitorColumns(headers, headers.map(bareName)),
    competitorAsWhole(headers),
  ]);
  const roles = indices(grid.width).map((place): RoleOfPlace | "candidate" => {
    const header = headers[place] ?? "";
    const profile = profiles[place];
    // Beside our rating it says how strong others are, and is no factor of its own.
    if (theirs.has(place) && (profile?.numbers.length ?? 0) > 0)
      return { role: "measure", why: "header-word" };
    if (place === name) return { role: "name", why: "header-word" };
    if (profile === undefined) return { role: "blank", why: "values" };
    const isEmpty = customers.every((line) => isBlank(grid.value(line, place)));
    if (isEmpty && header === "") return { role: "blank", why: "values" };
    if (worded.includes(place)) return { role: "factor", why: "values" };
    const part = triplets.beside.get(place);
    if (part !== undefined)
      return { role: part === "score" ? "total" : "note", why: "header-word" };
    const said = isTruth(grid, place, customers) ? null : bySaid(header, profile);
    if (said !== null) return said;
    return isCandidate(profile)
      ? "candidate"
      : remaining({ header, group: table.groups[place] ?? "" }, profile, isEmpty);
  });
  const candidates = withoutSigned(
    indices(grid.width).filter((place) => roles[place] === "candidate"),
    profiles,
  );
  const totals = candidates.filter((place) =>
    isTotal(table, place, customers, candidates, headers),
  );
  const numbers = candidates.filter((place) => !totals.includes(place));
  const shares = numbers.filter((place) => {
    const profile = profiles[place];
    return profile !== undefined && isShare(profile);
  });
  const rest =
    shares.length < numbers.length / 2
      ? numbers.filter((place) => !shares.includes(place))
      : numbers;
  const isAmount = (place: number) => (profiles[place]?.highest ?? 0) > highestRating;
  const others = [...earlierYears(headers, rest), ...besideAmounts(headers, rest, isAmount)];
  const rated = sharingScale(
    rest.filter((place) => !others.includes(place)),
    profiles,
    headers,
  );
  const foreign = onOtherScale(roles, rated, profiles);
  return roles.map((role, place): RoleOfPlace => {
    if (foreign.includes(place)) return { role: "measure", why: "header-text" };
    if (role !== "candidate") return role;
    if (totals.includes(place)) return { role: "total", why: "formula" };
    if (rated.includes(place)) return { role: "factor", why: "values" };
    return amount(headers[place] ?? "", "values");
  });
}

/** Whether a column holds ticks and nothing else: no text, whatever its header says. */
function isTruth(grid: Grid, place: number, customers: readonly number[]): boolean {
  const filled = customers.map((line) => grid.value(line, place)).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === "boolean");
}

/** "Turnover (mEUR)", "销售额（亿元）": money, however small the numbers are. */
const moneyUnit =
  /[(（[].*?(?:[$€£¥￥]|\b[ktm]?(?:eur|usd|gbp|chf|cny|rmb|jpy)\b|元|円).*?[)）\]]/iu;

/** What the header says outright, as far as the cells go with it. */
function bySaid(header: string, profile: PlaceProfile): RoleOfPlace | null {
  const bare = bareName(header);
  const is = (words: readonly string[]) => isWordOf(bare, words) || isWordOf(header, words);
  const holds = (words: readonly string[]) => matchWord(bare, words) !== null;
  const said = (role: ColumnRole): RoleOfPlace => ({ role, why: "header-word" });
  const isText = profile.texts > profile.numbers.length;
  if (profile.stated !== null && !isText) return { role: "factor", why: "header-text" };
  if (!isText && holds(sheetWords.size) && moneyUnit.test(header)) return said("size");
  if (is(sheetWords.id)) return said("id");
  // "Number of employees" and "Umsatz lfd. Jahr" have a word for ids among others that say more.
  const isOther = holds(sheetWords.measure) || holds(sheetWords.size);
  const hasCodes = isText || profile.isSequence || profile.highest > highestRating;
  if (holds(sheetWords.id) && hasCodes && !isOther) return said("id");
  const told = isText ? toldBy(bare) : null;
  if (told !== null) return said(told);
  if (isText && holds(sheetWords.score)) return said("total");
  if (profile.isSequence && header === "") return { role: "id", why: "values" };
  if (profile.isDate) return { role: "measure", why: "format" };
  if (!isText && isMonth(header)) return said("measure");
  if (is(sheetWords.total)) return said("total");
  if (profile.weight !== null || profile.maximum !== null) return null;
  if (is(sheetWords.score) && axisOfFactor(bare) === null) return said("total");
  if (is(sheetWords.average)) return said("total");
  if (isOrder(profile) && holds(sheetWords.rank) && !isFactorName(bare)) return said("total");
  if (!isText && holds(sheetWords.count) && !isFactorName(bare)) return said("measure");
  if (!isText && is(sheetWords.measure)) {
    return is(sheetWords.earned) && looksRated(profile) ? null : said("measure");
  }
  return null;
}

/** Each of 1, 2, 3 … once, in whatever order: places in a ranking. */
function isOrder({ numbers }: PlaceProfile): boolean {
  return numbers.length > 2 && [...numbers].sort((a, b) => a - b).every((one, i) => one === i + 1);
}

const texts = ["owner", "region", "segment"] as const;

/** What a column of texts is, by the longest of the words in its header: 销售额 is no 销售. */
function toldBy(header: string): (typeof texts)[number] | null {
  const length = (role: (typeof texts)[number] | "size") =>
    matchWord(header, sheetWords[role])?.length ?? 0;
  const [best = "owner"] = [...texts].sort((one, other) => length(other) - length(one));
  return length(best) > length("size") ? best : null;
}

/** What customers earn us is a number of three digits at least, or one with decimals: 1 to 10 in steps is a rating of it. */
function looksRated({ isMoney, numbers }: PlaceProfile): boolean {
  return (
    !isMoney && numbers.every((value) => value >= 1 && value <= 10 && Number.isInteger(2 * value))
  );
}

/** A share of a whole, which no scale begins with. */
function isShare({ highest, numbers }: PlaceProfile): boolean {
  return highest <= 1 && numbers.some((value) => !Number.isInteger(value));
}

function isCandidate(profile: PlaceProfile): boolean {
  const { share, numbers, lowest, highest, maximum } = profile;
  return (
    share >= fewestNumbers &&
    numbers.length > 0 &&
    (lowest >= 0 || isSigned(profile)) &&
    highest <= Math.max(highestRating, maximum ?? 0)
  );
}

/** Whether ratings go from minus to plus, as from -2 to 2. */
function isSigned({ numbers, lowest, highest, isMoney }: PlaceProfile): boolean {
  const isSmall =
    lowest >= -5 && highest <= 5 && numbers.every((value) => Number.isInteger(2 * value));
  return lowest < 0 && isSmall && !isMoney;
}

/** One column with a minus beside ratings is a trend or a change; where most have one, that is how they rate. */
function withoutSigned(
  candidates: readonly number[],
  profiles: readonly PlaceProfile[],
): readonly number[] {
  const signed = candidates.filter((place) => (profiles[place]?.lowest ?? 0) < 0);
  return signed.length >= Math.max(2, candidates.length / 2)
    ? candidates
    : candidates.filter((place) => !signed.includes(place));
}

function remaining(
  { header, group }: { readonly header: string; readonly group: string },
  profile: PlaceProfile,
  isEmpty: boolean,
): RoleOfPlace {
  if (isEmpty || profile.share < fewestNumbers) return { role: "note", why: "values" };
  // "Actual" and "Plan" may stand below "Revenue".
  const isBelowSize = profile.highest > highestRating && matchWord(group, sheetWords.size) !== null;
  return isBelowSize ? { role: "size", why: "group-header" } : amount(header, "values");
}

/** A number that is no rating: how large a customer is, or something else that is measured. */
function amount(header: string, why: Reason): RoleOfPlace {
  const isSize = matchWord(header, sheetWords.size) !== null;
  return isSize ? { role: "size", why: "header-word" } : { role: "measure", why };
}

/** Whether a place is worked out from two or more of the others in its line, or called a score and worked out. */
function isTotal(
  { grid }: Table,
  place: number,
  customers: readonly number[],
  candidates: readonly number[],
  headers: readonly string[],
): boolean {
  const formulas = customers.filter((line) => grid.formula(line, place) !== "");
  if (formulas.length === 0 || formulas.length < customers.length / 2) return false;
  const isScore = matchWord(headers[place] ?? "", sheetWords.score) !== null;
  const taking = formulas.filter((line) => {
    const taken = [...placesTaken(grid, line, place)].filter((one) => candidates.includes(one));
    return taken.length >= 2;
  });
  return taking.length >= formulas.length / 2 || isScore;
}

/** The few columns whose header states a scale that goes far beyond the ratings in the others: "NPS (0-100)" beside 1 to 5. */
function onOtherScale(
  roles: readonly (RoleOfPlace | "candidate")[],
  rated: readonly number[],
  profiles: readonly PlaceProfile[],
): number[] {
  const stating = indices(roles.length).filter((place) => {
    const role = roles[place];
    const isSaid = role !== undefined && role !== "candidate" && role.why === "header-text";
    return isSaid && profiles[place]?.stated != null;
  });
  const { highest } = extentOf(rated.map((place) => tightTop(profiles[place]?.highest ?? NaN)));
  if (stating.length * 2 > rated.length) return [];
  return stating.filter((place) => (profiles[place]?.stated?.highest ?? 0) >= 2 * highest);
}

/** Columns that belong with so many of the others that their scale is the table's. */
const shareOfScale = 0.3;

/** The candidates that share a scale; where headers state scales, only those are ratings that state one. */
function sharingScale(
  candidates: readonly number[],
  profiles: readonly PlaceProfile[],
  headers: readonly string[],
): number[] {
  const at = (place: number) => profiles[place];
  const stated = profiles.filter(({ stated: scale }) => scale !== null).length;
  const marked = candidates.filter((place) => {
    return (at(place)?.weight ?? null) !== null || (at(place)?.maximum ?? null) !== null;
  });
  if (stated >= 2) return [];
  if (marked.length >= 2 && marked.length >= candidates.length / 2) return marked;
  const top = (place: number) => tightTop(at(place)?.highest ?? NaN);
  const tops = [...new Set(candidates.map(top))].sort((one, other) => other - one);
  const chosen = tops.find((limit) => {
    const within = candidates.filter((place) => top(place) <= limit);
    const own = candidates.filter((place) => top(place) === limit);
    return own.length / within.length >= shareOfScale || within.length === own.length;
  });
  if (chosen === undefined) return [];
  const isSize = (place: number) => matchWord(headers[place] ?? "", sheetWords.size) !== null;
  // A column that is called as factors are, and holds ratings up to ten, is one even if it alone goes that far.
  const called = candidates.filter((place) => isCalledFactor(headers[place] ?? "", at(place)));
  const others = candidates.filter(
    (place) => !isSize(place) && (top(place) <= chosen || called.includes(place)),
  );
  const limit = extentOf(others.map(top)).highest;
  return candidates.filter(
    (place) =>
      top(place) <= limit && ((at(place)?.highest ?? 0) > 0 || (at(place)?.lowest ?? 0) < 0),
  );
}

function isCalledFactor(header: string, profile: PlaceProfile | undefined): boolean {
  if (profile === undefined || profile.isMoney || header.includes("%")) return false;
  const isRated = profile.numbers.every((value) => value <= 10 && Number.isInteger(2 * value));
  return isRated && isFactorName(bareName(header));
}

/** The top of the smallest usual scale that holds a number. */
function tightTop(highest: number): number {
  return [5, 7, 10, highestRating].find((top) => highest <= top) ?? Infinity;
}
