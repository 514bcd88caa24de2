import { sameArea, type Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { cellArea, intersect } from "../cells/area";

/** First and last index of the rows or columns that hold something; undefined where none does. */
function extent(area: Area, hasValue: (row: number, column: number) => boolean): Area | undefined {
  let found: Area | undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (!hasValue(row, column)) continue;
      found = found
        ? {
            top: found.top,
            bottom: row,
            left: Math.min(found.left, column),
            right: Math.max(found.right, column),
          }
        : cellArea(row, column);
    }
  }
  return found;
}

/**
 * The part of an area that is in use: the smallest rectangle with every value and formula.
 * Excel counts formatted cells too unless only values are asked for; here formats never count.
 */
export function usedArea(sheet: Sheet, area: Area): Area | undefined {
  const used = sheet.usedArea();
  const within = used && intersect(used, area);
  if (!within || sameArea(within, used)) return within;
  return extent(
    within,
    (row, column) => sheet.formula(row, column) !== undefined || sheet.value(row, column) !== null,
  );
}
