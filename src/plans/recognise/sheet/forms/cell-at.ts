import type { SheetCells } from "../cells";
import type { JoinedCell } from "../join/compose";
import type { Spot } from "./form";

/** A cell as one of the whole. */
export function cellAt(cells: SheetCells, { row, column }: Spot): JoinedCell {
  const { sheet, top, left, values, formats, rowNumbers } = cells;
  return {
    value: values[row]?.[column] ?? null,
    format: formats?.[row]?.[column] ?? "General",
    origin: { sheet, row: rowNumbers?.[row] ?? top + row, column: left + column },
  };
}
