import type { Area } from "../model/area";
import type { ErrorValue } from "../model/value";
import { REF, VALUE } from "./errors";
import type { TableSlot } from "./slots";
import type { TableShape } from "./surroundings";

/** The rows of a table that sections such as "headers" name, as first and last row. */
function rowsOf(
  table: TableShape,
  sections: readonly string[],
  row: number,
): readonly [number, number] | ErrorValue {
  const { top, bottom } = table.area;
  const lastData = table.showTotals ? bottom - 1 : bottom;
  if (sections.length === 0) return [top + 1, lastData];
  if (sections.includes("this row")) return row > top && row <= lastData ? [row, row] : VALUE;
  if (sections.includes("all")) return [top, bottom];
  let start = bottom + 1;
  let end = -1;
  const cover = (from: number, to: number) => {
    start = Math.min(start, from);
    end = Math.max(end, to);
  };
  if (sections.includes("headers")) cover(top, top);
  if (sections.includes("data")) cover(top + 1, lastData);
  if (sections.includes("totals") && table.showTotals) cover(bottom, bottom);
  return start > end ? REF : [start, end];
}

/** The cells a structured reference stands for, seen from a row of the table's sheet. */
export function tableArea(table: TableShape, slot: TableSlot, row: number): Area | ErrorValue {
  const rows = rowsOf(table, slot.sections, row);
  if (!Array.isArray(rows)) return rows as ErrorValue;
  const [top, bottom] = rows as readonly [number, number];
  const positions: number[] = [];
  for (const header of slot.columns) {
    const position = table.columnIndex(header);
    if (position === undefined) return REF;
    positions.push(table.area.left + position);
  }
  if (positions.length === 0) {
    return { top, left: table.area.left, bottom, right: table.area.right };
  }
  const left = positions.reduce((least, position) => Math.min(least, position));
  const right = positions.reduce((most, position) => Math.max(most, position));
  return { top, left, bottom, right };
}
