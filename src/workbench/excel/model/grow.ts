import { formulaMoved } from "../calc/rewrite";
import type { Area } from "./area";
import type { SheetModel } from "./sheet";
import type { TableModel } from "./table";
import type { WorkbookModel } from "./workbook-model";

/**
 * Whether an edit stands on the blank row just below a table, within its columns: then the table grows over
 * it, as Excel lets it. What is returned does so, once the edit is made.
 */
export function growOver(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
): (() => void) | undefined {
  if (!workbook.autoExpandTables) return undefined;
  const table = workbook.tables.find(
    (candidate) =>
      candidate.sheet === sheet &&
      !candidate.showTotals &&
      area.top === candidate.area.bottom + 1 &&
      area.left >= candidate.area.left &&
      area.right <= candidate.area.right,
  );
  if (table === undefined) return undefined;
  const below = { ...table.area, top: area.top, bottom: area.bottom };
  if (lastFilledRow(sheet, below) !== undefined) return undefined;
  return () => {
    const bottom = lastFilledRow(sheet, below);
    if (bottom !== undefined) resize(workbook, table, { ...table.area, bottom });
  };
}

function isFilled({ grid }: SheetModel, row: number, column: number): boolean {
  return grid.read(row, column) !== null || grid.formula(row, column) !== undefined;
}

function lastFilledRow(sheet: SheetModel, area: Area): number | undefined {
  for (let r = area.bottom; r >= area.top; r--) {
    for (let c = area.left; c <= area.right; c++) if (isFilled(sheet, r, c)) return r;
  }
  return undefined;
}

/** Gives a table another area; rows it grows by take on formulas, formats and validation from the last row. */
export function resize(workbook: WorkbookModel, table: TableModel, area: Area): void {
  const before = table.area;
  const last = table.lastDataRow;
  table.area = area;
  const grown = { ...area, top: last + 1, bottom: table.lastDataRow };
  const sameColumns = before.left === area.left && before.right === area.right;
  if (!sameColumns || before.top !== area.top || grown.bottom < grown.top) return;
  for (let column = area.left; column <= area.right; column++) {
    fillFormula(workbook, table, column, last, grown);
    const { formats } = table.sheet;
    formats.fill({ ...grown, left: column, right: column }, formats.at(last, column));
  }
  for (const validation of table.sheet.validations) {
    const { top, left, bottom, right } = validation.area;
    const inside = left >= area.left && right <= area.right && top > area.top;
    if (inside && bottom === last) validation.area = { ...validation.area, bottom: grown.bottom };
  }
}

/** Continues a calculated column: one where the last two rows hold the same formula, or the only row one. */
function fillFormula(
  { calculator }: WorkbookModel,
  table: TableModel,
  column: number,
  last: number,
  grown: Area,
): void {
  const { grid, sheet } = table;
  const pattern = grid.formula(last, column);
  const previous = grid.formula(last - 1, column);
  const onlyRow = last === table.area.top + 1;
  if (pattern === undefined || (!onlyRow && previous?.template !== pattern.template)) return;
  for (let row = grown.top; row <= grown.bottom; row++) {
    if (isFilled(sheet, row, column)) continue;
    const formula = formulaMoved(pattern.text, { row: last, column }, { row, column });
    calculator.setFormula(grid, row, column, formula, pattern.shape);
    calculator.touch(grid, { top: row, left: column, bottom: row, right: column });
  }
}
