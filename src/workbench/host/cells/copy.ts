import { formulaMoved } from "../../calc/rewrite";
import type { Area } from "../../model/area";
import type { Scalar } from "../../model/value";
import type { RangeTarget } from "../members/range-target";
import { HostError } from "../protocol/error";
import { cellArea, columnCount, eachCell, rowCount } from "./area";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats";

/**
 * The cells that a copy fills: a target whose size is a multiple of the source's is tiled, any other is
 * filled once, from its top left cell on.
 */
export function copyArea(source: Area, target: Area): Area {
  const [rows, columns] = [rowCount(source), columnCount(source)];
  const tiles = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  if (tiles) return target;
  return { ...target, bottom: target.top + rows - 1, right: target.left + columns - 1 };
}

/** Copies cells as Excel pastes them; relative references of formulas move along. */
export function copyCells(source: RangeTarget, target: RangeTarget, kind: CopyKind): void {
  const { sheet, area } = target;
  const [rows, columns] = [rowCount(source.area), columnCount(source.area)];
  const from = (row: number, column: number): { row: number; column: number } => ({
    row: source.area.top + ((row - area.top) % rows),
    column: source.area.left + ((column - area.left) % columns),
  });
  // Read before anything is written: source and target may overlap.
  const values: Scalar[][] = source.sheet.values(source.area);
  const formulas: { row: number; column: number; formula: string }[] = [];
  const formats = new Map<string, ReturnType<typeof source.sheet.format>>();
  eachCell(area, (row, column) => {
    const at = from(row, column);
    const formula = source.sheet.formula(at.row, at.column);
    if (formula !== undefined && kind !== "Values" && kind !== "Formats") {
      formulas.push({ row, column, formula: formulaMoved(formula, at, { row, column }) });
    }
    formats.set(`${at.row} ${at.column}`, source.sheet.format(at.row, at.column));
  });
  if (kind !== "Formats") {
    const moved = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
    const filled: (Scalar | undefined)[][] = [];
    eachCell(area, (row, column) => {
      const at = from(row, column);
      const value = values[at.row - source.area.top]?.[at.column - source.area.left] ?? null;
      (filled[row - area.top] ??= []).push(moved.has(`${row} ${column}`) ? undefined : value);
    });
    sheet.setValues(area.top, area.left, filled);
    for (const { row, column, formula } of formulas) sheet.setFormula(row, column, formula);
  }
  if (kind === "All" || kind === "Formats") {
    eachCell(area, (row, column) => {
      const at = from(row, column);
      const cell = cellArea(row, column);
      sheet.clearFormats(cell);
      sheet.setFormat(cell, { ...formats.get(`${at.row} ${at.column}`) });
    });
  }
}

/** Continues a range over a larger one that begins with it; only copies, no series of numbers or dates. */
export function fillCells(source: RangeTarget, target: RangeTarget, copies: boolean): void {
  const begins =
    source.sheet === target.sheet &&
    source.area.top === target.area.top &&
    source.area.left === target.area.left;
  if (!begins) throw new HostError("InvalidArgument");
  if (!copies) {
    eachCell(source.area, (row, column) => {
      if (source.sheet.formula(row, column) !== undefined) return;
      throw new HostError("NotImplemented", "This host continues formulas only.");
    });
  }
  copyCells(source, target, "All");
}
