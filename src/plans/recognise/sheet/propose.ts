import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { areaAddress } from "../../address";
import type { Area } from "../../area";
import type { Block } from "./blocks";
import type { SheetCells } from "./cells";
import { extentOf } from "./extent";
import { filledPlaces, gridOf, indices, type Grid } from "./grid";
import { saysLowestIsBest } from "./header-parts";
import { findHeadings, type Headings } from "./headings";
import { linesWith, remarksIn } from "./line-roles";
import { noFactors, type NamedFactors } from "./named-factors";
import { findOrientation } from "./orientation";
import type {
  Answers,
  Proposal,
  ProposedColumn,
  ProposedLine,
  ProposedScale,
  Reason,
  Refusal,
} from "./proposal";
import { proposedColumns } from "./proposed-columns";
import { proposedLines } from "./proposed-lines";
import { noticesOf, questionsOf } from "./questions";
import { readTable, tableOf } from "./read-table";
import { isLongList, refusalOf } from "./refusal";
import { foundRange } from "./scale";
import { sumsOf } from "./weights";
import { isWordOf } from "./word-match";

/** What is known from elsewhere when a block is looked at. */
export interface Surroundings {
  /** Texts on the sheet outside all tables: titles and remarks. */
  readonly texts: readonly string[];
  /** Factors of a second table. */
  readonly factors: NamedFactors;
  /** The scale that every table says which it was put together from; null where they do not, or it was not. */
  readonly scale: ProposedScale | null;
}

export const alone: Surroundings = { texts: [], factors: noFactors, scale: null };

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
  const upright = headingsIn(cells, whole);
  const first = firstLine(upright);
  const area = { ...block.area, top: block.area.top + first };
  const titles = upright.titles.flatMap((line) =>
    filledPlaces(whole, line).map((place) => whole.text(line, place)),
  );
  const around = [...titles, ...surroundings.texts];
  const found = findOrientation(whole, upright);
  const isJoined = cells.joined !== undefined;
  const turned = answers.turned ?? (found.turned && !isJoined);
  const grid = gridOf(cells, area, turned);
  const headings = headingsIn(cells, grid);
  const table = tableOf(grid, headings, titles[0] ?? "", answers);
  const read = readTable(table, { cells, around, answers, scale: surroundings.scale });
  const isSure =
    answers.turned !== undefined ||
    block.table !== null ||
    found.isSure ||
    isJoined ||
    saysName(answers);
  const columns = proposedColumns(table, read, {
    around: isJoined ? titles : [...titles, cells.sheet],
    isLowestBest: [...around, ...remarksIn(table, read.lines)].some(saysLowestIsBest),
    factors: surroundings.factors,
    answers,
  });
  const lines = proposedLines(table, read.lines, cells);
  const refusal =
    refusalOf(whole, upright.header ?? 0, around) ??
    (isLongList(table, columns, linesWith(read.lines, "customer")) ? "long-list" : null) ??
    (headings.header === null ? "no-ratings" : emptiness(columns, lines, whole, upright));
  const draft = {
    sheet: cells.sheet,
    table: block.table?.name ?? null,
    ...(cells.joined === undefined ? {} : { joined: cells.joined.places }),
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
    words: { ...read.labels, ...read.words.words, ...answers.words },
    refusal,
  };
  const facts = {
    nameIsSure: read.nameIsSure,
    isSure,
    found: foundRange(read.factorProfiles),
    factors: surroundings.factors,
    profiles: read.profiles,
    words: read.words.words,
    answers,
    joined: cells.joined ?? null,
  };
  return {
    ...draft,
    questions: refusal === null ? questionsOf(draft, facts) : [],
    notices: noticesOf(draft, facts),
  };
}

/** Whoever names the column of names says that customers stand in rows. */
function saysName({ roles = {} }: Answers): boolean {
  return Object.values(roles).includes("name");
}

/** Of a table that was put together it is known where its header stands. */
function headingsIn({ joined }: SheetCells, grid: Grid): Headings {
  if (joined === undefined) return findHeadings(grid);
  const header = joined.headLines - 1;
  return { header, groups: indices(header), numbers: [], titles: [] };
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
  if (factors.length === 0)
    return hasBlankColumns(columns, customers, whole) ? "blank-cells" : "no-ratings";
  return customers.length === 0 ? "empty" : null;
}

/** Customers by name, and headers over cells in which nothing stands: colours may stand for the ratings. */
function hasBlankColumns(
  columns: readonly ProposedColumn[],
  customers: readonly ProposedLine[],
  whole: Grid,
): boolean {
  const named = columns.some(({ role }) => role === "name");
  const headed = columns.filter(({ role, header }) => role === "note" && header !== "");
  const blank = headed.filter(({ at }) => {
    const place = indices(whole.width).find((one) => whole.placeAt(one) === at);
    const lines = customers.flatMap(({ at: line }) =>
      indices(whole.lines).filter((one) => whole.lineAt(one) === line),
    );
    return place !== undefined && lines.every((line) => whole.text(line, place) === "");
  });
  return named && customers.length >= 2 && blank.length >= 2;
}

function weightReason(columns: readonly ProposedColumn[], factors: NamedFactors): Reason {
  const has = columns.some(({ role, weight }) => role === "factor" && weight !== null);
  return has && factors.size > 0 ? "weight-table" : has ? "answer" : "default";
}
