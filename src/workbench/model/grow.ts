import type { Area } from "./area";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook-model";

/**
 * Whether an edit stands on the blank row just below a table, within its columns: then the table grows over
 * it, as Excel lets it. What is returned does so, once the edit is made.
 */
export function growOver(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
): (() => void) | undefined {
  if (!workbook.autoExpandTables) return undefined;
  const table = workbook.tables.find(
    (candidate) =>
      candidate.sheet === sheet &&
      !candidate.showTotals &&
      area.top === candidate.area.bottom + 1 &&
      area.left >= candidate.area.left &&
      area.right <= candidate.area.right,
  );
  if (table === undefined) return undefined;
  for (let c = table.area.left; c <= table.area.right; c++) {
    for (let r = area.top; r <= area.bottom; r++) {
      if (sheet.grid.read(r, c) !== null || sheet.grid.formula(r, c) !== undefined)
        return undefined;
    }
  }
  return () => {
    let bottom = table.area.bottom;
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) {
        if (sheet.grid.read(r, c) !== null || sheet.grid.formula(r, c) !== undefined) bottom = r;
      }
    }
    if (bottom > table.area.bottom) table.area = { ...table.area, bottom };
  };
}
