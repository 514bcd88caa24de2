import type { Cell } from "../../engine/cell";
import { areaAt, columnsOf, inside, rowsOf, type Area } from "../../plans/area";
import { competitorColumnIndexes } from "../../plans/competitors";
import { keyColumnIndex } from "../../plans/key-accounts";
import { profitColumnIndex } from "../../plans/next-step";
import type { SheetPlan, WorkbookPlan } from "../../plans/plan";
import type { WriteMode } from "../../plans/settings/types";
import { blockArea } from "../../plans/sheet";
import type { RawSettings } from "../../plans/source/settings";
import { contents } from "../apply/present";
import { readBodies, readInRounds, type BodyRequest } from "./chunks";
import type { Header } from "./places";
import type { ReadTable, SourceReading } from "./source";

/** A rectangle as it was read, and which of its cells make the result. */
interface ReadArea extends BodyRequest {
  readonly cells: readonly (readonly Cell[])[];
  readonly counts: (row: number, column: number) => boolean;
}

/** All changes count, or only what somebody has typed: some formulas calculate something else at every turn. */
export type Heeded = "anything" | "typed";

/** What was read, to be compared with what stands there when the result of it is written. */
export interface AsRead {
  readonly areas: readonly ReadArea[];
  /** Excel tables that have to be as long as they were. */
  readonly tables: readonly { readonly name: string; readonly body: Area }[];
}

/**
 * What a result depends on: factors and settings in any mode; of the customers the columns that count, but where live
 * formulas follow their table. Rows of a table are followed in that mode only.
 */
export function asRead(
  { source, survey, factors, customers }: SourceReading,
  mode: WriteMode,
  { sheets }: WorkbookPlan,
): AsRead {
  const isFollowed = mode === "live" && customers.header.origin.table !== null;
  const { nameColumn, sizeColumn, colors, ratingColumns, carried, further = [] } = source;
  const columns = [
    nameColumn,
    sizeColumn,
    colors?.column,
    ...ratingColumns,
    ...carried.map(({ column }) => column),
    ...(further.length === 0
      ? []
      : [
          keyColumnIndex(source, "promoted"),
          keyColumnIndex(source, "priceDriven"),
          profitColumnIndex(source),
          ...competitorColumnIndexes(source),
        ]),
  ];
  const counted = new Set(columns.map((column) => customers.header.origin.columns[column ?? -1]));
  const parts = [
    tableAsRead(factors, () => true),
    isFollowed
      ? { areas: [headerAsRead(customers.header)], tables: [] }
      : tableAsRead(customers, (_row, column) => counted.has(column)),
    ...(survey.settings === null ? [] : [settingsAsRead(survey.settings, sheets)]),
  ];
  return {
    areas: parts.flatMap(({ areas }) => areas),
    tables: parts.flatMap(({ tables }) => tables),
  };
}

function tableAsRead({ header, rows }: ReadTable, counts: ReadArea["counts"]): AsRead {
  const { origin, areas, grows } = header;
  const { sheet, table, columns, firstRow, lastRow } = origin;
  let first = 0;
  const bodies = areas.map((area): ReadArea => {
    const [from, width] = [first, columnsOf(area)];
    first += width;
    return { sheet, area, cells: rows.map((row) => row.slice(from, from + width)), counts };
  });
  const below = areas.map(({ left, right }): ReadArea => {
    const area = areaAt(lastRow + 1, left, 1, right - left + 1);
    return { sheet, area, cells: [[]], counts };
  });
  const [left = 0] = columns;
  const body = { top: firstRow, bottom: lastRow, left, right: columns.at(-1) ?? left };
  return {
    areas: [headerAsRead(header), ...bodies, ...(grows ? below : [])],
    tables: table === null ? [] : [{ name: table, body }],
  };
}

function headerAsRead({ origin }: Header): ReadArea {
  const { sheet, headerRow, columns, headers } = origin;
  const [left = 0] = columns;
  const area = areaAt(headerRow, left, 1, (columns.at(-1) ?? left) - left + 1);
  const cells = Array.from({ length: columnsOf(area) }, (_, i) => {
    return headers[columns.indexOf(left + i)] ?? "";
  });
  return { sheet, area, cells: [cells], counts: (_row, column) => columns.includes(column) };
}

/** The settings but for the cells that the write itself changes. */
function settingsAsRead(
  { sheet, top, left, rows }: RawSettings,
  plans: readonly SheetPlan[],
): AsRead {
  const written = plans.filter(({ name }) => name === sheet).flatMap(({ blocks }) => blocks);
  const area = areaAt(top, left, rows.length, 2);
  const counts = (row: number, column: number) =>
    !written.some((block) => inside(blockArea(block), row, column));
  return { areas: [{ sheet, area, cells: rows, counts }], tables: [] };
}

/**
 * Whether what was read still stands there: as far as the cells go at once, with the tables after the next sync.
 *
 * @param heeded whether cells that calculate something else by now make a difference
 */
export async function standsAsRead(
  context: Excel.RequestContext,
  { areas, tables }: AsRead,
  heeded: Heeded,
): Promise<() => boolean> {
  const bodies = await readBodies(context, areas, {});
  const others = areas.flatMap((area, i) => othersIn(area, bodies[i] ?? []));
  if (others.length > 0) {
    if (heeded === "anything") return () => false;
    const now = await readInRounds(context, areas, contents, {});
    const isTyped = others.some(({ area, row, column }) => {
      const cell = now[areas.indexOf(area)]?.[row]?.[column] ?? null;
      return typeof cell !== "object" || cell === null;
    });
    if (isTyped) return () => false;
  }
  const asked = tables.map(({ name, body }) => {
    const range = context.workbook.tables.getItem(name).getDataBodyRange();
    range.load("rowIndex,columnIndex,rowCount");
    return { body, range };
  });
  return () =>
    asked.every(
      ({ body, range: { rowIndex, columnIndex, rowCount } }) =>
        body.top === rowIndex && body.left === columnIndex && rowsOf(body) === rowCount,
    );
}

interface Other {
  readonly area: ReadArea;
  readonly row: number;
  readonly column: number;
}

function othersIn(area: ReadArea, now: readonly (readonly Cell[])[]): Other[] {
  return now.flatMap((line, row) =>
    line.flatMap((cell, column): Other[] => {
      const same = String(cell ?? "") === String(area.cells[row]?.[column] ?? "");
      const counts = area.counts(area.area.top + row, area.area.left + column);
      return same || !counts ? [] : [{ area, row, column }];
    }),
  );
}
