import type { Grid } from "./grid";
import type { RangeSlot, Slot } from "./slots";
import type { Surroundings, TableShape } from "./surroundings";
import type { FormulaCell } from "./formula-cell";
import type { Template } from "./template";
import { isError } from "./value";

/** The sheet of a reference to another workbook, or to several sheets: none that could be missed here. */
const elsewhere = /[\n:]/;

/** Where a formula stands. */
interface Place {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

/** Whether a formula that reads so in this place names a sheet, a table or a column of one that is not there. */
export function namesMissing(
  { slots, cells }: Pick<Template, "slots" | "cells">,
  place: Place,
  surroundings: Surroundings,
): boolean {
  return (
    slots.some((slot) => isMissing(slot, place, surroundings)) ||
    cells.some((slot) => isMissing(slot, place, surroundings))
  );
}

/** Whether a formula names sheets, tables or names that are not here, as one of another workbook does. */
export function refersElsewhere(
  { template, bound }: Pick<FormulaCell, "template" | "bound">,
  surroundings: Surroundings,
): boolean {
  return (
    bound.some(isError) ||
    template.cells.some(
      ({ sheet }) => sheet !== undefined && surroundings.grid(sheet) === undefined,
    )
  );
}

function isMissing(
  slot: Slot | RangeSlot,
  { grid, row, column }: Place,
  surroundings: Surroundings,
): boolean {
  if (slot.kind !== "table") {
    const { sheet } = slot;
    const isHere = sheet !== undefined && !elsewhere.test(sheet);
    return isHere && surroundings.grid(sheet) === undefined;
  }
  const table: TableShape | undefined =
    slot.table === "" ? surroundings.tableAt(grid, row, column) : surroundings.table(slot.table);
  return (
    table === undefined || slot.columns.some((header) => table.columnIndex(header) === undefined)
  );
}
