import type { Cell } from "../../engine/cell";
import { parseAddress, withoutSheet } from "../../plans/address";
import { columnsOf, rowsOf, type Area } from "../../plans/area";
import type { SheetCells, SheetTable } from "../../plans/recognise/sheet/cells";
import { KamError } from "../errors";
import { loadMemory, readMemory } from "../memory/store";
import { throwIfCancelled, unlessCancelled, type Hooks } from "../progress";
import { runExcel, supports } from "../run";
import { areaOf } from "./area-of";
import { loadMarked, markedSheets } from "./marked-sheets";
import { lookedAt } from "./sheets-limits";
import { loadValidated } from "./validated";

/** What the user's sheets hold, as far as it takes to see what could be scored. */
export interface SheetsReading {
  readonly sheets: readonly SheetCells[];
  /** Sheets that hold something and were not looked into, since Excel hands over only so much at once. */
  readonly unread: readonly string[];
  /** The cell that is selected; -1 where something else is. */
  readonly selected: { readonly sheet: string; readonly row: number; readonly column: number };
}

/**
 * Cells in one answer, over all sheets: a value, a formula and a format take up to 60 bytes, and Excel on the web
 * answers with at most 5 MB.
 */
const mostCells = 60_000;

/**
 * Looks into the sheets that the add-in did not make: values, formulas, formats, merged cells, tables, hidden rows.
 * Four round trips, however many sheets there are.
 *
 * @param first a sheet to look into before all others; left out: the one that is shown
 * @throws KamError KAM-CANCELLED as soon as the signal says so
 */
export async function readSheets(hooks: Hooks = {}, first?: string): Promise<SheetsReading> {
  const reading = (pointed: boolean) =>
    unlessCancelled(
      runExcel((context) => readAll(context, hooks, first, pointed)),
      hooks,
    );
  try {
    return await reading(true);
  } catch (error) {
    // A chart is selected: no cell says where to begin.
    if (!(error instanceof KamError) || error.code !== "KAM-RANGE") throw error;
    return reading(false);
  }
}

async function readAll(
  context: Excel.RequestContext,
  hooks: Hooks,
  first: string | undefined,
  pointed: boolean,
): Promise<SheetsReading> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name,items/showTotals");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const cell = pointed ? context.workbook.getActiveCell() : null;
  cell?.load("rowIndex,columnIndex");
  const pending = loadMemory(context);
  await context.sync();
  throwIfCancelled(hooks);
  const kept = await readMemory(context, pending);
  const marks = loadMarked(worksheets.items);
  const shown = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  const used = shown.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
    return { sheet, range };
  });
  const areas = tables.items.map(loadTable);
  await context.sync();
  throwIfCancelled(hooks);
  const own = ownNames(kept.memory.sheets, markedSheets(marks, kept.memory), worksheets.items);
  const filled = used
    .filter(({ sheet, range }) => !range.isNullObject && !own.has(sheet.name))
    .map(({ sheet, range }) => ({ sheet, area: areaOf(range), hides: hidesRows(range) }));
  const foremost = first ?? active.name;
  filled.sort((a, b) => Number(b.sheet.name === foremost) - Number(a.sheet.name === foremost));
  const { read, unread } = withinBudget(filled);
  const asked = read.map(({ sheet, area, hides }) => loadCells(sheet, area, hides));
  await context.sync();
  const found = areas.map(foundTable);
  const sheets = asked.map((parts) => cellsOf(parts, found));
  const selected = {
    sheet: active.name,
    row: cell?.rowIndex ?? -1,
    column: cell?.columnIndex ?? -1,
  };
  return { sheets, unread: unread.map(({ sheet }) => sheet.name), selected };
}

/** Excel says null where some rows are hidden and others are not, whatever its types say. */
function hidesRows({ rowHidden }: Excel.Range): boolean {
  return (rowHidden as boolean | null) !== false;
}

/** The present names of the sheets that the add-in writes itself, Customers and Factors aside. */
function ownNames(
  remembered: readonly { role: string; id: string; name: string }[],
  marked: readonly { role: string; name: string }[],
  items: readonly Excel.Worksheet[],
): ReadonlySet<string> {
  const isOwn = ({ role }: { role: string }) => role !== "customers";
  const present = remembered
    .filter(isOwn)
    .map(({ id, name }) => items.find((sheet) => sheet.name === name || sheet.id === id)?.name);
  return new Set([
    ...present.filter((name) => name !== undefined),
    ...marked.filter(isOwn).map(({ name }) => name),
  ]);
}

interface Filled {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** Whether some of its rows are hidden. */
  readonly hides: boolean;
}

/** As many sheets as fit in one answer. */
function withinBudget(filled: readonly Filled[]) {
  let room: number = mostCells;
  const read: Filled[] = [];
  const unread: Filled[] = [];
  for (const one of filled) {
    const cells =
      Math.min(rowsOf(one.area), lookedAt.rows) * Math.min(columnsOf(one.area), lookedAt.columns);
    if (cells <= room) read.push(one);
    else unread.push(one);
    room -= cells <= room ? cells : 0;
  }
  return { read, unread };
}

interface CellParts extends Pick<Filled, "sheet" | "area"> {
  readonly ranges: readonly { readonly top: number; readonly range: Excel.Range }[];
  readonly merged: Excel.RangeAreas | null;
  readonly hidden: readonly { readonly row: number; readonly range: Excel.Range }[];
  readonly validated: ReturnType<typeof loadValidated>;
}

function loadCells(sheet: Excel.Worksheet, area: Area, hides: boolean): CellParts {
  const columns = Math.min(columnsOf(area), lookedAt.columns);
  const ranges = parts(area).map(({ top, rows }) => {
    const range = sheet.getRangeByIndexes(top, area.left, rows, columns);
    range.load("values,formulas,numberFormat");
    return { top, rows, range };
  });
  const whole = sheet.getRangeByIndexes(area.top, area.left, rowsOf(area), columns);
  const merged = supports("1.13") ? whole.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const rows = hides ? ranges.flatMap(({ top, rows: count }) => numbers(top, count)) : [];
  const hidden = rows.map((row) => {
    const range = sheet.getRangeByIndexes(row, area.left, 1, 1);
    range.load("rowHidden");
    return { row, range };
  });
  const validated = loadValidated(sheet, { ...area, right: area.left + columns - 1 });
  return { sheet, area, ranges, merged, hidden, validated };
}

/** All rows, or the first and the last ones: totals stand at the end. */
function parts({ top, bottom }: Area): { top: number; rows: number }[] {
  const rows = bottom - top + 1;
  if (rows <= lookedAt.rows) return [{ top, rows }];
  const { lastRows } = lookedAt;
  return [
    { top, rows: lookedAt.rows - lastRows },
    { top: bottom - lastRows + 1, rows: lastRows },
  ];
}

function numbers(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

function cellsOf(
  { sheet, area, ranges, merged, hidden, validated }: CellParts,
  tables: readonly (SheetTable & { readonly sheet: string })[],
): SheetCells {
  const rowsOfAll = <Value>(pick: (range: Excel.Range) => unknown[][]) =>
    ranges.flatMap(({ range }) => pick(range) as Value[][]);
  return {
    sheet: sheet.name,
    top: area.top,
    left: area.left,
    values: rowsOfAll<Cell>(({ values }) => values as unknown[][]),
    formulas: rowsOfAll<unknown>(({ formulas }) => formulas as unknown[][]).map((row) =>
      row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? cell : "")),
    ),
    formats: rowsOfAll<unknown>(({ numberFormat }) => numberFormat as unknown[][]).map((row) =>
      row.map(String),
    ),
    merges: merged === null || merged.isNullObject ? [] : mergedAreas(merged.address),
    tables: tables.filter((table) => table.sheet === sheet.name),
    hiddenRows: hidden.filter(({ range }) => range.rowHidden).map(({ row }) => row),
    validated: validated(),
    ...(ranges.length === 1
      ? {}
      : {
          rowNumbers: ranges.flatMap(({ top, range }) =>
            numbers(top, (range.values as unknown[][]).length),
          ),
        }),
  };
}

function mergedAreas(address: string): Area[] {
  return address.split(",").flatMap((one) => parseAddress(withoutSheet(one))?.area ?? []);
}

function loadTable(table: Excel.Table) {
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  table.worksheet.load("name");
  return { table, range };
}

function foundTable({ table, range }: ReturnType<typeof loadTable>) {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    area: areaOf(range),
    hasTotals: table.showTotals,
  };
}
