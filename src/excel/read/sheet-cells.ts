import type { Cell } from "../../engine/cell";
import { parseAddress } from "../../plans/address";
import { areaAt, columnsOf, rowsOf, type Area } from "../../plans/area";
import type { SheetCells, SheetTable } from "../../plans/recognise/sheet";
import { throwIfCancelled, type Hooks } from "../progress";
import { runExcel, supports } from "../run";
import { surveyWorkbook, type Survey } from "./survey";

/** How much of each sheet is read to recognise what it holds. */
export interface ReadLimits {
  readonly rows: number;
  readonly columns: number;
  /** Rows at a sheet's end that are read as well, since totals stand there. */
  readonly lastRows: number;
}

/** Excel on the web answers with at most 5 MB; a cell with its formula and its format takes some 40 bytes. */
export const recognitionLimits: ReadLimits = { rows: 200, columns: 256, lastRows: 20 };

/** Cells that are read of all sheets together. */
const mostCells = 100_000;

/**
 * The cells of the user's own sheets as far as recognition needs them: four round trips, two of which are the survey's.
 *
 * @param known a survey that has just been made, which saves its round trips
 */
export function readSheetCells(
  hooks: Hooks = {},
  limits: ReadLimits = recognitionLimits,
  known?: Survey,
): Promise<SheetCells[]> {
  return runExcel(async (context) => {
    const survey = known ?? (await surveyWorkbook(context));
    throwIfCancelled(hooks);
    const outlines = await readOutlines(context, survey, limits);
    throwIfCancelled(hooks);
    return readCells(context, outlines);
  });
}

/** Where cells stand on a sheet, and what lies over them. */
interface Outline {
  readonly sheet: string;
  readonly columns: { readonly left: number; readonly count: number };
  /** Rows to be read: one part, or the first and the last. */
  readonly parts: readonly Area[];
  readonly merges: readonly Area[];
  readonly tables: readonly SheetTable[];
  readonly filter: Area | null;
  /** Some rows are hidden, or all: which is to be asked row by row. */
  readonly hidesRows: boolean;
}

async function readOutlines(
  context: Excel.RequestContext,
  survey: Survey,
  limits: ReadLimits,
): Promise<Outline[]> {
  const own = new Set([...survey.memory.sheets, ...survey.marked].map(({ name }) => name));
  const asked = survey.sheets
    .filter(({ name }) => !own.has(name))
    .map(({ name }) => {
      const worksheet = context.workbook.worksheets.getItem(name);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
      const merged = supports("1.13") ? used.getMergedAreasOrNullObject() : null;
      merged?.load("address");
      const filter = worksheet.autoFilter.getRangeOrNullObject();
      filter.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name, used, merged, filter };
    });
  const totals = survey.tables.map(({ name }) => {
    const table = context.workbook.tables.getItem(name);
    table.load("showTotals");
    return { name, table };
  });
  await context.sync();
  const hasTotals = new Set(totals.flatMap(({ name, table }) => (table.showTotals ? [name] : [])));
  let room = mostCells;
  return asked.flatMap(({ name, used, merged, filter }): Outline[] => {
    if (used.isNullObject) return [];
    const columns = Math.min(used.columnCount, limits.columns);
    const rows = Math.min(limits.rows, Math.floor(room / columns));
    if (rows < 2) return [];
    const parts = partsOf(used, { ...limits, rows, columns });
    room -= parts.reduce((sum, part) => sum + rowsOf(part) * columnsOf(part), 0);
    return [
      {
        sheet: name,
        columns: { left: used.columnIndex, count: columns },
        parts,
        merges: merged === null || merged.isNullObject ? [] : areasOf(merged.address),
        tables: tablesOn(survey, name, hasTotals),
        filter: filter.isNullObject ? null : areaOf(filter),
        hidesRows: (used.rowHidden as boolean | null) !== false,
      },
    ];
  });
}

function partsOf(used: Excel.Range, { rows, columns, lastRows }: ReadLimits): Area[] {
  const { rowIndex: top, columnIndex: left, rowCount } = used;
  if (rowCount <= rows + lastRows) return [areaAt(top, left, rowCount, columns)];
  const last = top + rowCount - lastRows;
  return [areaAt(top, left, rows, columns), areaAt(last, left, lastRows, columns)];
}

function areaOf(range: Excel.Range): Area {
  return areaAt(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}

/** The areas of "'A sheet'!A1:L1,'A sheet'!C2:E2". */
function areasOf(address: string): Area[] {
  return address.split(",").flatMap((part) => parseAddress(part)?.area ?? []);
}

function tablesOn({ tables }: Survey, sheet: string, hasTotals: ReadonlySet<string>): SheetTable[] {
  return tables
    .filter((table) => table.sheet === sheet)
    .map(({ name, headerRow, body }) => ({
      name,
      area: { ...body, top: headerRow, bottom: body.bottom },
      hasTotals: hasTotals.has(name),
    }));
}

async function readCells(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
): Promise<SheetCells[]> {
  const asked = outlines.map((outline) => {
    const worksheet = context.workbook.worksheets.getItem(outline.sheet);
    const ranges = outline.parts.map((part) => {
      const range = rangeOf(worksheet, part);
      range.load("values,formulas,numberFormat");
      return range;
    });
    const rows = outline.parts.flatMap((part) =>
      Array.from({ length: rowsOf(part) }, (_, i) => part.top + i),
    );
    const hiding = !outline.hidesRows
      ? []
      : rows.map((row) => {
          const line = worksheet.getRangeByIndexes(row, outline.columns.left, 1, 1);
          line.load("rowHidden");
          return { row, line };
        });
    return { outline, ranges, rows, hiding };
  });
  await context.sync();
  return asked.map(({ outline, ranges, rows, hiding }): SheetCells => {
    const { sheet, columns, merges, tables, filter } = outline;
    return {
      sheet,
      top: rows[0] ?? 0,
      left: columns.left,
      values: ranges.flatMap((range) => range.values as Cell[][]),
      formulas: ranges.flatMap((range) => (range.formulas as Cell[][]).map(onlyFormulas)),
      formats: ranges.flatMap((range) => range.numberFormat as string[][]),
      merges,
      tables,
      filter,
      hiddenRows: hiding.flatMap(({ row, line }) => (line.rowHidden ? [row] : [])),
      rowNumbers: rows,
    };
  });
}

function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(area.top, area.left, rowsOf(area), columnsOf(area));
}

function onlyFormulas(row: readonly Cell[]): string[] {
  return row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? cell : ""));
}
