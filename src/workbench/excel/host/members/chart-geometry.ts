import type { Chart, ChartAxis, ChartSeries } from "../../model/types";
import { places } from "../cells/autofit";
import { isPlotted, plottedPoints, valueAt, valuesOf } from "./chart-data";

/** Points from the chart's top left corner. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** About the shape that Excel gives a plot by itself, in parts of the chart. */
export const automaticPlot = { left: 0.08, top: 0.12, width: 0.88, height: 0.72 } as const;

/** The largest bubble's diameter, in parts of the plot's shorter side. */
const LARGEST_BUBBLE = 0.25;

/** Where Excel puts a point's label by itself; null where the point is not drawn. */
export function labelSpot(
  chart: Chart,
  series: ChartSeries,
  index: number,
  text: string,
): Spot | null {
  if (!isPlotted(chart, series, index)) return null;
  const { left, top, width, height } = chart.plotArea ?? automaticPlot;
  const across = part(chart, series, index, "x");
  const up = part(chart, series, index, "y");
  const x = (left + across * width) * chart.width;
  const y = (top + (1 - up) * height) * chart.height;
  const radius = radiusOf(chart, series, index);
  const size = labelSize(chart, series, text);
  const middle = { left: x - size.width / 2, top: y - size.height / 2 };
  switch (series.labels.get(index)?.position ?? "Right") {
    case "Right":
      return { ...middle, left: x + radius };
    case "Left":
      return { ...middle, left: x - radius - size.width };
    case "Top":
      return { ...middle, top: y - radius - size.height };
    case "Bottom":
      return { ...middle, top: y + radius };
    case "Center":
      return middle;
  }
}

function part(chart: Chart, series: ChartSeries, index: number, side: "x" | "y"): number {
  const formula = side === "x" ? series.xFormula : series.yFormula;
  const value = Number(valueAt(chart.sheet, formula, index));
  const { minimum, maximum, logarithmic } = chart[side] satisfies ChartAxis;
  const low = minimum ?? (logarithmic ? 1 : 0);
  const high = maximum ?? Math.max(low + 1, value);
  if (logarithmic) return Math.log(value / low) / Math.log(high / low);
  return (value - low) / (high - low);
}

function radiusOf(chart: Chart, series: ChartSeries, index: number): number {
  if (chart.type !== "Bubble") return series.markerSize / 2;
  const largest = largestBubble(chart);
  const size = Number(valueAt(chart.sheet, series.sizeFormula, index)) || largest;
  const { width, height } = chart.plotArea ?? automaticPlot;
  const side = Math.min(width * chart.width, height * chart.height);
  const share = largest > 0 ? Math.sqrt(size / largest) : 1;
  return (LARGEST_BUBBLE / 2) * side * (chart.bubbleScale / 100) * share;
}

/** The largest size of each chart, and what it was found from: it is asked for with every label. */
const largestSizes = new WeakMap<Chart, { readonly from: string; readonly size: number }>();

function largestBubble(chart: Chart): number {
  const from = JSON.stringify([
    chart.type,
    chart.sheet.workbook.sheets.map(({ id, valuesVersion }) => [id, valuesVersion]),
    chart.series.map(({ xFormula, yFormula, sizeFormula }) => [xFormula, yFormula, sizeFormula]),
  ]);
  const known = largestSizes.get(chart);
  if (known?.from === from) return known.size;
  const size = chart.series.reduce((most, each) => Math.max(most, largestOf(chart, each)), 0);
  largestSizes.set(chart, { from, size });
  return size;
}

function largestOf(chart: Chart, series: ChartSeries): number {
  const sizes = valuesOf(chart.sheet, series.sizeFormula);
  return plottedPoints(chart, series).reduce(
    (most, index) => Math.max(most, Number(sizes[index]) || 0),
    0,
  );
}

/** Estimated from the number of characters. */
function labelSize(chart: Chart, series: ChartSeries, text: string) {
  const size = chart.looks?.get(`labels of ${series.id}`)?.font?.size ?? 10;
  return { width: places(text) * size * 0.55 + 6, height: size * 1.35 + 3 };
}
