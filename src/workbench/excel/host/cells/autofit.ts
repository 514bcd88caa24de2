import { intersect } from "./area";
import { displayText } from "./text";
import type { RangeTarget } from "../members/range-target";

/** Points: one character of the standard font, and the room beside the text. */
export const CHARACTER = 5.25;
const MARGIN = 3.75;
/** A full-width (Chinese, Japanese, Korean) character takes two places. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

export function places(text: string): number {
  return text.split("\n").reduce((most, line) => {
    return Math.max(most, line.length + (line.match(FULL_WIDTH)?.length ?? 0));
  }, 0);
}

/** Sets each column's width to that of its longest text, estimated from the number of characters. */
export function autofitColumns({ sheet, area }: RangeTarget): void {
  const used = sheet.usedArea();
  const within = used && intersect(used, area);
  if (!within) return;
  for (let column = within.left; column <= within.right; column++) {
    let most = 0;
    for (let row = within.top; row <= within.bottom; row++) {
      const text = displayText(
        sheet.value(row, column),
        sheet.format(row, column).numberFormat,
        sheet.workbook.date1904,
      );
      most = Math.max(most, places(text));
    }
    if (most > 0) sheet.columnWidths.set(column, most * CHARACTER + MARGIN);
  }
}

/** Rows go back to their automatic height. */
export function autofitRows({ sheet, area }: RangeTarget): void {
  for (const row of sheet.rowHeights.keys()) {
    if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
  }
}
