import type { Cell } from "../../engine/cell";
import { areaAt } from "../../plans/area";
import type { Hooks } from "../progress";
import { readBodies } from "./chunks";

/** What to read of a sheet: from a row on, and so many columns; left out: from the first row, all columns in use. */
interface Part {
  readonly firstRow?: number;
  readonly columns?: number;
}

/** The cells of a sheet from its first column on, as far down as anything stands there; none of an empty sheet. */
export async function readUsedCells(
  context: Excel.RequestContext,
  sheet: string,
  { firstRow = 0, columns }: Part,
  hooks: Hooks,
): Promise<readonly (readonly Cell[])[]> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const rows = used.rowIndex + used.rowCount - firstRow;
  if (rows <= 0) return [];
  const area = areaAt(firstRow, 0, rows, columns ?? used.columnIndex + used.columnCount);
  const [cells = []] = await readBodies(context, [{ sheet, area }], hooks);
  return cells;
}
