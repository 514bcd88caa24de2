import type { PlacedProblem, Problem } from "../../engine/problems";
import { areaAddress } from "../address";
import { cellOf, type TableOrigin } from "../source/origin";

/** Where each of the tables stands that problems are about; null where it was not read. */
export interface Origins {
  readonly factors: TableOrigin | null;
  readonly customers: TableOrigin | null;
  readonly settings: TableOrigin | null;
}

/**
 * Gives a problem its sheet and address. Row and column: the cell. Row alone: the row's cells; column alone: the
 * column with its header; neither: the whole table.
 */
export function placeProblem(problem: Problem, origins: Origins): PlacedProblem {
  const origin = origins[problem.table];
  if (origin === null) return { ...problem, sheet: "", address: "" };
  const { row, column } = problem;
  const first = cellOf(origin, row ?? -1, column ?? 0);
  const last = cellOf(
    origin,
    row ?? Math.max(-1, origin.lastRow - origin.firstRow),
    column ?? origin.columns.length - 1,
  );
  return {
    ...problem,
    sheet: origin.sheet,
    address: areaAddress({ ...first, bottom: last.bottom, right: last.right }),
  };
}
