import { overlap, type Area } from "../../model/area";
import type { Sheet } from "../../model/types";
import { HostError } from "../protocol/error";

/** An edit of a part of what Excel changes only as a whole. */
export class PartOfWhatIf extends HostError {
  constructor() {
    super("InvalidOperation", "Cannot change part of a data table.");
  }
}

/** On a protected sheet only unlocked cells may be written; cells are locked unless said otherwise. */
export function assertWritable(sheet: Sheet, area: Area): void {
  for (const results of sheet.whatIfAreas) {
    if (overlap(results, area) && !holds(area, results)) throw new PartOfWhatIf();
  }
  if (!sheet.protected) return;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.format(row, column).locked ?? true) throw new HostError("AccessDenied");
    }
  }
}

/** Formats, tables, charts and names of a protected sheet stay as they are. */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.protected) throw new HostError("AccessDenied");
}

/** Rows may come and go above and below a what-if table, but not within it. */
export function assertRowsFree(sheet: Sheet, top: number, count: number): void {
  for (const results of sheet.whatIfAreas) {
    const inserted = count > 0 && top > results.top && top <= results.bottom;
    const last = top - count - 1;
    const deleted = count < 0 && top <= results.bottom && last >= results.top;
    if (inserted || (deleted && (top > results.top || last < results.bottom))) {
      throw new PartOfWhatIf();
    }
  }
}

/** Whether a text of these cells has words with formats of their own, which only stay where they are. */
export function hasFormattedWords(sheet: Sheet, area: Area): boolean {
  return sheet.formattedTexts.some(({ row, column, text }) => {
    const now = sheet.rowNow(row);
    if (now === undefined || now < area.top || now > area.bottom) return false;
    return column >= area.left && column <= area.right && sheet.value(now, column) === text;
  });
}

function holds(outer: Area, inner: Area): boolean {
  const across = outer.left <= inner.left && outer.right >= inner.right;
  return across && outer.top <= inner.top && outer.bottom >= inner.bottom;
}
