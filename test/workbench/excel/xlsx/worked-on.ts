import type { Workbook } from "../../../../src/workbench/excel/model/types";

/** Has every sheet written anew: as far as can be told without comparing its cells, something was done to each. */
export function workedOn(workbook: Workbook): Workbook {
  const corner = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const sheet of workbook.sheets) sheet.setFormat(corner, {});
  return workbook;
}
