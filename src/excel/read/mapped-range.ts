import type { Cell } from "../../engine/cell";
import { areaAddress, parseAddress, sheetLimits } from "../../plans/address";
import { columnsOf, type Area } from "../../plans/area";
import {
  followHeaders,
  standsUnderHeaders,
  type HeaderRow,
} from "../../plans/source/follow-headers";
import { rowsThatGoOn, type RowBelow } from "../../plans/source/rows-below";
import type { Mapping } from "../../plans/source/types";
import { lookedAt } from "./sheets-limits";

/** A mapped range as it is now. */
export interface PresentRange {
  readonly mapping: Mapping;
  /** Rows below the range as it was mapped that go on with it. */
  readonly added: number;
}

/** Rows below a range that are looked at in one go. */
const below = 100;

/** Cells of them at most: a range may be wide. */
const mostCells = 10_000;

/** Rows among which the headers are looked for that are not where they were. */
const headRows = 100;

/**
 * Finds a mapped range as it is now: under its headers, wherever columns have gone, and with the rows that were added
 * at its end. One round trip, two where headers have moved, one more for each hundred rows that were added.
 */
export async function presentRange(
  context: Excel.RequestContext,
  mapping: Mapping,
): Promise<PresentRange> {
  const { source } = mapping;
  const area = parseAddress(source.address)?.area;
  // A header alone is no table, whatever stands below it; whole columns hold all that there is.
  const isTable =
    area !== undefined && area.bottom > area.top && area.bottom < sheetLimits.rows - 1;
  if (!isTable) return { mapping, added: 0 };
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const head = loadRows(sheet, { top: area.top, rows: 1 });
  const rest = loadBelow(sheet, area);
  await context.sync();
  const [own] = rowsOf(head);
  if (own !== undefined && standsUnderHeaders(mapping, area, own)) {
    return grown(context, mapping, area, rest);
  }
  const heads = loadRows(sheet, { top: 0, rows: Math.max(headRows, area.top + 1) });
  await context.sync();
  const { mapping: followed, area: now } = followHeaders(mapping, area, rowsOf(heads));
  const again = loadBelow(sheet, now);
  await context.sync();
  return grown(context, followed, now, again);
}

interface LoadedRows {
  readonly top: number;
  readonly range: Excel.Range;
}

function loadRows(
  sheet: Excel.Worksheet,
  { top, rows }: { top: number; rows: number },
): LoadedRows {
  const range = sheet.getRangeByIndexes(top, 0, rows, lookedAt.columns);
  range.load("values");
  return { top, range };
}

function rowsOf({ top, range }: LoadedRows): HeaderRow[] {
  return (range.values as Cell[][]).map((cells, row) => ({
    row: top + row,
    texts: cells.map((cell) => String(cell ?? "")),
  }));
}

function loadBelow(sheet: Excel.Worksheet, area: Area, from = area.bottom + 1): Excel.Range | null {
  const columns = columnsOf(area);
  const fitting = Math.max(1, Math.min(below, Math.floor(mostCells / columns)));
  const rows = Math.min(fitting, sheetLimits.rows - from);
  if (rows < 1) return null;
  const range = sheet.getRangeByIndexes(from, area.left, rows, columns);
  range.load("values,formulas");
  return range;
}

/** The range with the rows that go on below it; looked at until one does not. */
async function grown(
  context: Excel.RequestContext,
  mapping: Mapping,
  area: Area,
  range: Excel.Range | null,
  added = 0,
): Promise<PresentRange> {
  const { name, factors, source } = mapping;
  const rows = range === null ? [] : belowOf(range);
  const more = await goOn(rows, { name, ratings: Object.values(factors) });
  const bottom = area.bottom + added + more;
  if (more === 0 || more < rows.length) {
    const address = areaAddress({ ...area, bottom });
    return { mapping: { ...mapping, source: { ...source, address } }, added: added + more };
  }
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const next = loadBelow(sheet, area, bottom + 1);
  await context.sync();
  return grown(context, mapping, area, next, added + more);
}

/** The words for totals are many, and are only loaded where something stands below. */
async function goOn(
  rows: readonly RowBelow[],
  columns: Parameters<typeof rowsThatGoOn>[1],
): Promise<number> {
  if (rowsThatGoOn(rows.slice(0, 1), columns, () => false) === 0) return 0;
  const { isTotalLabel } = await import("../../plans/recognise/sheet/total-label");
  return rowsThatGoOn(rows, columns, isTotalLabel);
}

function belowOf({ values, formulas }: Excel.Range): RowBelow[] {
  const typed = formulas as unknown[][];
  return (values as Cell[][]).map((cells, row) => ({ cells, typed: typed[row] ?? [] }));
}
