import { areaAt, type Area } from "./area";
import type { Block, FillDown, PlanCell, SheetPlan } from "./plan";

/** Who makes a sheet says how it prints; what is added to one prints as that does. */
type Parts = Pick<SheetPlan, "role" | "name" | "blocks"> &
  Partial<SheetPlan> &
  ({ readonly patch: true } | Pick<SheetPlan, "page">);

/** A sheet of its own: what is left out is as on a new sheet. */
export function sheetPlan(parts: Parts): SheetPlan {
  return {
    derived: false,
    fills: [],
    tables: [],
    grown: [],
    formats: [],
    validations: [],
    widths: [],
    freeze: null,
    gridlines: false,
    tabColor: null,
    page: null,
    hidden: false,
    patch: false,
    owned: [],
    reserved: [],
    ...parts,
  };
}

export function fillArea({ row, column, rows, formulas }: FillDown): Area {
  return areaAt(row, column, rows, formulas.length);
}

export function blockArea({ row, column, cells }: Block): Area {
  return areaAt(row, column, cells.length, cells[0]?.length ?? 0);
}

/** A block of one row. */
export function rowBlock(row: number, column: number, cells: readonly PlanCell[]): Block {
  return { row, column, cells: [cells] };
}

/** A block of one column. */
export function columnBlock(row: number, column: number, cells: readonly PlanCell[]): Block {
  return { row, column, cells: cells.map((cell) => [cell]) };
}

/** A block of rows; none where there are no rows. */
export function blocksOf(
  row: number,
  column: number,
  cells: readonly (readonly PlanCell[])[],
): Block[] {
  return cells.length === 0 ? [] : [{ row, column, cells }];
}
