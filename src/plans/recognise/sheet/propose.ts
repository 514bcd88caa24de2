import type { AxisId } from "../../../engine/portfolio/axes";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { areaAddress } from "../../address";
import type { Area } from "../../area";
import { foldName } from "../fold";
import { extentOf } from "./extent";
import { axisOfFactor, axisOfGroup, directionOfFactor, saysLess } from "./axes";
import type { Block } from "./blocks";
import type { SheetCells } from "./cells";
import { numberIn } from "./figure";
import { filledPlaces, gridOf, indices, type Grid } from "./grid";
import { bareName } from "./header-parts";
import { findHeadings, groupText, headerText, type Headings } from "./headings";
import { addsUp, labelOf, lineRoles } from "./line-roles";
import { findName, type NamePlace } from "./name-place";
import { noFactors, type NamedFactors } from "./named-factors";
import { findOrientation } from "./orientation";
import { profileOf, type PlaceProfile } from "./place-profile";
import { placeRoles, type RoleOfPlace } from "./place-roles";
import type {
  Answers,
  LineRole,
  Proposal,
  ProposedColumn,
  ProposedLine,
  ProposedScale,
  Reason,
  Refusal,
} from "./proposal";
import { noticesOf, questionsOf } from "./questions";
import { findRatingWords, type RatingWords } from "./rating-words";
import { refusalOf } from "./refusal";
import { findScale, foundRange } from "./scale";
import type { RoleOfLine, Table } from "./table";
import { findWeights, sumsOf, type FoundWeights } from "./weights";
import { isWordOf } from "./word-match";

/** What is known from elsewhere when a block is looked at. */
export interface Surroundings {
  /** Texts on the sheet outside all tables: titles and remarks. */
  readonly texts: readonly string[];
  /** Factors of a second table. */
  readonly factors: NamedFactors;
}

export const alone: Surroundings = { texts: [], factors: noFactors };

/**
 * What a block of a sheet is proposed to be: which lines are customers, what each column holds, and on which scale its
 * ratings are; with the reason for each part, and what has to be asked.
 *
 * @param answers what somebody has said, which goes before anything that is found
 */
export function propose(
  cells: SheetCells,
  block: Block,
  surroundings: Surroundings = alone,
  answers: Answers = {},
): Proposal {
  const whole = gridOf(cells, block.area, false);
  const upright = findHeadings(whole);
  const first = firstLine(upright);
  const area = { ...block.area, top: block.area.top + first };
  const titles = upright.titles.flatMap((line) =>
    filledPlaces(whole, line).map((place) => whole.text(line, place)),
  );
  const around = [...titles, ...surroundings.texts];
  const found = findOrientation(whole, upright);
  const turned = answers.turned ?? found.turned;
  const grid = gridOf(cells, area, turned);
  const headings = findHeadings(grid);
  const table = tableOf(grid, headings, answers);
  const read = readTable(table, { cells, around, factors: surroundings.factors, answers });
  const isSure = answers.turned !== undefined || block.table !== null || found.isSure;
  const columns = columnsOf(table, read, {
    around: titles,
    factors: surroundings.factors,
    answers,
  });
  const lines = linesOf(table, read, cells);
  const refusal =
    refusalOf(whole, upright.header ?? 0, around) ??
    (headings.header === null ? "no-ratings" : emptiness(columns, lines, whole, upright));
  const draft = {
    sheet: cells.sheet,
    table: block.table?.name ?? null,
    range: areaAddress(onSheet(cells, area)),
    area: onSheet(cells, area),
    title: titles[0] ?? "",
    orientation: turned ? ("columns" as const) : ("rows" as const),
    orientationWhy: whyTurned(answers, block, found.isSure),
    columns,
    lines,
    scale: read.scale,
    weights: {
      why: read.weights?.why ?? weightReason(columns, surroundings.factors),
      sums: sumsOf(columns),
    },
    words: { ...read.words.words, ...answers.words },
    refusal,
  };
  const facts = {
    nameIsSure: read.nameIsSure,
    isSure,
    found: foundRange(read.factorProfiles),
    factors: surroundings.factors,
    profiles: read.profiles,
    answers,
  };
  return {
    ...draft,
    questions: refusal === null ? questionsOf(draft, facts) : [],
    notices: noticesOf(draft, facts),
  };
}

function firstLine({ header, groups, numbers }: Headings): number {
  return header === null ? 0 : extentOf([header, ...groups, ...numbers]).lowest;
}

function onSheet({ top, left, rowNumbers }: SheetCells, area: Area): Area {
  const row = (index: number) => rowNumbers?.[index] ?? top + index;
  return {
    top: row(area.top),
    bottom: row(area.bottom),
    left: left + area.left,
    right: left + area.right,
  };
}

function whyTurned({ turned }: Answers, { table }: Block, isSure: boolean): Reason {
  if (turned !== undefined) return "answer";
  if (table !== null) return "excel-table";
  return isSure ? "header-word" : "default";
}

interface NamedTable extends Table {
  readonly naming: NamePlace | null;
}

function tableOf(grid: Grid, headings: Headings, { roles = {} }: Answers): NamedTable {
  const places = indices(grid.width);
  const headers = places.map((place) => headerText(grid, headings, place).replace(/\s+/g, " "));
  const groups = places.map((place) => groupText(grid, headings, place));
  const said = places.find((place) => roles[grid.placeAt(place)] === "name");
  const found = findName(grid, headers, bodyOf(grid, headings));
  const naming = said === undefined ? found : { place: said, why: "answer" as const, isSure: true };
  return { grid, headings, headers, groups, name: naming?.place ?? null, naming };
}

function bodyOf(grid: Grid, { header }: Headings): number[] {
  return indices(grid.lines).filter((line) => line > (header ?? -1));
}

interface ReadTable {
  readonly lines: ReadonlyMap<number, RoleOfLine>;
  readonly roles: readonly RoleOfPlace[];
  readonly profiles: readonly PlaceProfile[];
  readonly factorProfiles: readonly PlaceProfile[];
  readonly words: RatingWords;
  readonly scale: ProposedScale;
  readonly weights: FoundWeights | null;
  readonly outOf: ReadonlyMap<number, number>;
  readonly nameIsSure: boolean;
}

interface Known {
  readonly cells: SheetCells;
  readonly around: readonly string[];
  readonly factors: NamedFactors;
  readonly answers: Answers;
}

function readTable(table: NamedTable, { cells, around, answers }: Known): ReadTable {
  const { grid, headings, headers } = table;
  const lines = answeredLines(grid, lineRoles(table, bodyOf(grid, headings)), answers);
  const customers = linesWith(lines, "customer");
  const profiles = headers.map((header, place) => profileOf(grid, place, customers, header));
  const bare = placeRoles(table, customers, profiles, []);
  const texts = indices(grid.width).filter((place) => mayBeWords(bare[place], profiles[place]));
  const numeric = bare.flatMap(({ role }, place) =>
    role === "factor" ? (profiles[place] ?? []) : [],
  );
  const beside = foundRange(numeric);
  const besideScale = numeric.length === 0 || beside === null ? null : findScale(hintsOf(numeric));
  const words = findRatingWords(grid, texts, customers, answers.scale ?? besideScale);
  const roles = answeredRoles(grid, placeRoles(table, customers, profiles, words.places), answers);
  const factors = indices(grid.width).filter((place) => roles[place]?.role === "factor");
  const factorProfiles = factors.flatMap((place) => {
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
    : findScale({
        profiles: factorProfiles,
        maxima: tops.size === factors.length ? [...tops.values()] : [],
        minima: [...numbersAt(grid, linesWith(lines, "minimum"), factors).values()],
        validated: cells.validated ?? null,
        around,
        worded: answers.words === undefined ? words.scale : scaleOf(answers.words),
      });
  const differ = new Set(tops.values()).size > 1;
  const weightLines = [...linesWith(lines, "weight"), ...weightsAbove(table, factors)];
  const weights = findWeights(grid, factors, weightLines, profiles);
  return {
    lines,
    roles,
    profiles,
    factorProfiles,
    words,
    scale: differ ? { lowest: 0, highest: 10, why: "maximum", isSure: true } : scale,
    weights: weights ?? (differ ? { why: "maximum", of: tops } : null),
    outOf: differ ? tops : new Map(),
    nameIsSure: table.naming?.isSure ?? false,
  };
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

function mayBeWords(role: RoleOfPlace | undefined, profile: PlaceProfile | undefined): boolean {
  if (role === undefined || profile === undefined || profile.texts + profile.absent === 0)
    return false;
  return (
    role.role === "note" || (role.role === "factor" && profile.texts > 0) || role.role === "measure"
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

function linesWith(lines: ReadonlyMap<number, RoleOfLine>, role: LineRole): number[] {
  return [...lines].filter(([, found]) => found.role === role).map(([line]) => line);
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

interface Naming {
  readonly around: readonly string[];
  readonly factors: NamedFactors;
  readonly answers: Answers;
}

function columnsOf(
  table: Table,
  read: ReadTable,
  { around, factors, answers }: Naming,
): ProposedColumn[] {
  const { grid } = table;
  const axisLine = linesWith(read.lines, "axis")[0];
  const directionLine = linesWith(read.lines, "direction")[0];
  const groupLine = linesWith(read.lines, "group")[0];
  const titleAxis = around.map(axisOfGroup).find((axis) => axis !== null) ?? null;
  const sizes = read.roles.filter(({ role }) => role === "size").length;
  const chosen = sizes > 1 ? latest(table, read) : null;
  return indices(grid.width).map((place): ProposedColumn => {
    const header = table.headers[place] ?? "";
    const bare = bareName(header);
    const at = grid.placeAt(place);
    const listed = factors.get(foldName(bare)) ?? factors.get(foldName(header));
    const found = read.roles[place] ?? { role: "blank", why: "values" };
    const isOther =
      found.role === "size" && chosen !== null && chosen !== place && found.why !== "answer";
    const role = isOther ? "measure" : found.role;
    const base = { at, header, group: table.groups[place] ?? "", role, why: found.why };
    if (role !== "factor") {
      return { ...base, ...noFactor, weight: null };
    }
    const group = [base.group, groupLine === undefined ? "" : grid.text(groupLine, place)].join(
      " · ",
    );
    const [axis, axisWhy] = axisAt({
      said: answers.axes?.[at] ?? null,
      line: axisLine === undefined ? null : axisOfGroup(grid.text(axisLine, place)),
      group: axisOfGroup(group),
      listed: listed?.axis ?? null,
      name: axisOfFactor(bare),
      title: titleAxis,
    });
    const directed =
      directionLine === undefined
        ? (listed?.lessIsBetter ?? null)
        : saysLess(grid.text(directionLine, place));
    const byName = directionOfFactor(bare);
    const said = answers.reversed === undefined ? directed : (answers.reversed[at] ?? false);
    return {
      ...base,
      axis,
      axisWhy,
      weight: answers.weights?.[at] ?? read.weights?.of.get(place) ?? listed?.weight ?? null,
      lessIsBetter: said ?? byName !== "more",
      directionAsked: said === null && byName === "ask",
      outOf: read.outOf.get(place) ?? null,
    };
  });
}

const noFactor = {
  axis: null,
  axisWhy: "default",
  lessIsBetter: false,
  directionAsked: false,
  outOf: null,
} as const;

interface AxisHints {
  readonly said: AxisId | null;
  readonly line: AxisId | null;
  readonly group: AxisId | null;
  readonly listed: AxisId | null;
  readonly name: AxisId | null;
  readonly title: AxisId | null;
}

function axisAt({ said, line, group, listed, name, title }: AxisHints): [AxisId | null, Reason] {
  const ways: [AxisId | null, Reason][] = [
    [said, "answer"],
    [line, "axis-column"],
    [group, "group-header"],
    [listed, "axis-column"],
    [title, "header-text"],
    [name, "factor-name"],
  ];
  return ways.find(([axis]) => axis !== null) ?? [null, "default"];
}

/** The place of the latest of several sizes, by the year in its header, else the first. */
function latest({ headers }: Table, { roles }: ReadTable): number | null {
  const sizes = roles.flatMap(({ role }, place) => (role === "size" ? [place] : []));
  const year = (place: number) => {
    const digits = /(?<!\d)(?:20)?(\d{2})(?!\d)/.exec(headers[place] ?? "")?.[1];
    return digits === undefined ? -1 : Number(digits);
  };
  const isPlain = (place: number) => isWordOf(headers[place] ?? "", sheetWords.size);
  return (
    [...sizes].sort(
      (one, other) =>
        Number(isPlain(other)) - Number(isPlain(one)) || year(other) - year(one) || one - other,
    )[0] ?? null
  );
}

function linesOf(table: Table, read: ReadTable, cells: SheetCells): ProposedLine[] {
  const { grid, headings } = table;
  const hidden = new Set(cells.hiddenRows ?? []);
  return indices(grid.lines).map((line): ProposedLine => {
    const role = read.lines.get(line) ?? headRole(headings, line);
    const at = grid.lineAt(line);
    return { at, ...role, label: labelOf(table, line), isHidden: !grid.turned && hidden.has(at) };
  });
}

function headRole({ header, groups, numbers }: Headings, line: number): RoleOfLine {
  if (line === header) return { role: "header", why: "position" };
  if (groups.includes(line)) return { role: "group", why: "position" };
  if (numbers.includes(line)) return { role: "weight", why: "values" };
  return { role: "title", why: "position" };
}

/** Why a table has nothing to score; null where it has. */
function emptiness(
  columns: readonly ProposedColumn[],
  lines: readonly ProposedLine[],
  whole: Grid,
  { header }: Headings,
): Refusal | null {
  const factors = columns.filter(({ role }) => role === "factor");
  const customers = lines.filter(({ role }) => role === "customer");
  const heads =
    header === null ? [] : indices(whole.width).map((place) => whole.text(header, place));
  const isList = heads.some((text) => isWordOf(text, sheetWords.weight));
  if (isList && (factors.length === 0 || customers.length === 0)) return "weights-only";
  if (factors.length === 0) return "no-ratings";
  return customers.length === 0 ? "empty" : null;
}

function weightReason(columns: readonly ProposedColumn[], factors: NamedFactors): Reason {
  const has = columns.some(({ role, weight }) => role === "factor" && weight !== null);
  return has && factors.size > 0 ? "weight-table" : has ? "answer" : "default";
}
