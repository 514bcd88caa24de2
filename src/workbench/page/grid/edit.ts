import type { Sheet } from "../../model/types";
import type { Scalar } from "../../model/value";

/** What the grid says of cells that a user changed: by row and column, null for an emptied cell. */
export type CellValues = Record<number, Record<number, EditedCell | null> | null>;

interface EditedCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
  /** Rich text, which the grid writes for a cell that was typed in at length. */
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
  /** Type of the value: 1 text, 2 number, 3 boolean, 4 text by force. */
  readonly t?: number | null;
}

/** Puts what the user typed, pasted, cleared or undid into the workbook. */
export function applyEdit(sheet: Sheet, cells: CellValues): void {
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell !== null && !("v" in cell || "f" in cell || "p" in cell)) continue; // A format only.
      write(sheet, Number(row), Number(column), cell);
    }
  }
}

function write(sheet: Sheet, row: number, column: number, cell: EditedCell | null): void {
  if (cell?.f) sheet.setFormula(row, column, cell.f);
  else if (sheet.spillAnchor(row, column) === undefined || valueOf(cell) !== null) {
    sheet.setValue(row, column, valueOf(cell));
  }
}

function valueOf(cell: EditedCell | null): Scalar {
  if (cell === null) return null;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "") || null;
  const value = cell.v ?? null;
  if (value === "") return null;
  if (cell.t === 3) return value === 1 || value === true || value === "1";
  return cell.t === 2 && typeof value === "string" ? Number(value) : value;
}
