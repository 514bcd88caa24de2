import { appearances } from "../../../plans/chart/appearance";
import type { ChartLabel } from "../../../plans/chart/label-layout";
import type { ChartModel, ChartPoint, ChartSeries } from "../../../plans/chart/model";
import type { Chart, ChartAxis, ChartSeries as NativeSeries, Workbook } from "../../model/types";
import { ErrorValue, type Scalar } from "../../model/value";
import { cellsOf } from "./range-values";

/** A native chart with what its cells hold now, in the form that the product's own renderer draws. */
export function drawnChart(chart: Chart): ChartModel {
  const { workbook } = chart.sheet;
  const series = chart.series.slice(0, appearances.length);
  const points = series.map((each) => pointsOf(each, workbook, chart.type === "Bubble"));
  const all = points.flat();
  const largest = all.reduce((most, { size }) => Math.max(most, size ?? 0), 0);
  return {
    title: chart.titleVisible ? chart.title : "",
    width: chart.width,
    height: chart.height,
    axes: {
      x: axisOf(
        chart.x,
        all.map(({ x }) => x),
      ),
      y: axisOf(
        chart.y,
        all.map(({ y }) => y),
      ),
    },
    series: series.map((each, index) => seriesOf(each, index, points[index] ?? [], workbook)),
    labels: series.flatMap((each, index) => labelsOf(each, index, points[index] ?? [], workbook)),
    bubble: chart.type === "Bubble" && largest > 0 ? { largest, scale: chart.bubbleScale } : null,
    markerSize: series[0]?.markerSize ?? 7,
    legend: chart.legend.visible,
  };
}

function seriesOf(
  native: NativeSeries,
  index: number,
  points: readonly ChartPoint[],
  workbook: Workbook,
): ChartSeries {
  const look = appearances[index] ?? appearances[0];
  if (look === undefined) throw new RangeError(`No appearance for series ${index}`);
  const [name] = native.nameFormula === "" ? [] : cellsOf(native.nameFormula, workbook);
  const shape = native.markerStyle;
  return {
    cell: look.cell,
    name: typeof name === "string" ? name : native.name,
    color: native.markerBackgroundColor || native.fill || look.color,
    marker:
      shape === "Circle" || shape === "Square" || shape === "Triangle" || shape === "Diamond"
        ? shape
        : look.marker,
    points,
  };
}

function pointsOf(series: NativeSeries, workbook: Workbook, sized: boolean): ChartPoint[] {
  const x = cellsOf(series.xFormula, workbook);
  const sizes = sized && series.sizeFormula !== "" ? cellsOf(series.sizeFormula, workbook) : [];
  return cellsOf(series.yFormula, workbook).flatMap((y, row) => {
    const across = x[row];
    if (typeof y !== "number" || typeof across !== "number") return [];
    const size = sizes[row];
    return [{ row, x: across, y, size: typeof size === "number" && size > 0 ? size : null }];
  });
}

function labelsOf(
  native: NativeSeries,
  series: number,
  points: readonly ChartPoint[],
  workbook: Workbook,
): ChartLabel[] {
  const drawn = new Set(points.map(({ row }) => row));
  return [...native.labels].flatMap(([row, label]) => {
    const position = label.position ?? "Right";
    if (!drawn.has(row) || !label.visible || position === "Center") return [];
    const linked = label.formula === undefined ? label.text : cellsOf(label.formula, workbook)[0];
    const text = textOf(linked ?? null);
    return text === "" ? [] : [{ row, series, text, position }];
  });
}

function textOf(value: Scalar): string {
  return value === null || value instanceof ErrorValue ? "" : String(value);
}

function axisOf(axis: ChartAxis, values: readonly number[]): ChartModel["axes"]["x"] {
  const min = axis.minimum ?? Math.min(0, ...values);
  const max = axis.maximum ?? Math.max(1, ...values);
  return {
    min,
    max,
    majorUnit: axis.majorUnit ?? (max - min) / 5,
    cut: axis.positionAt ?? min,
    title: axis.titleVisible ? axis.title : "",
  };
}
