import { withoutSheet } from "../plans/address";
import { runExcel } from "./run";

export interface SelectedCells {
  readonly sheet: string;
  /** A1 style, without the sheet. */
  readonly address: string;
  /** First row on the sheet, from 0. */
  readonly row: number;
}

/** Which cells are selected. */
export function readSelectedCells(): Promise<SelectedCells> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,rowIndex,worksheet/name");
    await context.sync();
    const address = withoutSheet(range.address);
    return { sheet: range.worksheet.name, address, row: range.rowIndex };
  });
}
