import { mapRanges } from "../../excel/calc/rewrite";
import type { Area } from "../../excel/model/area";
import type { CellFormat, Sheet, Workbook } from "../../excel/model/types";
import type { Scalar } from "../../excel/model/value";

/** Moves cells as cutting and pasting does: what refers to them follows, and they keep what they refer to. */
export function moveCells(
  sheet: Sheet,
  source: Area,
  target: Sheet,
  corner: { readonly row: number; readonly column: number },
): void {
  const cells = take(sheet, source);
  const by = { rows: corner.row - source.top, columns: corner.column - source.left };
  const follow = (formula: string, home: Sheet) =>
    followed(formula, home, { sheet, source, target, by });
  followEverywhere(sheet.workbook, follow);
  for (const { row, column, value, formula, format } of cells) {
    const [down, right] = [row + by.rows, column + by.columns];
    const cell = { top: down, left: right, bottom: down, right };
    target.clearFormats(cell);
    target.setFormat(cell, format);
    if (formula === undefined) target.setValue(down, right, value);
    else target.setFormula(down, right, follow(formula, sheet));
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly formula: string | undefined;
  readonly format: Readonly<CellFormat>;
}

/** Takes cells out of a sheet. */
function take(sheet: Sheet, area: Area): Cell[] {
  const cells: Cell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const formula = sheet.formula(row, column);
      const value = sheet.value(row, column);
      cells.push({ row, column, value, formula, format: sheet.format(row, column) });
    }
  }
  sheet.clearContents(area);
  sheet.clearFormats(area);
  return cells;
}

function followEverywhere(
  workbook: Workbook,
  follow: (formula: string, home: Sheet) => string,
): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, formula } of [...sheet.formulaCells()]) {
      const next = follow(formula, sheet);
      if (next !== formula) sheet.setFormula(row, column, next);
    }
  }
  const homes = workbook.sheets.map((sheet) => ({ names: sheet.names, sheet }));
  for (const { names, sheet } of [
    ...homes,
    { names: workbook.names, sheet: workbook.activeSheet },
  ]) {
    for (const [name, formula] of [...names]) {
      const next = follow(formula, sheet);
      if (next !== formula) names.set(name, next);
    }
  }
}

interface Move {
  readonly sheet: Sheet;
  readonly source: Area;
  readonly target: Sheet;
  readonly by: { readonly rows: number; readonly columns: number };
}

/** The formula with its references to cells that all move. */
function followed(formula: string, home: Sheet, { sheet, source, target, by }: Move): string {
  return mapRanges(formula, (reference) => {
    const { context = [], range } = reference;
    const named = context.at(-1) ?? home.name;
    if (named.toLowerCase() !== sheet.name.toLowerCase()) return undefined;
    const { top, left } = range;
    if (top == null || left == null) return undefined;
    const [bottom, right] = [range.bottom ?? top, range.right ?? left];
    const moves =
      top >= source.top && bottom <= source.bottom && left >= source.left && right <= source.right;
    if (!moves) return undefined;
    const moved = {
      ...range,
      top: top + by.rows,
      bottom: bottom + by.rows,
      left: left + by.columns,
      right: right + by.columns,
    };
    const elsewhere = target === sheet ? context : [target.name];
    return { ...reference, context: elsewhere, range: moved };
  });
}
