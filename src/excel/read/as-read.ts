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

/** What a cell is for: the result depends on it, or it is only shown beside; null where the write itself changes it. */
type Use = "result" | "shown" | null;

/** A rectangle as it was read, and what each of its cells is for. */
interface ReadArea extends BodyRequest {
  readonly cells: readonly (readonly Cell[])[];
  readonly useOf: (row: number, column: number) => Use;
}

/** All changes count, or only what somebody has typed: some formulas calculate something else at every turn. */
export type Heeded = "anything" | "typed";

/** What was read, to be compared with what stands there when the result of it is written. */
export interface AsRead {
  readonly areas: readonly ReadArea[];
  /** Excel tables as long as they were. */
  readonly tables: readonly {
    readonly name: string;
    readonly body: Area;
    readonly use: Exclude<Use, null>;
  }[];
}

export interface Standing {
  /** Whether everything stands that the result depends on. */
  readonly stands: boolean;
  /** Whether all that was looked at says what it said: then nobody need read it again. */
  readonly isSame: boolean;
}

/**
 * What a result depends on: factors and settings in any mode; of the customers the columns that count, but where live
 * formulas follow their table. Rows of a table are followed in that mode only.
 *
 * @param all whether to look at what the result does not depend on as well
 */
export function asRead(
  { source, survey, factors, customers }: SourceReading,
  mode: WriteMode,
  { sheets }: WorkbookPlan,
  all = false,
): AsRead {
  const isFollowed = mode === "live" && customers.header.origin.table !== null;
  const { nameColumn, sizeColumn, colors, ratingColumns, carried, further = [] } = source;
  const columns = [
    nameColumn,
    sizeColumn,
    colors === "certainty" ? null : colors?.column,
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
    tableAsRead(factors, "result", () => "result"),
    isFollowed
      ? all
        ? tableAsRead(customers, "shown", () => "shown")
        : { areas: [headerAsRead(customers.header)], tables: [] }
      : tableAsRead(customers, "result", (_row, column) =>
          counted.has(column) ? "result" : "shown",
        ),
    ...(survey.settings === null ? [] : [settingsAsRead(survey.settings, sheets)]),
  ];
  return {
    areas: parts.flatMap(({ areas }) => areas),
    tables: parts.flatMap(({ tables }) => tables),
  };
}

function tableAsRead(
  { header, rows }: ReadTable,
  use: Exclude<Use, null>,
  useOf: ReadArea["useOf"],
): AsRead {
  const { origin, areas, grows } = header;
  const { sheet, table, columns, firstRow, lastRow } = origin;
  let first = 0;
  const bodies = areas.map((area): ReadArea => {
    const [from, width] = [first, columnsOf(area)];
    first += width;
    return { sheet, area, cells: rows.map((row) => row.slice(from, from + width)), useOf };
  });
  const below = areas.map(({ left, right }): ReadArea => {
    const area = areaAt(lastRow + 1, left, 1, right - left + 1);
    return { sheet, area, cells: [[]], useOf };
  });
  const [left = 0] = columns;
  const body = { top: firstRow, bottom: lastRow, left, right: columns.at(-1) ?? left };
  return {
    areas: [headerAsRead(header), ...bodies, ...(grows ? below : [])],
    tables: table === null ? [] : [{ name: table, body, use }],
  };
}

function headerAsRead({ origin }: Header): ReadArea {
  const { sheet, headerRow, columns, headers } = origin;
  const [left = 0] = columns;
  const area = areaAt(headerRow, left, 1, (columns.at(-1) ?? left) - left + 1);
  const cells = Array.from({ length: columnsOf(area) }, (_, i) => {
    return headers[columns.indexOf(left + i)] ?? "";
  });
  const useOf = (_row: number, column: number) => (columns.includes(column) ? "result" : null);
  return { sheet, area, cells: [cells], useOf };
}

/** The settings but for the cells that the write itself changes. */
function settingsAsRead(
  { sheet, top, left, rows }: RawSettings,
  plans: readonly SheetPlan[],
): AsRead {
  const written = plans.filter(({ name }) => name === sheet).flatMap(({ blocks }) => blocks);
  const area = areaAt(top, left, rows.length, 2);
  const useOf = (row: number, column: number) =>
    written.some((block) => inside(blockArea(block), row, column)) ? null : "result";
  return { areas: [{ sheet, area, cells: rows, useOf }], tables: [] };
}

/** Asks in the next request, and says after it, whether what was read stands where it stood. */
export type AskStanding = () => () => Standing;

/**
 * Whether what was read still stands there: as far as the cells go at once, with the tables as asked.
 *
 * @param heeded whether cells that calculate something else by now make a difference
 */
export async function standsAsRead(
  context: Excel.RequestContext,
  { areas, tables }: AsRead,
  heeded: Heeded,
): Promise<AskStanding> {
  const bodies = await readBodies(context, areas, {});
  const all = areas.flatMap((area, i) => othersIn(area, bodies[i] ?? []));
  const others = all.filter(({ use }) => use === "result");
  const changed = () => () => ({ stands: false, isSame: false });
  if (others.length > 0) {
    if (heeded === "anything") return changed;
    const now = await readInRounds(context, areas, contents, {});
    const isTyped = others.some(({ area, row, column }) => {
      const cell = now[areas.indexOf(area)]?.[row]?.[column] ?? null;
      return typeof cell !== "object" || cell === null;
    });
    if (isTyped) return changed;
  }
  return () => {
    const asked = tables.map(({ name, body, use }) => {
      const range = context.workbook.tables.getItem(name).getDataBodyRange();
      range.load("rowIndex,columnIndex,rowCount");
      return { body, use, range };
    });
    return () => {
      const moved = asked.filter(
        ({ body, range: { rowIndex, columnIndex, rowCount } }) =>
          body.top !== rowIndex || body.left !== columnIndex || rowsOf(body) !== rowCount,
      );
      return {
        stands: moved.every(({ use }) => use !== "result"),
        isSame: all.length === 0 && moved.length === 0,
      };
    };
  };
}

interface Other {
  readonly area: ReadArea;
  readonly row: number;
  readonly column: number;
  readonly use: Use;
}

function othersIn(area: ReadArea, now: readonly (readonly Cell[])[]): Other[] {
  return now.flatMap((line, row) =>
    line.flatMap((cell, column): Other[] => {
      const same = String(cell ?? "") === String(area.cells[row]?.[column] ?? "");
      const use = area.useOf(area.area.top + row, area.area.left + column);
      return same || use === null ? [] : [{ area, row, column, use }];
    }),
  );
}
