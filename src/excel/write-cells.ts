import type { Cell } from "../engine/cell";
import { areaAt } from "../plans/area";
import type { Block, FormatPlan, SheetRole } from "../plans/plan";
import { blockArea, sheetPlan } from "../plans/sheet";
import { applyPlan, type Applied } from "./apply/apply-plan";
import type { Expected } from "./apply/expected";
import type { ApplyOptions } from "./apply/options";
import { readInRounds, type Reading } from "./read/chunks";
import { surveyWorkbook } from "./read/survey";
import { runExcel } from "./run";
import { pastCutShort } from "./take-back";

/** A cell of the user's, and what it is to hold. */
export interface CellEdit {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** What it held when it was read: where it holds something else by now, nothing is written. Left out: anything. */
  readonly was?: Cell;
}

interface SheetBlock extends Block {
  readonly sheet: string;
}

/**
 * Writes single cells where the user asked for just that, such as a mended rating; can be restored.
 *
 * @param beside cells by which it is known that the rows are where they were
 * @throws KamError KAM-MEANWHILE, naming the cells that somebody has changed since they were read
 */
export function writeCells(
  role: SheetRole,
  edits: readonly CellEdit[],
  beside: readonly Expected[] = [],
): Promise<Applied> {
  return pastCutShort(() => writeEdits(role, edits, { beside }));
}

export interface EditOptions {
  /** Cells besides those that are edited which have to stand as they were read. */
  readonly beside?: readonly Expected[];
  /** What is remembered besides. */
  readonly remember?: NonNullable<ApplyOptions["remember"]>;
}

/**
 * The same as a part of a larger job.
 *
 * @param role of the sheets, one for all or by their names
 */
export async function writeEdits(
  role: SheetRole | ReadonlyMap<string, SheetRole>,
  edits: readonly CellEdit[],
  { beside = [], remember = {} }: EditOptions = {},
): Promise<Applied> {
  const blocks = blocksOf(edits);
  const { survey, texts } = await runExcel(async (context) => ({
    survey: await surveyWorkbook(context),
    texts: await numbersInTextCells(context, blocks),
  }));
  const names = [...new Set(blocks.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const own = blocks.filter(({ sheet }) => sheet === name);
    const formats = texts.filter(({ sheet }) => sheet === name).map(asNumber);
    return sheetPlan({
      role: typeof role === "string" ? role : (role.get(name) ?? "customers"),
      name,
      patch: true,
      owned: own.map(blockArea),
      blocks: own,
      formats,
    });
  });
  const plan = { sheets, charts: [], show: null };
  const read = edits.flatMap(({ sheet, row, column, was }) =>
    was === undefined ? [] : [{ sheet, row, column, was }],
  );
  const expected = [...read, ...beside];
  return applyPlan(plan, survey, { consent: "overwrite", looks: texts, expected, remember }, {});
}

/** Cells one below the other as one block: a column of mended ratings is one write. */
function blocksOf(edits: readonly CellEdit[]): SheetBlock[] {
  const blocks: (SheetBlock & { readonly cells: Cell[][] })[] = [];
  const sorted = [...edits].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  for (const { sheet, row, column, value } of sorted) {
    const last = blocks.at(-1);
    const below = last !== undefined && last.row + last.cells.length === row;
    if (below && last.sheet === sheet && last.column === column) last.cells.push([value]);
    else blocks.push({ sheet, row, column, cells: [[value]] });
  }
  return blocks;
}

interface TextFormatted extends FormatPlan {
  readonly sheet: string;
}

/** Excel's format of cells in which everything is text. */
const textFormat = "@";

const formatsOfCells: Reading<string> = {
  step: "survey",
  also: (range) => range.load("numberFormat"),
  rowsOf: ({ numberFormat }) => numberFormat as string[][],
  most: 100_000,
};

/** The cells that are formatted as text and are to hold a number. */
async function numbersInTextCells(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<TextFormatted[]> {
  const numeric = blocks.filter(({ cells }) => cells.flat().some(isNumber));
  const requests = numeric.map((block) => ({ sheet: block.sheet, area: blockArea(block) }));
  const formats =
    requests.length === 0 ? [] : await readInRounds(context, requests, formatsOfCells, {});
  return numeric.flatMap(({ sheet, row, column, cells }, i) => {
    const asText = cells.map(
      ([value], r) => isNumber(value) && formats[i]?.[r]?.[0] === textFormat,
    );
    return runsOf(asText).map(({ first, count }) => ({
      sheet,
      area: areaAt(row + first, column, count, 1),
      style: { numberFormat: textFormat },
    }));
  });
}

/** Where neighbours are true: index of the first, and how many. */
function runsOf(flags: readonly boolean[]): { readonly first: number; readonly count: number }[] {
  const starts = flags.flatMap((flag, i) => (flag && flags[i - 1] !== true ? [i] : []));
  return starts.map((first) => {
    const end = flags.indexOf(false, first);
    return { first, count: (end < 0 ? flags.length : end) - first };
  });
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

function asNumber({ area }: TextFormatted): FormatPlan {
  return { area, style: { numberFormat: "General" } };
}
