import type { Scale } from "../../../engine/factors/types";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { extentOf } from "./extent";
import type { SheetCells } from "./cells";
import { numberIn } from "./figure";
import { indices, type Grid } from "./grid";
import { bareName, isSame } from "./header-parts";
import { groupText, headerText, type Headings } from "./headings";
import { addsUp, lineRoles, linesWith, remarksIn } from "./line-roles";
import { findName, type NamePlace } from "./name-place";
import { withCompetitors } from "../competitor";
import { findNumberedLabels } from "./numbered-labels";
import { profileOf, type PlaceProfile } from "./place-profile";
import { placeRoles, type RoleOfPlace } from "./place-roles";
import type { Answers, ColumnRole, ProposedScale } from "./proposal";
import { findRatingWords, type RatingWords } from "./rating-words";
import { findScale, foundRange } from "./scale";
import { findSections } from "./sections";
import type { RoleOfLine, Table } from "./table";
import { findTriplets } from "./triplets";
import { isWordOf } from "./word-match";
import { findWeights, weightsBeside, weightsInFormulas, type FoundWeights } from "./weights";

/** A table, and how the place of its names was found. */
export interface NamedTable extends Table {
  readonly naming: NamePlace | null;
}

/** The header of a table and the place of its names. */
export function tableOf(
  grid: Grid,
  headings: Headings,
  title: string,
  { roles = {} }: Answers,
): NamedTable {
  const places = indices(grid.width);
  const headers = places.map((place) => headerText(grid, headings, place).replace(/\s+/g, " "));
  const sections = findSections(grid, headers, bodyOf(grid, headings), title);
  const groups = places.map((place) => {
    const above = groupText(grid, headings, place);
    return above === "" ? (sections[place]?.group ?? "") : above;
  });
  const named = withCompetitors(headers, groups);
  const triplets = findTriplets(named, groups);
  const said = places.find((place) => roles[grid.placeAt(place)] === "name");
  const found = findName(grid, named, bodyOf(grid, headings));
  const naming = said === undefined ? found : { place: said, why: "answer" as const, isSure: true };
  return {
    grid,
    headings,
    headers: named.map((header, place) => triplets.named.get(place)?.header ?? header),
    groups: groups.map((group, place) => triplets.named.get(place)?.group ?? group),
    name: naming?.place ?? null,
    naming,
    triplets,
  };
}

function bodyOf(grid: Grid, { header }: Headings): number[] {
  return indices(grid.lines).filter((line) => line > (header ?? -1));
}

/** All that is read from a table's cells, before it is said column by column. */
export interface ReadTable {
  readonly lines: ReadonlyMap<number, RoleOfLine>;
  readonly roles: readonly RoleOfPlace[];
  readonly profiles: readonly PlaceProfile[];
  readonly factorProfiles: readonly PlaceProfile[];
  readonly words: RatingWords;
  /** Texts that name the rating they stand for, which nobody has to be asked about. */
  readonly labels: Readonly<Record<string, number>>;
  readonly scale: ProposedScale;
  readonly weights: FoundWeights | null;
  readonly outOf: ReadonlyMap<number, number>;
  readonly nameIsSure: boolean;
}

interface Known {
  readonly cells: SheetCells;
  readonly around: readonly string[];
  readonly answers: Answers;
  /** The scale, where it is known from elsewhere. */
  readonly scale: ProposedScale | null;
}

/** Reads a table: its lines, its places, its words for ratings, its scale and its weights. */
export function readTable(table: NamedTable, known: Known): ReadTable {
  const { cells, around, answers } = known;
  const { grid, headings, headers } = table;
  const lines = answeredLines(grid, lineRoles(table, bodyOf(grid, headings)), answers);
  const customers = linesWith(lines, "customer");
  const profiles = headers.map((header, place) => profileOf(grid, place, customers, header));
  const bare = placeRoles(table, customers, profiles, []);
  const texts = indices(grid.width).filter((place) =>
    mayBeWords(bare[place], profiles[place], headers[place] ?? ""),
  );
  const numeric = bare.flatMap(({ role }, place) =>
    role === "factor" ? (profiles[place] ?? []) : [],
  );
  const beside = foundRange(numeric);
  const besideScale = numeric.length === 0 || beside === null ? null : findScale(hintsOf(numeric));
  const words = findRatingWords(grid, texts, customers, answers.scale ?? besideScale);
  const labels = findNumberedLabels(grid, texts, customers);
  const worded = [...words.places, ...labels.places];
  const roles = answeredRoles(grid, placeRoles(table, customers, profiles, worded), answers);
  const factors = indices(grid.width).filter((place) => roles[place]?.role === "factor");
  const factorProfiles = factors.flatMap((place) => {
    if (labels.places.includes(place))
      return profileOf(grid, place, customers, headers[place] ?? "", labels.words);
    const profile = profiles[place];
    return profile === undefined || words.places.includes(place) ? [] : [profile];
  });
  const maxima = numbersAt(grid, linesWith(lines, "maximum"), factors);
  const tops = new Map([
    ...factors.flatMap((place): [number, number][] => {
      const top = profiles[place]?.maximum ?? null;
      return top === null ? [] : [[place, top]];
    }),
    ...maxima,
  ]);
  const scale = answers.scale
    ? { ...answers.scale, why: "answer" as const, isSure: true }
    : (known.scale ??
      findScale({
        profiles: factorProfiles,
        maxima: tops.size === factors.length ? [...tops.values()] : [],
        minima: [...numbersAt(grid, linesWith(lines, "minimum"), factors).values()],
        validated: validatedScale(grid, factors, cells),
        around: [...around, ...remarksIn(table, lines)],
        worded: answers.words === undefined ? words.scale : scaleOf(answers.words),
      }));
  const differ = new Set(tops.values()).size > 1;
  const weightLines = [...linesWith(lines, "weight"), ...weightsAbove(table, factors)];
  const weights =
    weightsBeside(grid, table.triplets.weights, customers) ??
    findWeights(grid, factors, weightLines, profiles) ??
    weightsInFormulas(grid, table.triplets.products, customers);
  return {
    lines,
    roles,
    profiles,
    factorProfiles,
    words,
    labels: labels.words,
    scale: differ ? { lowest: 0, highest: 10, why: "maximum", isSure: true } : scale,
    weights: weights ?? (differ ? { why: "maximum", of: tops } : null),
    outOf: differ ? tops : new Map(),
    nameIsSure: table.naming?.isSure ?? false,
  };
}

/** The scale that all validation of the factors agrees on; where customers stand in columns, of any of them. */
function validatedScale(
  grid: Grid,
  factors: readonly number[],
  { validated = {} }: SheetCells,
): Scale | null {
  const found = grid.turned
    ? Object.values(validated)
    : factors.flatMap((place) => validated[grid.placeAt(place)] ?? []);
  const [first] = found;
  return first !== undefined && found.every((scale) => isSame(scale, first)) ? first : null;
}

function hintsOf(profiles: readonly PlaceProfile[]) {
  return { profiles, maxima: [], minima: [], validated: null, around: [], worded: null };
}

function scaleOf(words: Readonly<Record<string, number>>) {
  const values = Object.values(words);
  return values.length === 0 ? null : extentOf(values);
}

/** Numbers above the header that add up are weights. */
function weightsAbove({ grid, headings }: Table, factors: readonly number[]): number[] {
  return headings.numbers.filter((line) => addsUp({ grid }, line, factors));
}

/** "Market attractiveness" has a word for regions in it, and is none. */
function isOnlyMentioned(role: ColumnRole, header: string): boolean {
  const isTold = role === "region" || role === "segment" || role === "owner";
  return isTold && !isWordOf(bareName(header), sheetWords[role]);
}

function mayBeWords(
  role: RoleOfPlace | undefined,
  profile: PlaceProfile | undefined,
  header: string,
): boolean {
  if (role === undefined || profile === undefined || profile.texts + profile.absent === 0)
    return false;
  return (
    role.role === "note" ||
    (role.role === "factor" && profile.texts > 0) ||
    role.role === "measure" ||
    isOnlyMentioned(role.role, header)
  );
}

function numbersAt(
  grid: Grid,
  lines: readonly number[],
  places: readonly number[],
): Map<number, number> {
  return new Map(
    lines.flatMap((line) =>
      places.flatMap((place): [number, number][] => {
        const value = numberIn(grid.value(line, place));
        return value === null ? [] : [[place, value]];
      }),
    ),
  );
}

function answeredLines(
  grid: Grid,
  found: ReadonlyMap<number, RoleOfLine>,
  { lines = {} }: Answers,
): ReadonlyMap<number, RoleOfLine> {
  return new Map(
    [...found].map(([line, role]): [number, RoleOfLine] => {
      const said = lines[grid.lineAt(line)];
      return [line, said === undefined ? role : { role: said, why: "answer" }];
    }),
  );
}

function answeredRoles(
  grid: Grid,
  found: readonly RoleOfPlace[],
  { roles = {}, axes = {} }: Answers,
): RoleOfPlace[] {
  const saysName = Object.values(roles).includes("name");
  const saysSize = Object.values(roles).includes("size");
  return found.map((role, place): RoleOfPlace => {
    const at = grid.placeAt(place);
    const said = roles[at] ?? (axes[at] === undefined ? undefined : "factor");
    if (said !== undefined) return { role: said, why: "answer" };
    if (saysName && role.role === "name") return { role: "note", why: "answer" };
    return saysSize && role.role === "size" ? { role: "measure", why: "answer" } : role;
  });
}
