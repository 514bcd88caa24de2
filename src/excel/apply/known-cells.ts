import type { FillDown, PlanCell } from "../../plans/plan";
import { formulaShape } from "./formula-shape";
import { sameCell } from "./present";
import type { Written } from "./written-grid";

/** Whether a cell may stand at a place. */
export type Knows = (row: number, column: number, cell: PlanCell) => boolean;

/**
 * Knows a cell that stands as any of these have it; what a formula refers to may have moved. Nothing is laid out cell
 * by cell: of a large workbook every cell is asked for once, and nearly all are known at once.
 */
export function knownIn(layers: readonly Written[]): Knows {
  const blocks = layers.flatMap((layer) => layer.blocks);
  const fills = layers.flatMap((layer) => layer.fills).map(knownFill);
  return (row, column, cell) =>
    blocks.some(({ row: top, column: left, cells }) => {
      const line = cells[row - top];
      if (line === undefined || column < left || column >= left + line.length) return false;
      return isLike(cell, line[column - left] ?? null);
    }) || fills.some((knows) => knows(row, column, cell));
}

function isLike(present: PlanCell, known: PlanCell): boolean {
  if (present === known) return true;
  const isSame = isFormula(present) && isFormula(known) && present.formula === known.formula;
  return isSame || sameCell(present, known, "inShape");
}

function knownFill({ row: top, column: left, rows, formulas }: FillDown): Knows {
  const shapes = formulas.map(({ formula }) => formulaShape(formula));
  return (row, column, cell) =>
    row >= top &&
    row < top + rows &&
    isFormula(cell) &&
    formulaShape(cell.formula) === shapes[column - left];
}

function isFormula(cell: PlanCell): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null;
}
