import { cellText, isBlank, type Cell } from "../../engine/cell";
import { nameKey } from "../../engine/text";
import type { Language } from "../../i18n/language";
import type { RawTable } from "../source/origin";
import { finder, isNamed, keyColumns, rowOf, type RowOf } from "./customers";
import { columnAmong } from "./look-up";
import { headersOf, type TypedColumn, type TypedTable } from "./table";

/** A line that a table is to have: of whom, and what it is about where the table says that. */
export interface Line extends RowOf {
  readonly item: number | null;
}

/** Where the columns of a table of this kind stand among its headers; -1 where one is missing. */
export interface FoundColumns {
  readonly name: number;
  readonly id: number;
  readonly of: ReadonlyMap<string, number>;
}

/** What a table lacks, and whom it knows that the customers do not. */
export interface Offer {
  readonly lines: readonly Line[];
  /** Columns that have come since the table was made. */
  readonly missing: readonly string[];
  readonly found: FoundColumns | null;
  /** Rows of the table whose customer is called otherwise by now: it has the same id. */
  readonly renamed: readonly { readonly row: number; readonly from: string; readonly to: Cell }[];
  /** Names that are no customer's any more. Their rows stay. */
  readonly gone: readonly string[];
  /** Empty cells, by their rows and columns, of what can be worked out by now. */
  readonly waiting: readonly { readonly row: number; readonly column: string }[];
}

/** A table as it stands, and where its cells are empty: a formula that says nothing is none of them. */
export interface PresentCells extends RawTable {
  readonly isEmpty?: (row: number, column: number) => boolean;
}

/** Whether a customer is offered a line in a table. */
export type Chosen = (customer: number) => boolean;

/** Compares a table as it stands, null where there is none, with the customers there are. */
export function offerFor(
  table: TypedTable,
  customers: RawTable,
  chosen: Chosen,
  present: PresentCells | null,
  canBeWorkedOut: (column: TypedColumn) => boolean = () => false,
): Offer {
  const { headers } = customers.origin;
  const at = keyColumns(headers, customers.rows);
  const all = customers.rows.map((row) => rowOf(row, at));
  const found = present === null ? null : columnsIn(table, present.origin.headers);
  const rows =
    present === null || found === null ? [] : present.rows.map((row) => rowOf(row, found));
  const find = finder(all);
  const whose = rows.map((row) => (isNamed(row.name) ? find(row) : null));
  const covered = new Set(whose);
  const named = new Set(rows.map(({ name }) => nameKey(cellText(name))));
  const lines = all.flatMap((row, i): Line[] => {
    const there = covered.has(i) || (isBlank(row.id) && named.has(nameKey(cellText(row.name))));
    if (!isNamed(row.name) || there || !chosen(i)) return [];
    return table.items === null
      ? [{ ...row, item: null }]
      : table.items.ids.map((_, item) => ({ ...row, item }));
  });
  const seen = new Set<string>();
  return {
    lines: firstOfEach(lines),
    missing: found === null ? [] : missingColumns(table, found),
    found,
    renamed: rows.flatMap((row, i) => {
      const customer = all[whose[i] ?? -1];
      if (customer === undefined || isBlank(row.id)) return [];
      const same = nameKey(cellText(customer.name)) === nameKey(cellText(row.name));
      return same ? [] : [{ row: i, from: cellText(row.name), to: customer.name }];
    }),
    gone: rows.flatMap(({ name }, i) => {
      const key = nameKey(cellText(name));
      if (!isNamed(name) || whose[i] !== null || seen.has(key)) return [];
      seen.add(key);
      return [cellText(name)];
    }),
    waiting: table.columns.filter(canBeWorkedOut).flatMap(({ id }) => {
      const column = found?.of.get(id) ?? -1;
      if (column < 0) return [];
      const isEmpty = (row: number) => present?.isEmpty?.(row, column) === true;
      return rows.flatMap(({ name }, row) =>
        isNamed(name) && isEmpty(row) ? [{ row, column: id }] : [],
      );
    }),
  };
}

/** Where the customers have no ids, two of one name are one. */
function firstOfEach(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  return lines.filter(({ name, id, item }) => {
    const key = JSON.stringify([nameKey(cellText(name)), nameKey(cellText(id)), item]);
    return !seen.has(key) && seen.add(key);
  });
}

function columnsIn(table: TypedTable, headers: readonly string[]): FoundColumns {
  const own = table.columns.map(({ id }): [string, number] => [
    id,
    columnAmong(table, id, headers),
  ]);
  const { name, id } = keyColumns(headers, []);
  return { name, id, of: new Map(own) };
}

function missingColumns(table: TypedTable, { of }: FoundColumns): string[] {
  return table.columns.map(({ id }) => id).filter((id) => (of.get(id) ?? -1) < 0);
}

/** Whether a table of the workbook is one of these although nothing says so: it is called so, and has its columns. */
export function isTypedTable(
  table: TypedTable,
  { name, headers }: { readonly name: string; readonly headers: readonly string[] },
): boolean {
  if (name.toLowerCase() !== table.name.toLowerCase()) return false;
  const { of } = columnsIn(table, headers);
  const known = [...of.values()].filter((column) => column >= 0).length;
  return known * 2 >= table.columns.length;
}

/** What a column is called in a table that is made in a language. */
export function headerIn(table: TypedTable, column: string, language: Language): string {
  return headersOf(table, column, language)[0] ?? column;
}
