import { mapRanges } from "../calc/rewrite";
import type { Area } from "./area";
import { rewriteFormulas } from "./follow";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook-model";
import { refill } from "./refill";

/** Rows inserted before `row` where `count` is positive, deleted from it on where it is negative. */
export interface Shift {
  readonly row: number;
  readonly count: number;
}

/** Where rows `top` to `bottom` lie afterwards; undefined where all of them are deleted. */
export function shiftedRows(
  top: number,
  bottom: number,
  { row, count }: Shift,
): { top: number; bottom: number } | undefined {
  if (count >= 0) {
    return { top: top >= row ? top + count : top, bottom: bottom >= row ? bottom + count : bottom };
  }
  const end = row - count;
  if (top >= row && bottom < end) return undefined;
  return {
    top: top >= end ? top + count : Math.min(top, row),
    bottom: bottom >= end ? bottom + count : bottom >= row ? row - 1 : bottom,
  };
}

function shiftedArea(area: Area, shift: Shift): Area | undefined {
  const rows = shiftedRows(area.top, area.bottom, shift);
  return rows && { ...area, ...rows };
}

/** The formula with its references to the sheet moved along; a reference to deleted rows becomes #REF!. */
function shiftedFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return mapRanges(formula, (reference) => {
    const { context = [], range } = reference;
    const named = context.length === 0 ? home : context.length === 1 ? context[0] : undefined;
    if (named?.toLowerCase() !== sheet.toLowerCase()) return undefined;
    // A reference to whole columns has no rows.
    if (range.top === null || range.bottom === null) return undefined;
    const rows = shiftedRows(range.top, range.bottom ?? range.top, shift);
    return rows === undefined ? "#REF!" : { ...reference, range: { ...range, ...rows } };
  });
}

/** Inserts or deletes whole rows; all that lies on the sheet or refers to it moves along. */
export function shiftRows(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const { calculator } = workbook;
  const { grid } = sheet;
  sheet.rowShifts.push(shift);
  const moving = [...grid.formulas()].map((cell) => {
    const { row, column } = cell;
    return { row, column, lifted: calculator.lift(cell) };
  });
  rewriteFormulas(workbook, (formula, home) => shiftedFormula(formula, home, sheet.title, shift));
  grid.columns.forEach((column) => column?.values.shift(shift.row, shift.count));
  shiftLayout(sheet, shift);
  for (const table of workbook.tables.filter((other) => other.sheet === sheet)) {
    const area = shiftedArea(table.area, shift);
    if (area === undefined) workbook.removeTable(table);
    else table.area = area;
  }
  const everything = { top: 0, left: 0, bottom: grid.height, right: grid.columns.length };
  calculator.touch(grid, everything);
  for (const { row, column, lifted } of moving) {
    const rows = shiftedRows(row, row, shift);
    if (rows === undefined) continue;
    const formula = shiftedFormula(lifted.text, sheet.title, sheet.title, shift);
    calculator.putBack(grid, rows.top, column, formula, lifted);
  }
  workbook.edited(sheet, everything);
}

/** Formats, heights, merged cells and validations of the sheet. */
function shiftLayout(sheet: SheetModel, shift: Shift): void {
  sheet.formats.shiftRows(shift.row, shift.count);
  const heights = [...sheet.rowHeights];
  sheet.rowHeights.clear();
  for (const [row, height] of heights) {
    const rows = shiftedRows(row, row, shift);
    if (rows !== undefined) sheet.rowHeights.set(rows.top, height);
  }
  // The frozen line goes with the rows above it.
  const frozen = shiftedRows(0, sheet.freeze.rows - 1, shift);
  sheet.freeze = { ...sheet.freeze, rows: frozen === undefined ? 0 : frozen.bottom + 1 };
  const hidden = [...sheet.hiddenRows];
  sheet.hiddenRows.clear();
  for (const row of hidden) {
    const rows = shiftedRows(row, row, shift);
    if (rows !== undefined) sheet.hiddenRows.add(rows.top);
  }
  const merges = sheet.merges.map((area) => shiftedArea(area, shift));
  refill(
    sheet.merges,
    merges.filter((area) => area !== undefined),
  );
  const results = sheet.whatIfAreas.map((area) => shiftedArea(area, shift));
  refill(
    sheet.whatIfAreas,
    results.filter((area) => area !== undefined),
  );
  for (const { area, rule } of sheet.validations.splice(0)) {
    const moved = shiftedArea(area, shift);
    if (moved !== undefined) sheet.validations.push({ area: moved, rule });
  }
}
