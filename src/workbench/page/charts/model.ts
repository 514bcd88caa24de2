import { appearances, groupAppearances } from "../../../plans/chart/appearance";
import type { ChartLabel } from "../../../plans/chart/label-layout";
import type { ChartModel, ChartPoint, ChartSeries } from "../../../plans/chart/model";
import type { ChartPicture } from "../../../plans/chart/svg";
import type {
  Chart,
  ChartAxis,
  ChartSeries as NativeSeries,
  Workbook,
} from "../../excel/model/types";
import { drawnCategories } from "./category-model";
import { cellsOf } from "./range-values";
import { colorOf, nameOf, textOf } from "./series";

/** A native chart with what its cells hold now, in the form that the product's own renderer draws. */
export function drawnChart(chart: Chart): ChartPicture {
  const type = chart.series[0]?.type ?? chart.type;
  return type === "XYScatter" || type === "Bubble"
    ? drawnPoints(chart)
    : drawnCategories(chart, type);
}

function drawnPoints(chart: Chart): ChartModel {
  const { workbook } = chart.sheet;
  const series = chart.series.slice(0, groupAppearances.length);
  const points = series.map((each) => pointsOf(each, workbook, chart.type === "Bubble"));
  const all = points.flat();
  const largest = all.reduce((most, { size }) => Math.max(most, size ?? 0), 0);
  const looks = looksOf(series);
  const drawn = series.flatMap((each, index) => {
    const look = looks[index];
    return look === undefined ? [] : [seriesOf(each, look, points[index] ?? [], workbook)];
  });
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
    series: drawn,
    // Excel writes no quadrant's name into its corner where the series are not the quadrants.
    quadrants: drawn.map(({ cell, name }) => (cell === null ? "" : name)),
    labels: series.flatMap((each, index) => labelsOf(each, index, points[index] ?? [], workbook)),
    bubble: chart.type === "Bubble" && largest > 0 ? { largest, scale: chart.bubbleScale } : null,
    markerSize: series[0]?.markerSize ?? 7,
    legend: chart.legend.visible,
  };
}

function seriesOf(
  native: NativeSeries,
  look: Look,
  points: readonly ChartPoint[],
  workbook: Workbook,
): ChartSeries {
  const shape = native.markerStyle;
  return {
    cell: look.cell,
    swatch: look.swatch,
    name: nameOf(native, workbook),
    color: colorOf(native) || look.color,
    marker:
      shape === "Circle" || shape === "Square" || shape === "Triangle" || shape === "Diamond"
        ? shape
        : look.marker,
    points,
  };
}

type Look = Pick<ChartSeries, "cell" | "swatch" | "color" | "marker">;

const quadrants = appearances.map((look, swatch): Look => ({ ...look, swatch }));
const groups = groupAppearances.map((look, swatch): Look => ({ ...look, cell: null, swatch }));

/** The looks of a chart's series by their places: those of the quadrants, or of groups, whose last is the rest. */
function looksOf(series: readonly NativeSeries[]): Look[] {
  const [first] = series;
  const ofQuadrants = first === undefined || colorOf(first) !== groups[0]?.color;
  if (ofQuadrants && series.length === quadrants.length) return quadrants;
  return [...groups.slice(0, series.length - 1), ...groups.slice(-1)];
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

function axisOf(axis: ChartAxis, values: readonly number[]): ChartModel["axes"]["x"] {
  const min = axis.minimum ?? values.reduce((least, value) => Math.min(least, value), 0);
  const max = axis.maximum ?? values.reduce((most, value) => Math.max(most, value), 1);
  return {
    min,
    max,
    majorUnit: axis.majorUnit ?? (max - min) / 5,
    cut: typeof axis.positionAt === "number" ? axis.positionAt : null,
    title: axis.titleVisible ? axis.title : "",
  };
}
