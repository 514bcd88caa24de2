import { isBlank, type Cell } from "../../engine/cell";
import type { SheetCells } from "../recognise/sheet/cells";
import { cellOn } from "../reference";
import type { Proposal } from "../recognise/sheet/proposal";

/** What stands where a line of somebody's table meets a column, both by their numbers on the sheet. */
export type CellAt = (line: number, at: number) => Cell;

export function cellsAt(cells: SheetCells, { orientation }: Pick<Proposal, "orientation">): CellAt {
  const { top, left, values, rowNumbers } = cells;
  const rows = rowNumbers === undefined ? null : new Map(rowNumbers.map((row, i) => [row, i]));
  const index = (row: number) => (rows === null ? row - top : (rows.get(row) ?? -1));
  return (line, at) => {
    const [row, column] = orientation === "rows" ? [line, at] : [at, line];
    return values[index(row)]?.[column - left] ?? null;
  };
}

/** A reference to what stands there, on whichever sheet; null where no sheet has it. */
export function referenceAt(
  { joined, rowNumbers }: SheetCells,
  proposal: Pick<Proposal, "orientation" | "sheet">,
): (line: number, at: number) => string | null {
  return (line, at) => {
    const { row, column } = placeOf(proposal, line, at);
    if (joined === undefined) return cellOn(proposal.sheet, row, column);
    const origin = joined.origins[rowNumbers?.indexOf(row) ?? row]?.[column] ?? null;
    return origin === null ? null : cellOn(origin.sheet, origin.row, origin.column);
  };
}

/** Where that is on the sheet. */
export function placeOf(
  { orientation }: Pick<Proposal, "orientation">,
  line: number,
  at: number,
): { readonly row: number; readonly column: number } {
  return orientation === "rows" ? { row: line, column: at } : { row: at, column: line };
}

/** The texts of cells, each once. */
export function textsOf(cells: readonly Cell[]): string[] {
  return [
    ...new Set(cells.filter((cell) => typeof cell === "string" && !isBlank(cell)) as string[]),
  ];
}
