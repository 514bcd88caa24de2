import type { Area } from "../../model/area";
import type { Sheet } from "../../model/types";

/** Points; those of a new workbook's standard font. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** Sum over the first `count` rows or columns: the standard size and what differs from it. */
function extent(
  count: number,
  standard: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): number {
  let sum = count * standard;
  for (const [index, size] of sizes) {
    if (index < count && !hidden.has(index)) sum += size - standard;
  }
  for (const index of hidden) if (index < count) sum -= standard;
  return sum;
}

/** Points from the sheet's top left corner, and size, of a rectangle of cells. */
export function placeOf(
  sheet: Sheet,
  area: Area,
): { left: number; top: number; width: number; height: number } {
  const across = (column: number): number =>
    extent(column, STANDARD_WIDTH, sheet.columnWidths, sheet.hiddenColumns);
  const down = (row: number): number =>
    extent(row, STANDARD_HEIGHT, sheet.rowHeights, sheet.hiddenRows);
  const [left, top] = [across(area.left), down(area.top)];
  return { left, top, width: across(area.right + 1) - left, height: down(area.bottom + 1) - top };
}
