import { areaOn, tableColumns, tableHeaders } from "../reference";
import { areaAt, type Area } from "../area";
import type { Cell } from "../../engine/cell";

/** Where rows with a header were read: an Excel table, or a range that need not be in one piece. */
export interface TableOrigin {
  readonly sheet: string;
  /** Name of the Excel table; null for a plain range. */
  readonly table: string | null;
  /** Row of the header and rows of the body on the sheet, from 0; no body where `firstRow` is above `lastRow`. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column on the sheet of each column that was read, ascending. */
  readonly columns: readonly number[];
  /** Header texts exactly as they stand in the cells. */
  readonly headers: readonly string[];
}

/** What was read, and where. */
export interface RawTable {
  readonly origin: TableOrigin;
  readonly rows: readonly (readonly Cell[])[];
}

/** The place on the sheet of a cell given by its row in the body (-1 is the header) and its column. */
export function cellOf(origin: TableOrigin, row: number, column: number): Area {
  const sheetRow = row < 0 ? origin.headerRow : origin.firstRow + row;
  return areaAt(sheetRow, origin.columns[column] ?? 0, 1, 1);
}

/**
 * The body of a column, or of all from one column to another, as a formula refers to it: by the table's name
 * where there is one, so that rows added later are in it.
 */
export function bodyReference(origin: TableOrigin, first: number, last = first): string {
  const { table, headers } = origin;
  if (table !== null) return tableColumns(table, headers[first] ?? "", headers[last] ?? "");
  return areaOn(origin.sheet, bodyArea(origin, first, last));
}

/** The header cells of the same columns. */
export function headerReference(origin: TableOrigin, first: number, last = first): string {
  const { table, headers, headerRow, columns } = origin;
  if (table !== null) return tableHeaders(table, headers[first] ?? "", headers[last] ?? "");
  const area = {
    top: headerRow,
    bottom: headerRow,
    left: columns[first] ?? 0,
    right: columns[last] ?? 0,
  };
  return areaOn(origin.sheet, area);
}

/** The body of columns in A1 style whatever the origin: programs that know no tables understand it too. */
export function bodyAddress(origin: TableOrigin, first: number, last = first): string {
  return areaOn(origin.sheet, bodyArea(origin, first, last));
}

function bodyArea({ firstRow, lastRow, columns }: TableOrigin, first: number, last: number): Area {
  return {
    top: firstRow,
    bottom: Math.max(firstRow, lastRow),
    left: columns[first] ?? 0,
    right: columns[last] ?? 0,
  };
}
