import { customersOf, type Proposal, type SheetCells } from "../../plans/recognise/sheet";

/** Rows in the middle of a long table that have not been read: they are taken for customers. */
export function rowsUnread({ area, orientation }: Proposal, { rowNumbers }: SheetCells): number {
  if (rowNumbers === undefined || orientation !== "rows") return 0;
  const read = rowNumbers.filter((row) => row >= area.top && row <= area.bottom).length;
  return area.bottom - area.top + 1 - read;
}

/** Customers of a table, as far as they can be counted before all of it has been read. */
export function customerCount(proposal: Proposal, cells: SheetCells): number {
  return customersOf(proposal).length + rowsUnread(proposal, cells);
}
