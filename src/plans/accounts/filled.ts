import { cellText, isBlank, type Cell } from "../../engine/cell";
import type { Typed } from "../models/settings";
import { foldName } from "../recognise/fold";

/**
 * The headers of a table that waits to be filled in, blank over columns in which nobody has anything yet: an analysis
 * is to look for such a column elsewhere, or to be silent. One that was chosen by its header counts as it is.
 */
export function filledHeaders(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  typed: Typed,
): string[] {
  const chosen = new Set(Object.values(typed).map((cell) => foldName(cellText(cell))));
  return headers.map((header, column) => {
    const isFilled = rows.some((row) => !isBlank(row[column]));
    return isFilled || chosen.has(foldName(header)) ? header : "";
  });
}
