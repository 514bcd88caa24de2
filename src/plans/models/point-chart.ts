import { areaAt, rowsOf } from "../area";
import { capacityFor } from "../capacity";
import { fontSizes } from "../chart/metrics";
import {
  buildChartModel,
  type ChartInput,
  type ChartModel,
  type ChartSeries,
} from "../chart/model";
import type { PointChartPlan, Rectangle } from "../chart/plan";
import { plotRectangle } from "../chart/plot-rectangle";
import { look } from "../look";
import type { PlanCell } from "../plan";
import type { ModelChart } from "./chart";
import { dataArea, dataHeader, nothing, type DataColumn, type FormulaMode } from "./chart-data";

/** Columns of the sheet that a chart of points is drawn from; the series' begin here, then come the sizes. */
export const pointColumns = { name: 0, x: 1, series: 2 } as const;

/** A chart of points: what is drawn, and what the cells that Excel draws it from say. */
export interface PointChart extends Pick<PointChartPlan, "name" | "sheet" | "dataSheet"> {
  readonly input: ChartInput;
  /** Left and top corner on its sheet, in points. */
  readonly corner: Pick<Rectangle, "left" | "top">;
  readonly headers: { readonly name: string; readonly x: string };
  /** The customers' names and measures on the sheet of results, as formulas. */
  readonly refs: (mode: FormulaMode) => Readonly<Record<"name" | "x" | "y", string>>;
  /** The series in the order of the picture's. */
  readonly series: readonly PointSeries[];
  /** The column of sizes; left out where every point is of one size. */
  readonly size?: DataColumn;
  /** What is said of the chart, given how many customers each series holds. */
  readonly altText: (counts: readonly SeriesCount[]) => string;
}

export interface SeriesCount {
  readonly label: string;
  readonly count: number;
}

export interface PointSeries {
  readonly header: PlanCell;
  /** Whether a customer is in it, as a formula that is true or false. */
  readonly holds: (mode: FormulaMode) => string;
}

/** A point for each customer in the column of its series, so that Excel itself recolours one that moves. */
export function pointChart(chart: PointChart): ModelChart<ChartModel> {
  const { input, size, series } = chart;
  const { names } = input;
  const picture = buildChartModel(input);
  const rows = capacityFor(names.length);
  const sizes = pointColumns.series + series.length;
  const isBubble = picture.bubble !== null;
  const header = dataHeader(pointColumns.x);
  return {
    picture,
    columns: dataColumns(chart, picture.series),
    reserved: rows,
    plan: {
      name: chart.name,
      type: isBubble ? "Bubble" : "XYScatter",
      sheet: chart.sheet,
      dataSheet: chart.dataSheet,
      source: areaAt(header.top, header.left, rows + rowsOf(header), series.length + 1),
      series: picture.series.map(({ name, marker, color }, i) => ({
        nameCell: dataHeader(pointColumns.series + i),
        x: dataArea(pointColumns.x, rows),
        y: dataArea(pointColumns.series + i, rows),
        size: isBubble && size !== undefined ? dataArea(sizes, rows) : null,
        name,
        marker,
        color,
      })),
      markerSize: picture.markerSize,
      bubbleScale: picture.bubble?.scale ?? 100,
      axes: picture.axes,
      labels: picture.labels.map(({ row, series: of, position }) => ({
        series: of,
        point: row,
        cell: areaAt(dataArea(0, rows).top + row, pointColumns.name, 1, 1),
        text: names[row] ?? "",
        position,
      })),
      title: picture.title,
      altText: chart.altText(
        picture.series.map(({ name, points }) => ({ label: name, count: points.length })),
      ),
      place: { ...chart.corner, width: input.width, height: input.height },
      plot: plotRectangle(picture),
      labelSize: fontSizes.label,
    },
  };
}

function dataColumns(
  { input, headers, refs, series, size }: PointChart,
  drawn: readonly ChartSeries[],
): DataColumn[] {
  const inBoth = (write: (mode: FormulaMode) => string) => ({
    live: write("live"),
    native: write("native"),
  });
  return [
    {
      header: headers.name,
      style: {},
      formula: inBoth((mode) => refs(mode).name),
      values: input.names,
    },
    {
      header: headers.x,
      style: look.score,
      formula: inBoth((mode) => `IF(ISNUMBER(${refs(mode).x}),${refs(mode).x},NA())`),
      values: Array.from(input.x, (x) => (Number.isNaN(x) ? nothing : x)),
    },
    ...series.map(({ header, holds }, i): DataColumn => {
      const points = new Map(drawn[i]?.points.map(({ row, y }) => [row, y]));
      return {
        header,
        style: look.score,
        // A customer whose measures are errors is in no series, and must not be drawn as 0.
        formula: inBoth((mode) => `IFERROR(IF(${holds(mode)},${refs(mode).y},NA()),NA())`),
        values: input.names.map((_, row) => points.get(row) ?? nothing),
      };
    }),
    ...(size === undefined ? [] : [size]),
  ];
}
