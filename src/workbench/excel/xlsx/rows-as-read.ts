import type { Sheet } from "../model/types";
import { hasRowsAsRead, type SheetOrigin } from "./origin";
import { headerCells } from "./table-headers";

/** Whether a sheet's rows would be written as its file has them, but perhaps in other words. */
export function areRowsAsRead(sheet: Sheet, { fitsRows }: SheetOrigin): boolean {
  if (!hasRowsAsRead(sheet)) return false;
  // What lies on the cells has the heights of rows that follow what is in them stay as they are.
  if (fitsRows && sheet.charts.length > 0) return false;
  return headersAreNames(sheet);
}

/** A header that is blank, a number or the same as another is written as the name that its column has. */
function headersAreNames(sheet: Sheet): boolean {
  const headers = headerCells(sheet.workbook.tables.filter((table) => table.sheet === sheet));
  return [...headers].every(([row, columns]) =>
    [...columns].every(([column, name]) => sheet.value(row, column) === name),
  );
}
