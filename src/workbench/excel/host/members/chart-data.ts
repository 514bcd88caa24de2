import type { Chart, ChartSeries, Sheet } from "../../model/types";
import type { Scalar } from "../../model/value";
import { formatAddress } from "../../model/address";
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
  return isPoint(type, series, (formula) => valueAt(sheet, formula, index));
}

/** The points of a series that Excel plots, by their places in it. */
export function plottedPoints({ sheet, type }: Chart, series: ChartSeries): number[] {
  const { xFormula, yFormula, sizeFormula } = series;
  // Each formula is looked up once, not for every point.
  const values = new Map(
    [xFormula, yFormula, sizeFormula].map((formula) => [formula, valuesOf(sheet, formula)]),
  );
  const points: number[] = [];
  values.get(yFormula)?.forEach((_, index) => {
    const valueOf = (formula: string) => values.get(formula)?.[index] ?? null;
    if (isPoint(type, series, valueOf)) points.push(index);
  });
  return points;
}

function isPoint(
  type: Chart["type"],
  { xFormula, yFormula, sizeFormula }: ChartSeries,
  valueOf: (formula: string) => Scalar,
): boolean {
  const isNumber = (formula: string) => typeof valueOf(formula) === "number";
  if (!isNumber(yFormula)) return false;
  if (type !== "XYScatter" && type !== "Bubble") return true;
  if (xFormula !== "" && !isNumber(xFormula)) return false;
  if (type === "XYScatter" || sizeFormula === "") return true;
  const size = valueOf(sizeFormula);
  return typeof size === "number" && size > 0;
}

/** Whether a series has a point to draw. */
export function hasPlotted(chart: Chart, series: ChartSeries): boolean {
  return plottedPoints(chart, series).length > 0;
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
