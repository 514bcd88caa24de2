import type { TableOrigin } from "../../../src/plans/source/origin";

/** Where a table stands that begins in A1 of a sheet of its own name. */
export function originFromA1(name: string, headers: readonly string[], rows: number): TableOrigin {
  return {
    sheet: name,
    table: name,
    headerRow: 0,
    firstRow: 1,
    lastRow: rows,
    columns: headers.map((_, i) => i),
    headers,
  };
}
