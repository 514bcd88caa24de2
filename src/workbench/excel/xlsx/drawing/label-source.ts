import { formatAddress, parseAddress } from "../../model/address";
import type { ChartSeries } from "../../model/types";

/** The cells that label a series' points one by one. */
export interface LabelSource {
  readonly sheet: string;
  /** "'Chart data'!$A$5:$A$499", one cell per point. */
  readonly reference: string;
}

/**
 * The column of cells that a series' linked labels come from, where each label is linked to the cell beside its own
 * point; undefined where one is not, and each then needs a link of its own.
 */
export function labelSource(series: ChartSeries): LabelSource | undefined {
  const points = parseAddress(series.yFormula);
  if (points === undefined) return undefined;
  const { top, bottom } = points.area;
  let found: { sheet: string; row: number; column: number } | undefined;
  for (const [index, { formula, visible }] of series.labels) {
    if (formula === undefined || !visible) continue;
    const cell = parseAddress(formula);
    if (cell?.sheet === undefined) return undefined;
    const start = { sheet: cell.sheet, row: cell.area.top - index, column: cell.area.left };
    found ??= start;
    const aligned =
      start.row >= 0 &&
      start.sheet === found.sheet &&
      start.row === found.row &&
      start.column === found.column;
    if (!aligned) return undefined;
  }
  if (found === undefined) return undefined;
  const { sheet, row, column } = found;
  const area = { top: row, bottom: row + bottom - top, left: column, right: column };
  return { sheet, reference: formatAddress(sheet, area, true) };
}
