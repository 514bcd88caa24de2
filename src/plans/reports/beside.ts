import { cellText } from "../../engine/cell";
import { nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import { sheetWords } from "../../i18n/vocabulary/sheet-words";
import { finder, isNamed, keyColumns, rowOf } from "../accounts/customers";
import { filledHeaders } from "../accounts/filled";
import { analysisOf } from "../models";
import type { ColumnModel } from "../models/model";
import { interpretModel, tableFor, type ModelSource } from "../models/source";
import { cellsOf, type ModelCell } from "../models/values";
import { isWordOf } from "../recognise/sheet/word-match";
import type { RawTable } from "../source/origin";
import type { PortfolioSource } from "../source/types";

/** What an analysis is worked out from with its usual settings. */
export interface ReadFrom {
  readonly model: ColumnModel;
  readonly table: RawTable;
  readonly source: ModelSource;
}

/** The customers' own table and those that people fill in beside it, without the columns in which nobody has anything yet. */
export function tablesOf(source: PortfolioSource, beside: readonly RawTable[]): RawTable[] {
  const filled = beside.map(({ origin, rows }): RawTable => ({
    origin: { ...origin, headers: filledHeaders(origin.headers, rows, {}) },
    rows,
  }));
  return [{ origin: source.customerOrigin, rows: source.customerCells }, ...filled];
}

/** The table with most of an analysis' columns; null where one that it needs is nowhere. */
export function readFrom(
  tables: readonly RawTable[],
  analysis: string,
  { settings }: Pick<PortfolioSource, "settings">,
  language: Language,
): ReadFrom | null {
  const model = analysisOf(analysis);
  if (model === null) return null;
  const heads = tables.map((table) => {
    const { table: name, sheet, headers } = table.origin;
    return { name: name ?? sheet, headers, table };
  });
  const table = tableFor(model, heads, {})?.table;
  const source =
    table === undefined ? null : interpretModel(model, table, {}, language, settings.decimal);
  return table === undefined || source === null ? null : { model, table, source };
}

/** The results of an analysis, a row for each that it reads. */
export function resultsOf({ model, source }: Pick<ReadFrom, "model" | "source">): ModelCell[][] {
  return cellsOf(Object.values(model.columns), model.compute(source), source.names.length);
}

/** Finds the first row of a customer in a table; its own in the customers', which come first. */
export function rowFinder(
  tables: readonly RawTable[],
): (table: RawTable, customer: number) => number | null {
  const [customers] = tables;
  const rows = new Map(
    tables.map((table) => {
      const found = new Map<number, number>();
      if (customers !== undefined && table !== customers) {
        const find = finder(keysOf(customers));
        keysOf(table).forEach((row, i) => {
          const customer = isNamed(row.name) ? find(row) : null;
          if (customer !== null && !found.has(customer)) found.set(customer, i);
        });
      }
      return [table, found];
    }),
  );
  return (table, customer) =>
    table === customers ? customer : (rows.get(table)?.get(customer) ?? null);
}

/** Where it is said who looks after a customer. Who sees to one of several risks does not. */
export function ownerColumns(tables: readonly RawTable[]): PlacedColumn[] {
  return eachColumns(tables, (header) => isWordOf(header, sheetWords.owner));
}

export interface PlacedColumn {
  readonly table: RawTable;
  readonly column: number;
}

/** A column of the customers' own, and of the tables that have a row for each customer, in this order. */
export function eachColumns(
  tables: readonly RawTable[],
  isMeant: (header: string) => boolean,
): PlacedColumn[] {
  return tables.flatMap((table, i) => {
    const column = table.origin.headers.findIndex(isMeant);
    return column < 0 || (i > 0 && !hasRowEach(table)) ? [] : [{ table, column }];
  });
}

function hasRowEach(table: RawTable): boolean {
  const names = keysOf(table)
    .filter(({ name }) => isNamed(name))
    .map(({ name }) => nameKey(cellText(name)));
  return new Set(names).size === names.length;
}

function keysOf({ origin, rows }: RawTable) {
  const at = keyColumns(origin.headers, rows);
  return rows.map((row) => rowOf(row, at));
}
