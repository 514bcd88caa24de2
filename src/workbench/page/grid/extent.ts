import type { Area } from "../../excel/model/area";
import type { Sheet } from "../../excel/model/types";

/** Rows and columns to scroll into beyond what is filled. */
const ROOM = { rows: 100, columns: 26 };

/** Formats of whole columns reach to the last row of a sheet: so far down they are shown beyond what is filled. */
const FORMATTED = { rows: 50, columns: 5 };

export interface Extent {
  /** The cells that can show anything. */
  readonly formatted: Area;
  /** The size of the sheet in the grid. */
  readonly rows: number;
  readonly columns: number;
}

/** How far a sheet reaches in the grid. */
export function extentOf(sheet: Sheet): Extent {
  const used = sheet.usedArea();
  let bottom = used?.bottom ?? 0;
  let right = used?.right ?? 0;
  for (const { area } of sheet.formatRuns()) {
    bottom = Math.max(bottom, Math.min(area.bottom, (used?.bottom ?? 0) + FORMATTED.rows));
    right = Math.max(right, Math.min(area.right, (used?.right ?? 0) + FORMATTED.columns));
  }
  return {
    formatted: { top: 0, left: 0, bottom, right },
    rows: bottom + 1 + ROOM.rows,
    columns: right + 1 + ROOM.columns,
  };
}
