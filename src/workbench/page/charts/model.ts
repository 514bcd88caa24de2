import type { ChartLabel } from "../../../plans/chart/label-layout";
import type { ChartLine, ChartModel, ChartPoint, ChartSeries } from "../../../plans/chart/model";
import type { ChartNote } from "../../../plans/chart/notes";
import type { ChartPicture } from "../../../plans/chart/svg";
import type {
  Chart,
  ChartAxis,
  ChartSeries as NativeSeries,
  Workbook,
} from "../../excel/model/types";
import { drawnCategories } from "./category-model";
import { lookOf } from "./look";
import { cellsOf } from "./range-values";
import { nameOf, textOf } from "./series";

/** A native chart with what its cells hold now, in the form that the product's own renderer draws. */
export function drawnChart(chart: Chart): ChartPicture {
  const type = chart.series[0]?.type ?? chart.type;
  return type === "XYScatter" || type === "Bubble"
    ? drawnPoints(chart)
    : drawnCategories(chart, type);
}

function drawnPoints(chart: Chart): ChartModel {
  const { workbook } = chart.sheet;
  const [texts, visible] = partition(chart.series, (each) => bearsTexts(each, chart));
  const [lines, series] = partition(visible, (each) => isLine(each, chart));
  const points = series.map((each) => pointsOf(each, workbook, chart.type === "Bubble"));
  const all = points.flat();
  const measures = texts.flatMap((each) => pointsOf(each, workbook, chart.type === "Bubble"));
  const largest = [...all, ...measures].reduce((most, { size }) => Math.max(most, size ?? 0), 0);
  const drawn = series.map((each, index) => seriesOf(each, points[index] ?? [], chart));
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
    regions: [],
    lines: lines.map((each) => lineOf(each, series, workbook)),
    marked: new Set(),
    notes: texts.flatMap((each) => notesOf(each, workbook)),
    labels: series.flatMap((each, index) => labelsOf(each, index, points[index] ?? [], chart)),
    sizeMeaning: texts
      .filter((each) => !chart.legend.hidden.includes(chart.series.indexOf(each)))
      .map((each) => nameOf(each, workbook))
      .join(", "),
    bubble: chart.type === "Bubble" && largest > 0 ? { largest, scale: chart.bubbleScale } : null,
    markerSize: series[0]?.markerSize ?? 7,
    legend: chart.legend.visible,
  };
}

function seriesOf(
  native: NativeSeries,
  points: readonly ChartPoint[],
  { sheet: { workbook }, legend, series }: Chart,
): ChartSeries {
  const place = series.indexOf(native);
  const name = nameOf(native, workbook);
  const listed = !legend.hidden.includes(place);
  return { ...lookOf(native, place), name, legend: name, listed, points };
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

/** A series that is not seen itself: its points only bear labels. */
function bearsTexts({ filled, outlined, markerStyle, lineVisible }: NativeSeries, { type }: Chart) {
  return type === "Bubble" ? !filled && !outlined : markerStyle === "None" && !lineVisible;
}

/** A line through points that are not drawn themselves. */
function isLine({ markerStyle, lineVisible }: NativeSeries, { type }: Chart): boolean {
  return type === "XYScatter" && markerStyle === "None" && lineVisible;
}

function lineOf(
  line: NativeSeries,
  series: readonly NativeSeries[],
  workbook: Workbook,
): ChartLine {
  const of = series.findIndex(
    (each) => each.markerForegroundColor.toLowerCase() === line.lineColor.toLowerCase(),
  );
  return {
    name: nameOf(line, workbook),
    of: of < 0 ? null : of,
    points: pointsOf(line, workbook, false).map(({ x, y }) => ({ x, y })),
  };
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function notesOf(series: NativeSeries, workbook: Workbook): ChartNote[] {
  const x = cellsOf(series.xFormula, workbook);
  const y = cellsOf(series.yFormula, workbook);
  return [...series.labels].flatMap(([point, { visible, position = "Right", formula, text }]) => {
    const [across, up] = [x[point], y[point]];
    const said = textOf((formula === undefined ? text : cellsOf(formula, workbook)[0]) ?? null);
    if (!visible || position === "Center" || said === "") return [];
    if (typeof across !== "number" || typeof up !== "number") return [];
    return [{ of: point, text: said, x: across, y: up, position }];
  });
}

/** Points: Excel draws lines to labels that were moved farther than about this. */
const LED_FROM = 6;

function labelsOf(
  native: NativeSeries,
  series: number,
  points: readonly ChartPoint[],
  { sheet: { workbook }, width, height }: Chart,
): ChartLabel[] {
  const drawn = new Set(points.map(({ row }) => row));
  return [...native.labels].flatMap(([row, label]) => {
    const position = label.position ?? "Right";
    if (!drawn.has(row) || !label.visible || position === "Center") return [];
    const linked = label.formula === undefined ? label.text : cellsOf(label.formula, workbook)[0];
    const text = textOf(linked ?? null);
    const shift = { x: (label.shift?.x ?? 0) * width, y: (label.shift?.y ?? 0) * height };
    const led = native.showLeaderLines && Math.hypot(shift.x, shift.y) > LED_FROM;
    return text === "" ? [] : [{ row, series, text, position, shift, led }];
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
    numberFormat: axis.numberFormat,
    logarithmic: axis.logarithmic,
  };
}
