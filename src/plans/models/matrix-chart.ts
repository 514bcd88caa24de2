import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import { areaAt, rowsOf } from "../area";
import { capacityFor } from "../capacity";
import { fontSizes } from "../chart/metrics";
import { buildChartModel, type ChartInput } from "../chart/model";
import { plotRectangle } from "../chart/plot-rectangle";
import { look } from "../look";
import type { PlanCell } from "../plan";
import { dataArea, dataHeader, nothing, type DataColumn } from "./chart-data";
import { modelChartPlace, type ModelChart } from "./chart";
import type { ChartSpec } from "./model";
import { resultRefs } from "./refs";
import type { ModelPlanSpec } from "./sheet";

type Spec = Extract<ChartSpec<string, string>, { kind: "matrix" }>;

/** Column of x on the chart data sheet; the series follow, each with y or #N/A for a customer in another cell. */
const xColumn = 1;

/** A point for each customer in the series of its cell, so that Excel itself recolours one that moves. */
export function matrixModelChart(spec: ModelPlanSpec, chart: Spec): ModelChart {
  const { model, language, source } = spec;
  const texts = model.texts[language];
  const series = seriesOf(chart);
  const customers = source.names.length;
  const rows = spec.mode === "live" ? capacityFor(customers) : customers;
  const picture = buildChartModel(chartInput(spec, chart, series));
  const columns = dataColumns(spec, chart, series);
  const title = texts.title ?? model.id;
  const counts = picture.series.map(({ name, points }) =>
    message(modelTexts, language, "chart.alt.count", { label: name, count: points.length }),
  );
  const place = modelChartPlace(model);
  const header = dataHeader(xColumn);
  return {
    columns,
    picture,
    plan: {
      name: `KAM ${model.id}`,
      type: "XYScatter",
      sheet: `model.${model.id}`,
      dataSheet: `modelData.${model.id}`,
      source: areaAt(header.top, xColumn, rowsOf(dataArea(0, rows)) + 1, series.length + 1),
      series: picture.series.map(({ name, marker, color }, i) => ({
        nameCell: dataHeader(xColumn + 1 + i),
        x: dataArea(xColumn, rows),
        y: dataArea(xColumn + 1 + i, rows),
        size: null,
        name,
        marker,
        color,
      })),
      markerSize: picture.markerSize,
      bubbleScale: 100,
      axes: picture.axes,
      labels: picture.labels.map(({ row, series: of, position }) => ({
        series: of,
        point: row,
        cell: areaAt(dataArea(0, rows).top + row, 0, 1, 1),
        text: source.names[row] ?? "",
        position,
      })),
      title: picture.title,
      altText: message(modelTexts, language, "chart.alt", { title, counts: counts.join("; ") }),
      place,
      plot: plotRectangle(picture),
      labelSize: fontSizes.label,
    },
  };
}

/** The labels' settings in the order of the series: of four cells upper right, lower right, upper left, lower left. */
function seriesOf({ cells }: Spec): string[] {
  if (!isTwoByTwo(cells)) return [...new Set(cells.flat())];
  const [[upperLeft, upperRight] = [], [lowerLeft, lowerRight] = []] = cells;
  return [upperRight, lowerRight, upperLeft, lowerLeft].filter((cell) => cell !== undefined);
}

function isTwoByTwo(cells: Spec["cells"]): boolean {
  return cells.length === 2 && cells.every((row) => row.length === 2);
}

function chartInput(spec: ModelPlanSpec, chart: Spec, series: readonly string[]): ChartInput {
  const { model, language, source } = spec;
  const texts = model.texts[language];
  const ids = Object.keys(model.columns);
  const cells = (id: string) => spec.cells().map((row) => row[ids.indexOf(id)] ?? "");
  const numbers = (id: string) =>
    Float64Array.from(cells(id), (cell) => (typeof cell === "number" ? cell : NaN));
  const labels = series.map((id) => String(source.settings[id] ?? ""));
  const cell = Uint8Array.from(cells(chart.cell), (label) => {
    const code = labels.indexOf(String(label));
    return label === "" || code < 0 ? NOT_RATED : code;
  });
  const twoByTwo = isTwoByTwo(chart.cells);
  const cut = (axis: "x" | "y") => {
    const [only] = chart.cuts[axis];
    return twoByTwo && only !== undefined ? Number(source.settings[only]) : null;
  };
  const [first = "", second = "", third = "", fourth = ""] = labels;
  const { width, height } = modelChartPlace(model);
  return {
    names: source.names,
    x: numbers(chart.x),
    y: numbers(chart.y),
    cell,
    sizes: null,
    cuts: { x: cut("x"), y: cut("y") },
    scale: chart.scale.x,
    scaleOfY: chart.scale.y,
    labels: twoByTwo ? [first, second, third, fourth] : ["", "", "", ""],
    groups: twoByTwo ? null : { names: labels, of: cell },
    titles: {
      chart: texts.title ?? model.id,
      x: texts[`column.${chart.x}`] ?? chart.x,
      y: texts[`column.${chart.y}`] ?? chart.y,
    },
    width,
    height,
  };
}

function dataColumns(spec: ModelPlanSpec, chart: Spec, series: readonly string[]): DataColumn[] {
  const { model, language, source, sheets, mode } = spec;
  const texts = model.texts[language];
  const ids = Object.keys(model.columns);
  const names = ids[0] ?? "";
  const inBoth = (write: (refs: ReturnType<typeof resultRefs>) => string) => {
    const refs = (mode: "live" | "native") =>
      resultRefs(model, mode, source.names.length, sheets.results);
    return { live: write(refs("live")), native: write(refs("native")) };
  };
  const cells = (id: string) => spec.cells().map((row) => row[ids.indexOf(id)] ?? "");
  const drawn = (id: string): PlanCell[] =>
    cells(id).map((cell) => (typeof cell === "number" ? cell : nothing));
  const ys = drawn(chart.y);
  return [
    {
      header: texts[`column.${names}`] ?? names,
      style: {},
      formula: inBoth(({ column }) => column(names)),
      values: cells(names).map((cell) => (cell === "" ? null : cell)),
    },
    {
      header: texts[`column.${chart.x}`] ?? chart.x,
      style: look.score,
      formula: inBoth(({ column }) => `IF(ISNUMBER(${column(chart.x)}),${column(chart.x)},NA())`),
      values: drawn(chart.x),
    },
    ...series.map((id): DataColumn => {
      const label = String(source.settings[id] ?? "");
      const reference = resultRefs(model, "native", 0, sheets.results).setting(id);
      return {
        header: mode === "values" ? label : { formula: `=${reference}` },
        style: look.score,
        formula: inBoth(
          // A customer whose inputs are errors must not be drawn as 0.
          ({ column, setting }) =>
            `IFERROR(IF(${column(chart.cell)}=${setting(id)},${column(chart.y)},NA()),NA())`,
        ),
        values: cells(chart.cell).map((cell, row) =>
          cell === label ? (ys[row] ?? nothing) : nothing,
        ),
      };
    }),
  ];
}
