import { parseAddress } from "../plans/address";
import { KamError } from "./errors";
import { runExcel } from "./run";

/** Shows a sheet and selects cells on it. */
export function selectCell(sheet: string, address: string): Promise<void> {
  return runExcel(async (context) => {
    if (parseAddress(address) === null) throw new KamError("KAM-RANGE", { sheet, address });
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
