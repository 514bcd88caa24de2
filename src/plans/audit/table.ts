import { cellAddress } from "../address";
import { cellsAt, placeOf } from "../adopt/cells";
import { ratingOf } from "../adopt/rating-of";
import { numberIn } from "../recognise/sheet/figure";
import {
  customersOf,
  factorsOf,
  type Proposal,
  type ProposedColumn,
  type ProposedLine,
  type SheetCells,
} from "../recognise/sheet";
import type { Cell } from "../../engine/cell";

/** A table with customers, as auditing looks at it. */
export interface AuditedTable {
  readonly proposal: Proposal;
  readonly customers: readonly ProposedLine[];
  readonly factors: readonly ProposedColumn[];
  readonly totals: readonly ProposedColumn[];
  readonly cell: (line: number, column: number) => Cell;
  readonly number: (line: number, column: number) => number | null;
  /** The rating at face value, also off the scale; NaN where there is none. */
  readonly rating: (line: number, column: number) => number;
  readonly formula: (line: number, column: number) => string;
  readonly address: (line: number, column: number) => string;
}

/** A scale that holds every number: ratings off the table's own are looked at as they stand. */
const anything = { lowest: -Infinity, highest: Infinity } as const;

export function auditedTable(proposal: Proposal, cells: SheetCells): AuditedTable {
  const { words, scale } = proposal;
  const at = cellsAt(cells, proposal);
  const place = (line: number, column: number) => placeOf(proposal, line, column);
  const rate = new Map(
    factorsOf(proposal).map((column) => [
      column.at,
      ratingOf({ words, scale: { ...scale, ...anything } }, { ...column, outOf: null }),
    ]),
  );
  return {
    proposal,
    customers: customersOf(proposal),
    factors: factorsOf(proposal),
    totals: proposal.columns.filter(({ role }) => role === "total"),
    cell: at,
    number: (line, column) => numberIn(at(line, column)),
    rating: (line, column) => rate.get(column)?.(at(line, column)) ?? NaN,
    formula: (line, column) => {
      const { row, column: across } = place(line, column);
      const index = cells.rowNumbers?.indexOf(row) ?? row - cells.top;
      return cells.formulas?.[index]?.[across - cells.left] ?? "";
    },
    address: (line, column) => {
      const { row, column: across } = place(line, column);
      return cellAddress(row, across);
    },
  };
}
