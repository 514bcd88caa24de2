import type { Sheet } from "../../model/types";
import { CHARACTER, places } from "./autofit";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./geometry";

const STANDARD_FONT = 11;
/** Height of a line, in parts of the font's size. */
const LINE = 1.35;

/**
 * Heights in points of rows that nobody gave one: Excel fits them to wrapped text and larger fonts when it opens a
 * file, LibreOffice and the grid do not. Estimated from the number of characters.
 */
export function fittedHeights(sheet: Sheet): Map<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedArea();
  if (used === undefined) return heights;
  for (const { area, format } of sheet.formatRuns()) {
    const size = format.fontSize ?? STANDARD_FONT;
    if (format.wrap !== true && size <= STANDARD_FONT) continue;
    const width = sheet.columnWidths.get(area.left) ?? STANDARD_WIDTH;
    for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row++) {
      const value = sheet.rowHeights.has(row) ? null : sheet.value(row, area.left);
      if (value === null || isMerged(sheet, row, area.left)) continue;
      const lines =
        format.wrap === true
          ? linesOf(String(value), (width / CHARACTER) * (STANDARD_FONT / size))
          : 1;
      const height = Math.max(STANDARD_HEIGHT, lines * size * LINE);
      if (height > (heights.get(row) ?? STANDARD_HEIGHT)) heights.set(row, height);
    }
  }
  return heights;
}

function linesOf(text: string, room: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesOfOne(line, room), 0);
}

/** Words go to the next line as a whole, but for those that are longer than a line. */
function linesOfOne(line: string, room: number): number {
  let lines = 1;
  let taken = 0;
  for (const word of line.split(/(?<= )/)) {
    if (taken > 0 && taken + places(word.trimEnd()) > room) {
      lines++;
      taken = 0;
    }
    taken += places(word);
    for (; taken - 1 > room; taken -= room) lines++;
  }
  return lines;
}

/** Excel leaves merged cells out of account. */
function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}
