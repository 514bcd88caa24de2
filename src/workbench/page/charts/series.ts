import type { ChartSeries, Workbook } from "../../excel/model/types";
import { ErrorValue, type Scalar } from "../../excel/model/value";
import { cellsOf } from "./range-values";

/** What a series is called, in its cell or by itself. */
export function nameOf({ nameFormula, name }: ChartSeries, workbook: Workbook): string {
  const [cell] = nameFormula === "" ? [] : cellsOf(nameFormula, workbook);
  return textOf(cell ?? null) || name;
}

/** The colour that stands out most of those that a series has. */
export function colorOf({ markerBackgroundColor, fill, lineColor }: ChartSeries): string {
  return (markerBackgroundColor || fill || lineColor).toLowerCase();
}

/** The colour of its markers' outlines, which says what a series is: inside they may be lighter, or empty. */
export function outlineOf(series: ChartSeries): string {
  return (series.markerForegroundColor || series.lineColor || colorOf(series)).toLowerCase();
}

export function textOf(value: Scalar): string {
  return value === null || value instanceof ErrorValue ? "" : String(value);
}
