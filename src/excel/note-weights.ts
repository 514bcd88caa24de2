import type { Cell } from "../engine/cell";
import type { Language } from "../i18n/language";
import type { TableOrigin } from "../plans/source/origin";
import { withOrigins, type WeightOrigins } from "../plans/weights-note";
import { runExcel, supports } from "./run";
import type { CellEdit } from "./write-cells";

/** Where weights came from, and when they are written. */
export interface Noting {
  readonly origins: WeightOrigins;
  readonly now: Date;
}

/**
 * Notes above the factor table where its weights came from, in the cell right above its first header; nothing where
 * that cell is not free, is a part of another, or there is none.
 */
export function notesOfWeights(
  { sheet, headerRow, columns }: TableOrigin,
  { origins, now }: Noting,
  language: Language,
): Promise<CellEdit[]> {
  const [row, column] = [headerRow - 1, columns[0] ?? 0];
  if (row < 0 || Object.keys(origins).length === 0) return Promise.resolve([]);
  return runExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    cell.load("values,formulas");
    const merged = supports("1.13") ? cell.getMergedAreasOrNullObject() : null;
    merged?.load("address");
    await context.sync();
    if (merged !== null && !merged.isNullObject) return [];
    const was = (cell.values as Cell[][])[0]?.[0] ?? null;
    if (String(cell.formulas[0]?.[0]).startsWith("=")) return [];
    const day = now.toLocaleDateString(language, { dateStyle: "medium" });
    const value = withOrigins(was, origins, language, day);
    return value === null || value === (was ?? "") ? [] : [{ sheet, row, column, value, was }];
  });
}
