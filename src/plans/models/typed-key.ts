import type { Cell } from "../../engine/cell";

/** Texts are the same where Excel's = says so after TRIM: formulas must read the cells as this does. */
export function sameKey(cell: Cell): string {
  return plainText(cell).toLowerCase();
}

/** A cell's text as TRIM leaves it. */
export function plainText(cell: Cell): string {
  return cell === null ? "" : String(cell).replaceAll(/ +/g, " ").replaceAll(/^ | $/g, "");
}
