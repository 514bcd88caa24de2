import { cellText, isBlank, type Cell } from "../../../engine/cell";
import { inside, type Area } from "../../area";
import type { SheetCells } from "./cells";

/**
 * A part of a sheet as lines of places: customers in rows have rows for lines; turned round, columns are lines, and
 * everything that reads a grid need not know which it is.
 */
export interface Grid {
  readonly turned: boolean;
  /** Lines and places that there are. */
  readonly lines: number;
  readonly width: number;
  readonly value: (line: number, place: number) => Cell;
  readonly text: (line: number, place: number) => string;
  readonly formula: (line: number, place: number) => string;
  readonly format: (line: number, place: number) => string;
  /** The row on the sheet of a line; its column where the grid is turned. */
  readonly lineAt: (line: number) => number;
  readonly placeAt: (place: number) => number;
  /** The places of a merged cell; null where a cell stands alone. */
  readonly merged: (line: number, place: number) => { first: number; last: number } | null;
}

/** A rectangle of a sheet, in indices of its cells as read. */
export function gridOf(cells: SheetCells, area: Area, turned: boolean): Grid {
  const { top, left, values, formulas, formats, merges = [] } = cells;
  const rowAt = (row: number) => cells.rowNumbers?.[row] ?? top + row;
  const columnAt = (column: number) => left + column;
  const at = (line: number, place: number) => {
    const [row, column] = turned ? [place, line] : [line, place];
    return { row: area.top + row, column: area.left + column };
  };
  const from = <Value>(lists: readonly (readonly Value[])[] | undefined, missing: Value) => {
    return (line: number, place: number): Value => {
      const { row, column } = at(line, place);
      return lists?.[row]?.[column] ?? missing;
    };
  };
  const value = from<Cell>(values, null);
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return {
    turned,
    lines: turned ? width : height,
    width: turned ? height : width,
    value,
    text: (line, place) => cellText(value(line, place)),
    formula: from(formulas, ""),
    format: from(formats, ""),
    lineAt: (line) => (turned ? columnAt(area.left + line) : rowAt(area.top + line)),
    placeAt: (place) => (turned ? rowAt(area.top + place) : columnAt(area.left + place)),
    merged: (line, place) => {
      const { row, column } = at(line, place);
      const found = merges.find((one) => inside(one, rowAt(row), columnAt(column)));
      if (found === undefined) return null;
      return turned
        ? { first: found.top - rowAt(area.top), last: found.bottom - rowAt(area.top) }
        : { first: found.left - left - area.left, last: found.right - left - area.left };
    },
  };
}

/** A line's text at a place, or that of the merged cell which covers it. */
export function coveredText(grid: Grid, line: number, place: number): string {
  const own = grid.text(line, place);
  if (own !== "") return own;
  const span = grid.merged(line, place);
  return span === null ? "" : grid.text(line, Math.max(0, span.first));
}

export function filledPlaces(grid: Grid, line: number): number[] {
  return indices(grid.width).filter((place) => !isBlank(grid.value(line, place)));
}

export function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
