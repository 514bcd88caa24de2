import type { Workbook } from "../../excel/model/types";

/** Puts cells back as they were: a table does not grow over what is written below it meanwhile. */
export function withoutGrowth(workbook: Workbook, write: () => void): void {
  const before = workbook.autoExpandTables;
  workbook.autoExpandTables = false;
  try {
    write();
  } finally {
    workbook.autoExpandTables = before;
  }
}
