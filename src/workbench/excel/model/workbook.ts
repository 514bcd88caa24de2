import type { Workbook } from "./types";
import { WorkbookModel } from "./workbook-model";

/** An empty workbook with one sheet, "Sheet1". */
export function createWorkbook(): Workbook {
  return new WorkbookModel();
}
