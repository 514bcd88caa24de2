import type { Chart, ChartSeries, Sheet } from "../../model/types";
import type { Scalar } from "../../model/value";
import { formatAddress } from "../cells/address";
import { cellCount, columnCount } from "../cells/area";
import { findArea } from "./find-range";
import type { RangeTarget } from "./range-target";

/** "='Chart data'!$B$5:$B$499" */
export function rangeFormula({ sheet, area }: RangeTarget): string {
  return `=${formatAddress(sheet.name, area, true)}`;
}

function targetOf(sheet: Sheet, formula: string): RangeTarget | undefined {
  return formula === "" ? undefined : findArea(sheet, formula);
}

/** The cells a chart's formula refers to, in order; none where it is empty or refers to nothing. */
export function valuesOf(sheet: Sheet, formula: string): Scalar[] {
  const found = targetOf(sheet, formula);
  return found ? found.sheet.values(found.area).flat() : [];
}

/** How many cells a chart's formula refers to. */
export function countOf(sheet: Sheet, formula: string): number {
  const found = targetOf(sheet, formula);
  return found ? cellCount(found.area) : 0;
}

/** The value of the cell in this place of what a chart's formula refers to. */
export function valueAt(sheet: Sheet, formula: string, index: number): Scalar {
  const found = targetOf(sheet, formula);
  if (!found) return null;
  const { top, left } = found.area;
  const columns = columnCount(found.area);
  return found.sheet.value(top + Math.floor(index / columns), left + (index % columns));
}

/**
 * Whether Excel plots a point: it needs a number for each of its measures. Errors such as #N/A, texts and blanks are
 * no points, and neither is a bubble whose size is not above zero.
 */
export function isPlotted({ sheet, type }: Chart, series: ChartSeries, index: number): boolean {
  const isNumber = (formula: string) => typeof valueAt(sheet, formula, index) === "number";
  if (!isNumber(series.yFormula)) return false;
  if (type !== "XYScatter" && type !== "Bubble") return true;
  if (series.xFormula !== "" && !isNumber(series.xFormula)) return false;
  if (type === "XYScatter" || series.sizeFormula === "") return true;
  const size = valueAt(sheet, series.sizeFormula, index);
  return typeof size === "number" && size > 0;
}

/** Whether a series has a point to draw. */
export function hasPlotted(chart: Chart, series: ChartSeries): boolean {
  const count = countOf(chart.sheet, series.yFormula);
  for (let index = 0; index < count; index++) if (isPlotted(chart, series, index)) return true;
  return false;
}

/** Whether a series has anything in its cells, be it only errors and texts. */
export function hasContent({ sheet }: Chart, { yFormula }: ChartSeries): boolean {
  return valuesOf(sheet, yFormula).some((value) => value !== null);
}

/** A cell a chart's formula refers to, or undefined. */
export function cellOf(
  sheet: Sheet,
  formula: string,
): { sheet: Sheet; row: number; column: number } | undefined {
  const found = targetOf(sheet, formula);
  return found && { sheet: found.sheet, row: found.area.top, column: found.area.left };
}
