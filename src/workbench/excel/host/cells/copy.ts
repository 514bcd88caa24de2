import type { Area } from "../../model/area";
import type { Scalar } from "../../model/value";
import type { RangeTarget } from "../members/range-target";
import { HostError } from "../protocol/error";
import { cellArea, columnCount, eachCell, rowCount } from "./area";
import { formulaMover } from "./formula-mover";

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

type Mover = ReturnType<typeof formulaMover>;

/** The formulas of the source's cells, ready to be moved; undefined for other cells. */
function movers({ sheet, area }: RangeTarget): (Mover | undefined)[][] {
  const result: (Mover | undefined)[][] = [];
  eachCell(area, (row, column) => {
    const formula = sheet.formula(row, column);
    const mover = formula === undefined ? undefined : formulaMover(formula, { row, column });
    (result[row - area.top] ??= []).push(mover);
  });
  return result;
}

/** Copies values, or formulas whose relative references move along. */
function copyContents(source: RangeTarget, { sheet, area }: RangeTarget, formulas: boolean): void {
  // Read before anything is written: source and target may overlap.
  const values: Scalar[][] = source.sheet.values(source.area);
  const moving = formulas ? movers(source) : [];
  const moved: { row: number; column: number; formula: string }[] = [];
  const filled: (Scalar | undefined)[][] = [];
  eachCell(area, (row, column) => {
    const r = (row - area.top) % rowCount(source.area);
    const c = (column - area.left) % columnCount(source.area);
    const mover = moving[r]?.[c];
    if (mover) moved.push({ row, column, formula: mover({ row, column }) });
    (filled[row - area.top] ??= []).push(mover ? undefined : (values[r]?.[c] ?? null));
  });
  sheet.setValues(area.top, area.left, filled);
  for (const { row, column, formula } of moved) sheet.setFormula(row, column, formula);
}

function copyFormats(source: RangeTarget, { sheet, area }: RangeTarget): void {
  const { top, left } = source.area;
  const formats = Array.from({ length: rowCount(source.area) }, (_row, r) =>
    Array.from({ length: columnCount(source.area) }, (_column, c) =>
      source.sheet.format(top + r, left + c),
    ),
  );
  sheet.clearFormats(area);
  eachCell(area, (row, column) => {
    const ofRow = formats[(row - area.top) % formats.length] ?? [];
    const format = ofRow[(column - area.left) % ofRow.length];
    if (format) sheet.setFormat(cellArea(row, column), format);
  });
}

/** Copies cells as Excel pastes them. */
export function copyCells(source: RangeTarget, target: RangeTarget, kind: CopyKind): void {
  if (kind === "All" || kind === "Formats") copyFormats(source, target);
  if (kind !== "Formats") copyContents(source, target, kind !== "Values");
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
