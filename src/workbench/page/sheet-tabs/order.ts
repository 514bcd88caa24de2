import type { Sheet } from "../../excel/model/types";

/** Where a sheet stands that is put before another one, or behind all: counted without itself. */
export function placeBefore(
  sheets: readonly Sheet[],
  moved: string,
  before: string | undefined,
): number {
  const others = sheets.filter(({ id }) => id !== moved);
  const index = others.findIndex(({ id }) => id === before);
  if (index >= 0) return index;
  // Dropped on itself it stays; a sheet that is hidden behind the last tab stays the last.
  return before === moved ? sheets.findIndex(({ id }) => id === moved) : others.length;
}

/** Where a sheet stands that is moved past its visible neighbour; undefined where it has none on that side. */
export function placeBeside(
  sheets: readonly Sheet[],
  moved: string,
  side: "left" | "right",
): number | undefined {
  const at = sheets.findIndex(({ id }) => id === moved);
  const visible = ({ visibility }: Sheet) => visibility === "Visible";
  const index =
    side === "left"
      ? sheets.findLastIndex((sheet, place) => place < at && visible(sheet))
      : sheets.findIndex((sheet, place) => place > at && visible(sheet));
  return index < 0 ? undefined : index;
}
