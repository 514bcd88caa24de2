import { resultsTableTexts } from "../../../i18n/reports/results-table";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { areaAddress, cellAddress } from "../../address";
import { areaAt, columnsOf, rowsOf, type Area } from "../../area";
import { look, tableStyle, tabColors } from "../../look";
import { columnWidths, styleOf } from "../../models/column-kinds";
import { columnOn } from "../../models/column-on";
import { planValue } from "../../models/values";
import { pagePlan } from "../../page";
import type { FormatPlan, PlanCell, SheetPlan } from "../../plan";
import { isWordOf } from "../../recognise/sheet/word-match";
import { portfolioHeaders } from "../../results";
import { columnsOf as resultColumnsOf } from "../../results/columns";
import { layout } from "../../results/layout";
import type { ResultsSpec } from "../../results/spec";
import { blocksOf, rowBlock, sheetPlan } from "../../sheet";
import { reportRole } from "../report";
import { linesInOrder, type Line } from "./order";
import { hasMore, ownWidth, untouched, whoOf, type PresentResultsTable } from "./present";

/** What the table is called, and on which sheet it stands, where it is made; and the one that there is. */
export interface ResultsTableNames {
  readonly sheet: string;
  readonly table: string;
  /** Null where there is none, or none that is known any more. */
  readonly present: PresentResultsTable | null;
  /** Whether somebody asks for it now. */
  readonly isAsked: boolean;
}

const headerRow = 3;

/**
 * The results as an Excel table that people may sort and filter: each line holds its number among the customers and
 * takes the rest by it, so that it is the same customer's wherever it is sorted to. Null where nothing is to be written.
 */
export function resultsTable(spec: ResultsSpec, names: ResultsTableNames): SheetPlan | null {
  const { present, isAsked } = names;
  const headers = headersOf(spec);
  const width = present === null ? null : ownWidth(present);
  const isSame =
    present !== null &&
    width !== null &&
    (!hasMore(present, width) ||
      headers.slice(0, -1).join("\n") === present.headers.slice(0, width - 1).join("\n"));
  if (isSame) return again(spec, present, width, headers);
  return isAsked ? made(spec, names, headers) : null;
}

function headersOf({ source, language }: ResultsSpec): string[] {
  const headers = portfolioHeaders(source, language);
  const line = resultsTableTexts[language]["column.line"];
  const isTaken = headers.some((header) => header.toLowerCase() === line.toLowerCase());
  return [...headers, isTaken ? `${line} *` : line];
}

function made(spec: ResultsSpec, names: ResultsTableNames, headers: readonly string[]): SheetPlan {
  const { language, source } = spec;
  const texts = resultsTableTexts[language];
  const lines = spec.names.map((_, i) => i);
  const rows = Math.max(1, lines.length);
  const area = areaAt(headerRow, 0, rows + 1, headers.length);
  const columns = resultColumnsOf(source);
  return sheetPlan({
    role: reportRole("results-table"),
    name: names.sheet,
    blocks: [
      rowBlock(0, 0, [texts.title]),
      rowBlock(1, 0, [texts.hint]),
      rowBlock(headerRow, 0, headers),
      ...blocksOf(headerRow + 1, 0, cellsOf(spec, lines, area)),
    ],
    tables: [{ name: names.table, area, style: tableStyle, filterButtons: true }],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      { area: { ...area, bottom: area.top }, style: { wrap: true, vertical: "Top" } },
      ...formats(spec, area),
    ],
    widths: [
      ...columnWidths(columns).map((points, column) => ({ column, count: 1, points })),
      { column: headers.length - 1, count: 1, points: 48 },
    ],
    freeze: { rows: headerRow + 1, columns: 1 },
    tabColor: tabColors.output,
    page: pagePlan(language, {
      orientation: "landscape",
      repeat: headerRow,
      columns: headers.length,
    }),
  });
}

/** The table that there is, with the results of now: in its order, with what somebody has added beside it. */
function again(
  spec: ResultsSpec,
  present: PresentResultsTable,
  width: number,
  headers: readonly string[],
): SheetPlan {
  const keepsPlaces = hasMore(present, width);
  const lines = linesInOrder(whoOf(present, width), customersOf(spec), keepsPlaces);
  const { area, sheet, name } = present;
  const rows = Math.max(1, lines.length);
  const columns = keepsPlaces ? columnsOf(area) : headers.length;
  const to = areaAt(area.top, area.left, rows + 1, columns);
  const wide = Math.max(headers.length, width);
  const body = areaAt(area.top + 1, area.left, Math.max(rows, rowsOf(area) - 1), wide);
  const cells = cellsOf(spec, lines, area);
  const blank = (row: readonly PlanCell[] = []) =>
    Array.from({ length: wide }, (_, i) => row[i] ?? null);
  return sheetPlan({
    role: reportRole("results-table"),
    name: sheet,
    patch: true,
    owned: [areaAt(area.top, area.left, 1, width), ...untouched(present, width)],
    blocks: [
      rowBlock(area.top, area.left, blank(headers)),
      {
        row: body.top,
        column: body.left,
        cells: Array.from({ length: rowsOf(body) }, (_, i) => blank(cells[i])),
      },
    ],
    formats: formats(spec, to),
    grown: areaAddress(to) === areaAddress(area) ? [] : [{ name, from: area, to }],
  });
}

function customersOf({ source, names, cells }: ResultsSpec) {
  const id = source.carried.findIndex(({ header }) => isWordOf(header, sheetWords.id));
  if (id < 0) return names.map((name) => ({ name, id: null }));
  const at = portfolioHeaders({ carried: [] }, "en-US").length + id;
  return cells().map((row, i) => ({ name: names[i] ?? "", id: textOf(row[at]) }));
}

function textOf(cell: unknown): string | number | null {
  return typeof cell === "string" || typeof cell === "number" ? cell : null;
}

/** A line's cells: as they were computed, or taken from the results by the line's number, which stands last. */
function cellsOf(
  spec: ResultsSpec,
  lines: readonly Line[],
  { top, left }: Pick<Area, "top" | "left">,
): PlanCell[][] {
  const { mode, source, sheets, names } = spec;
  const columns = resultColumnsOf(source);
  const computed = mode === "values" ? spec.cells() : [];
  const refs = columns.map((_, i) => columnOn(sheets.results, layout.firstRow, i, names.length));
  const from = refs.map(({ spilled, cells }) => (mode === "live" ? spilled : cells));
  const isKeyed = mode !== "values" && canBeFound(names);
  return lines.map((line, i) => {
    if (typeof line !== "number") return [line.gone, ...columns.map(() => null)];
    const own = (column: number) => cellAddress(top + 1 + i, left + column, "column");
    if (mode === "values") {
      const cells = (computed[line] ?? []).map((cell, c): PlanCell => {
        return columns[c]?.kind === "name" && cell !== "" ? cell : planValue(cell);
      });
      return [...cells, line + 1];
    }
    const cells = from.map((column): PlanCell => {
      return { formula: `=INDEX(${column},${own(columns.length)})` };
    });
    if (!isKeyed) return [...cells, line + 1];
    const number = { formula: `=MATCH(${own(0)},${from[0] ?? ""},0)` };
    return [names[line] ?? "", ...cells.slice(1), number];
  });
}

/** Most characters of a text that is looked for. */
const longestKey = 255;

/** Whether every customer is found by its name alone, wherever its row has gone; else lines go by their numbers. */
function canBeFound(names: readonly string[]): boolean {
  const keys = new Set(names.map((name) => name.toLowerCase()));
  const isPlain = (name: string) =>
    name !== "" && name.length <= longestKey && !/[*?~]/.test(name) && name === name.trim();
  return keys.size === names.length && names.every(isPlain);
}

function formats({ source }: ResultsSpec, area: Area): FormatPlan[] {
  return resultColumnsOf(source).flatMap(({ kind, numberFormat }, i) => {
    const style = numberFormat === undefined ? styleOf[kind] : { ...styleOf[kind], numberFormat };
    const column = { ...area, top: area.top + 1, left: area.left + i, right: area.left + i };
    return Object.keys(style).length === 0 ? [] : [{ area: column, style }];
  });
}
