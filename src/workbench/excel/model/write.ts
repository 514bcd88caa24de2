import type { Area } from "./area";
import { growOver } from "./grow";
import { headersBefore } from "./headers";
import type { SheetModel } from "./sheet";
import type { FormulaShape } from "./types";
import type { Scalar } from "./value";
import type { WorkbookModel } from "./workbook-model";

/** An edit of cells: values (undefined leaves a cell alone), one formula, or a rectangle to clear. */
export type Edit =
  | {
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly (Scalar | undefined)[])[];
    }
  | {
      readonly row: number;
      readonly column: number;
      readonly formula: string;
      readonly shape: FormulaShape;
    }
  | { readonly area: Area };

function areaOf(edit: Edit): Area {
  if ("area" in edit) return edit.area;
  const rows = "values" in edit ? edit.values.length : 1;
  const columns = "values" in edit ? widest(edit.values) : 1;
  return {
    top: edit.row,
    left: edit.column,
    bottom: edit.row + rows - 1,
    right: edit.column + columns - 1,
  };
}

function widest(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Carries out an edit as Excel does: spills step back, tables grow, headers stay in step with formulas. */
export function writeCells(workbook: WorkbookModel, sheet: SheetModel, edit: Edit): void {
  const area = areaOf(edit);
  if (area.bottom < area.top || area.right < area.left) return;
  const { calculator } = workbook;
  const { grid } = sheet;
  const followHeaders = headersBefore(workbook, sheet, area);
  const grow = "area" in edit ? undefined : growOver(workbook, sheet, area);
  if (grid.spills.size > 0) calculator.disturb(grid, area);
  if ("formula" in edit) {
    calculator.setFormula(grid, edit.row, edit.column, edit.formula, edit.shape);
  } else if ("values" in edit) {
    putValues(workbook, sheet, edit.row, edit.column, edit.values);
  } else {
    clear(workbook, sheet, edit.area);
  }
  calculator.touch(grid, area);
  grow?.();
  followHeaders?.();
  workbook.edited(sheet, area);
}

function putValues(
  { calculator }: WorkbookModel,
  { grid }: SheetModel,
  top: number,
  left: number,
  values: readonly (readonly (Scalar | undefined)[])[],
): void {
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === undefined) return;
      if ((grid.columns[left + c]?.formulas.size ?? 0) > 0) {
        calculator.removeFormula(grid, top + r, left + c);
      }
      grid.write(top + r, left + c, value);
    });
  });
}

function clear({ calculator }: WorkbookModel, { grid }: SheetModel, area: Area): void {
  const right = Math.min(area.right, grid.columns.length - 1);
  for (let c = area.left; c <= right; c++) {
    const column = grid.columns[c];
    if (column === undefined) continue;
    for (const row of [...column.formulas.keys()]) {
      if (row >= area.top && row <= area.bottom) calculator.removeFormula(grid, row, c);
    }
    column.values.clear(area.top, area.bottom);
  }
}
