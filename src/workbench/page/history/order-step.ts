import type { Workbook } from "../../excel/model/types";
import type { Step } from "./history";

/** Takes back that a sheet was moved among the others. */
export function orderStep(workbook: Workbook): Step {
  const order = [...workbook.sheets];
  return {
    reverse() {
      const again = orderStep(workbook);
      // A sheet that was inserted since stays behind those that there were.
      const place = (sheet: (typeof order)[number]) =>
        order.includes(sheet) ? order.indexOf(sheet) : order.length;
      workbook.sheets.sort((a, b) => place(a) - place(b));
      return again;
    },
  };
}
