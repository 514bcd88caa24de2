import type { Area } from "../../model/area";
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
export function usedArea(sheet: Sheet, area: Area, valuesOnly: boolean): Area | undefined {
  const used = sheet.usedArea();
  const within = used && intersect(used, area);
  if (!within) return undefined;
  const whole = within.top === used.top && within.left === used.left;
  if (whole && within.bottom === used.bottom && within.right === used.right && !valuesOnly) {
    return within;
  }
  return extent(within, (row, column) => {
    if (!valuesOnly && sheet.formula(row, column) !== undefined) return true;
    const value = sheet.value(row, column);
    return value !== null && value !== "";
  });
}
