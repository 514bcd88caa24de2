import type { Cell } from "../../src/engine/cell";
import { factorColumns, type FactorColumn } from "../../src/engine/factors/words";
import { originFromA1 } from "../plans/source/origin-from-a1";
import type { FakeWorkbook } from "./fake-port";

/** A Factors table from A1 on, where a column counts whose header is its id; the others are the user's own. */
export function factorCells(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
): NonNullable<FakeWorkbook["factorCells"]> {
  const places = factorColumns.map(
    (id) => [id, headers.findIndex((header) => header.toLowerCase() === id)] as const,
  );
  return {
    factorOrigin: originFromA1("Factors", headers, rows.length),
    factorRows: rows,
    factorLayout: {
      rows: rows.map((_, i) => i),
      columns: Object.fromEntries(places) as Record<FactorColumn, number>,
    },
  };
}
