import type { Cell } from "../../engine/cell";
import { cellText } from "../../engine/cell";
import { languages } from "../../i18n/language";
import { sheetNames } from "../../i18n/sheets";
import { areaAt, type Area } from "../../plans/area";
import { foldName } from "../../plans/recognise/fold";
import type { DecimalSeparator } from "../../engine/number";
import type { RawSettings } from "../../plans/source/settings";
import type { Memory } from "../memory/schema";
import { loadIntents, readIntents, type Intent } from "../memory/intents";
import { loadMemory, readMemory, type Kept } from "../memory/store";
import { hostCode } from "../errors";
import { runExcel } from "../run";
import { mostCells } from "./chunks";
import { loadMarked, markedSheets, type MarkedSheet } from "./marked-sheets";
import { ownSheet } from "./own-sheet";

/** An Excel table as far as reading needs it. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly headerRow: number;
  /** The rows of data. */
  readonly body: Area;
}

/** What a workbook holds, before the tables' rows are read. */
export interface Survey {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly FoundTable[];
  /** All tables there are. */
  readonly allTables: readonly { readonly id: string; readonly name: string }[];
  /** Id of the sheet that shows. */
  readonly activeSheet: string;
  /** Defined names, of the workbook and of its sheets: no table can be called so. */
  readonly names: readonly string[];
  /** Whether no cell of it holds anything, as in a new workbook. */
  readonly isBlank: boolean;
  readonly settings: RawSettings | null;
  /** How this Excel writes decimals. */
  readonly decimal: DecimalSeparator;
  readonly memory: Memory;
  /** Sheets of the add-in's that are not remembered, by their own marks. */
  readonly marked: readonly MarkedSheet[];
  /** The same as it stands in the workbook, for what is remembered next. */
  readonly kept: Kept;
  /** Writes that have not come to their end, the latest first. */
  readonly intents: readonly Intent[];
  /** Rows of tables by their names, as far as they were asked for and came in the same answer. */
  readonly bodies: ReadonlyMap<string, Cell[][]>;
}

/** Rows of a Settings sheet that are looked at; labels stand in column A, values in B. */
const settingsCells = "A1:B500";

/** A survey of the open workbook, in a batch of its own. */
export function surveyOpenWorkbook(): Promise<Survey> {
  return runExcel(surveyWorkbook);
}

/**
 * Tables whose cells are asked for in one batch: at its end Excel's library forgets every rectangle that it was asked
 * for, and takes the longer for each the more there are.
 */
const mostTables = 500;

/** A workbook of more sheets is not a new one. */
const mostBlankSheets = 3;

/** A survey with the rows of all tables, where those come in the same answer; without them where it would be too long. */
export async function surveyWithRows(context: Excel.RequestContext): Promise<Survey> {
  try {
    return await surveyWorkbook(context, "rows");
  } catch (error) {
    if (hostCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    return surveyWorkbook(context);
  }
}

/** Finds sheets, tables and settings in two round trips, three after two wrote at once; more for hundreds of tables. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  besides: "rows" | null = null,
): Promise<Survey> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  const sizes = besides === "rows" ? ",items/rows/count,items/columns/count" : "";
  tables.load(`items/id,items/name${sizes}`);
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const { application } = context;
  application.load("decimalSeparator");
  const pending = loadMemory(context);
  const pendingIntents = loadIntents(context);
  await context.sync();
  const kept = await readMemory(context, pending);
  const intents = await readIntents(context, pendingIntents);
  const { memory } = kept;
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const settingsName = findSettingsSheet({ sheets, memory, marked: [] });
  const settingsRange =
    settingsName === null
      ? null
      : worksheets.getItem(settingsName).getRange(settingsCells).getUsedRangeOrNullObject(true);
  settingsRange?.load("values,rowIndex,columnIndex");
  const marks = loadMarked(worksheets.items);
  const withRows = besides === "rows" && areShort(tables.items);
  const heads = tables.items.slice(0, mostTables).map((table) => loadTable(table, withRows));
  const mayBeBlank = tables.items.length === 0 && worksheets.items.length <= mostBlankSheets;
  const used = (mayBeBlank ? worksheets.items : []).map((sheet) =>
    sheet.getUsedRangeOrNullObject(true),
  );
  for (const range of used) range.load("address");
  const named = [context.workbook.names, ...worksheets.items.map((sheet) => sheet.names)];
  for (const names of named) names.load("items/name");
  await context.sync();
  const settings =
    settingsName === null || settingsRange === null || settingsRange.isNullObject
      ? null
      : settingsFrom(settingsName, settingsRange);
  const decimal = application.decimalSeparator === "," ? "," : ".";
  const isBlank = mayBeBlank && used.every(({ isNullObject }) => isNullObject);
  const names = named.flatMap(({ items }) => items.map(({ name }) => name));
  const marked = markedSheets(marks, memory);
  const found = heads.map(foundTable);
  for (let at = mostTables; at < tables.items.length; at += mostTables) {
    const ids = tables.items.slice(at, at + mostTables).map(({ id }) => id);
    for (const table of await findTables(ids)) found.push(table);
  }
  return {
    sheets,
    tables: found,
    allTables: tables.items.map(({ id, name }) => ({ id, name })),
    activeSheet: active.id,
    names,
    isBlank,
    settings,
    decimal,
    memory,
    marked,
    kept,
    intents,
    bodies: withRows ? bodiesOf(heads) : new Map(),
  };
}

/** Whether the rows of all tables come in one answer. */
function areShort(tables: readonly Excel.Table[]): boolean {
  const cells = tables.map(({ rows, columns }) => rows.count * columns.count);
  return tables.length <= mostTables && cells.reduce((sum, one) => sum + one, 0) <= mostCells;
}

/** Excel hands over null instead of values where there are too many. */
function bodiesOf(heads: readonly TableParts[]): Map<string, Cell[][]> {
  return new Map(
    heads.flatMap(({ table, body }) => {
      const values = body.values as Cell[][] | null;
      return values === null ? [] : [[table.name, values] as const];
    }),
  );
}

interface TableParts {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

function loadTable(table: Excel.Table, withRows: boolean): TableParts {
  const header = table.getHeaderRowRange();
  header.load("values,rowIndex,columnIndex,columnCount");
  const body = table.getDataBodyRange();
  body.load("rowIndex,rowCount");
  if (withRows) body.load("values");
  table.worksheet.load("name");
  return { table, header, body };
}

/** In a batch of their own. */
function findTables(ids: readonly string[]): Promise<FoundTable[]> {
  return runExcel(async (context) => {
    const tables = ids.map((id) => context.workbook.tables.getItem(id));
    for (const table of tables) table.load("name");
    const heads = tables.map((table) => loadTable(table, false));
    await context.sync();
    return heads.map(foundTable);
  });
}

function foundTable({ table, header, body }: TableParts): FoundTable {
  const [headers = []] = header.values as Cell[][];
  return {
    name: table.name,
    sheet: table.worksheet.name,
    headers: headers.map(String),
    headerRow: header.rowIndex,
    body: areaAt(body.rowIndex, header.columnIndex, body.rowCount, header.columnCount),
  };
}

/** The sheet remembered as Settings, else one that is called so in any language. */
function findSettingsSheet(found: Pick<Survey, "sheets" | "memory" | "marked">): string | null {
  const names = new Set(
    languages.map((language) => foldName(sheetNames[language]["sheet.settings"])),
  );
  const named = found.sheets.find(({ name }) => names.has(foldName(name)));
  return ownSheet(found, "settings") ?? named?.name ?? null;
}

function settingsFrom(sheet: string, used: Excel.Range): RawSettings | null {
  // Labels have to stand in column A; values that start in B have no labels.
  if (used.columnIndex !== 0) return null;
  const rows = (used.values as Cell[][]).map((row) => [row[0] ?? null, row[1] ?? null]);
  const named = rows.some(([label]) => cellText(label) !== "");
  return named ? { sheet, top: used.rowIndex, left: 0, rows } : null;
}
