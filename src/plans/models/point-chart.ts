import { atOnce, type InParts } from "../../engine/in-parts";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { modelTexts } from "../../i18n/models/shared";
import { areaAt, rowsOf } from "../area";
import { capacityFor } from "../capacity";
import { fontSizes } from "../chart/metrics";
import {
  chartModelInParts,
  type ChartInput,
  type ChartModel,
  type ChartSeries,
} from "../chart/model";
import { palettes } from "../chart/appearance";
import { crowdedNames } from "../chart/crowded";
import { canFollow } from "../chart/follow";
import { plotGeometry } from "../chart/geometry";
import type { LabelPlan, PointChartPlan, Rectangle } from "../chart/plan";
import { plotRectangle } from "../chart/plot-rectangle";
import { fillOf } from "../chart/tint";
import { look } from "../look";
import type { PlanCell } from "../plan";
import { rowBlock } from "../sheet";
import type { WriteMode } from "../settings/types";
import type { ModelChart } from "./chart";
import {
  dataArea,
  dataHeader,
  legendCell,
  nothing,
  type ColumnRef,
  type DataColumn,
  type FormulaMode,
} from "./chart-data";
import { chartNotes, legendFormula, NOTE_COLUMNS, type NoteSources } from "./chart-notes";
import { chartLines, type LineSource } from "./chart-lines";
import { pointOrder, type PointOrder } from "./point-order";

/** Columns of the sheet that a chart of points is drawn from; the series' begin here, then come the sizes. */
export const pointColumns = { name: 0, x: 1, series: 2 } as const;

/** A chart of points: what is drawn, and what the cells that Excel draws it from say. */
export interface PointChart extends Pick<PointChartPlan, "name" | "sheet" | "dataSheet"> {
  readonly input: ChartInput;
  /** Left and top corner on its sheet, in points. */
  readonly corner: Pick<Rectangle, "left" | "top">;
  readonly headers: Readonly<Record<"name" | "x" | "order", string>>;
  readonly mode: WriteMode;
  /** The customers' names and measures on the sheet of results. */
  readonly refs: Readonly<Record<"name" | "x" | "y", ColumnRef>>;
  /** Where a measure is drawn, as a formula over its cell; left out: where it says. */
  readonly placed?: (axis: "x" | "y", cell: string) => string;
  /** What the texts in the chart follow. */
  readonly notes: NoteSources;
  /** The series in the order of the picture's. */
  readonly series: readonly PointSeries[];
  /** Where the lines of the picture run, as formulas, in their order; left out where there are none. */
  readonly lines?: readonly LineSource[];
  /** The column of sizes; left out where every point is of one size. */
  readonly size?: PointSize;
  /** What is said of the chart, given how many customers each series holds. */
  readonly altText: (counts: readonly SeriesCount[]) => string;
}

export interface SeriesCount {
  readonly label: string;
  readonly count: number;
}

export interface PointSeries {
  readonly header: PlanCell;
  /**
   * Whether a customer is in it, as a formula that is true or false.
   *
   * @param read gives a column in the order in which the chart's data stand
   */
  readonly holds: (mode: FormulaMode, read: ReadColumn) => string;
}

export type ReadColumn = (ref: ColumnRef) => string;

export interface PointSize extends Pick<DataColumn, "header" | "values"> {
  readonly formula: (read: ReadColumn) => string;
}

/** A point for each customer in the column of its series, so that Excel itself recolours one that moves. */
export function pointChart(chart: PointChart): ModelChart<ChartModel> {
  return atOnce(pointChartInParts(chart));
}

/** The same, to be interrupted. */
export function* pointChartInParts(chart: PointChart): InParts<ModelChart<ChartModel>> {
  const { input, size, series, mode, headers } = chart;
  const { names } = input;
  const picture = yield* chartModelInParts(input);
  const rows = capacityFor(names.length);
  const sizeColumn = pointColumns.series + series.length;
  const isBubble = picture.bubble !== null;
  const header = dataHeader(pointColumns.x);
  const orderColumn = sizeColumn + (size === undefined ? 0 : 1);
  const order = pointOrder(picture, chart.refs.name, names.length, {
    column: orderColumn,
    header: headers.order,
  });
  const sizes = isBubble && size !== undefined ? { column: sizeColumn, rows } : null;
  const notesColumn = orderColumn + order.width + 1;
  const notes = chartNotes(picture, chart.notes, mode, notesColumn, sizes);
  const lines = chartLines(picture, chart.lines ?? [], mode, notesColumn + NOTE_COLUMNS);
  const legend = picture.series.map(({ legend }, i) =>
    mode === "values" ? legend : legendFormula(pointColumns.series + i, rows),
  );
  const notesSeries = picture.series.length + lines.series.length;
  const columns = [...dataColumns(chart, picture.series, order), ...order.columns];
  return {
    picture,
    columns,
    reserved: rows,
    beside: [
      rowBlock(legendCell(0).top, pointColumns.series, legend),
      ...order.blocks,
      ...notes.blocks,
      ...lines.blocks,
    ],
    plan: {
      name: chart.name,
      type: isBubble ? "Bubble" : "XYScatter",
      sheet: chart.sheet,
      dataSheet: chart.dataSheet,
      source: areaAt(header.top, header.left, rows + rowsOf(header), series.length + 1),
      series: [
        ...picture.series.map(({ legend, marker, color, fill }, i) => ({
          nameCell: legendCell(pointColumns.series + i),
          x: dataArea(pointColumns.x, rows),
          y: dataArea(pointColumns.series + i, rows),
          size: sizes === null ? null : dataArea(sizeColumn, rows),
          name: legend,
          marker,
          color,
          fill: fillOf(fill, color, WHITE),
          joined: false,
        })),
        ...lines.series,
        notes.series,
      ],
      markerSize: picture.markerSize,
      axes: picture.axes,
      labels: [
        ...customerLabels(picture, names, order),
        ...notes.labels.map((label) => ({ ...label, series: notesSeries })),
      ],
      title: picture.title,
      altText: chart.altText(
        picture.series.map(({ name, points }) => ({ label: name, count: points.length })),
      ),
      place: { ...chart.corner, width: input.width, height: input.height },
      exchange: mode === "values" ? [] : exchanging(picture),
      plot: plotRectangle(picture),
      labelSize: fontSizes.label,
      noteColor: palettes.light.muted,
      unlisted: [
        ...picture.series.flatMap(({ listed }, i) => (listed ? [] : [i])),
        ...lines.series.map((_, i) => picture.series.length + i),
        ...(picture.sizeMeaning === "" ? [notesSeries] : []),
      ],
    },
  };
}

/** What a chart's legend says where not every customer has a name. */
export function namedOf(language: Language): NonNullable<ChartInput["named"]> {
  return (named, count) =>
    message(modelTexts, language, "chart.named", { named: String(named), count: String(count) });
}

/** Above the columns of a chart's own texts. */
export function noteHeaders(language: Language): NoteSources["headers"] {
  const texts = modelTexts[language];
  return [texts["chart.note"], "x", "y", texts["chart.noteSize"]];
}

const WHITE = palettes.light.background;

/** The series of customers, where all names can stand in each of them. */
function exchanging({ series, labels }: ChartModel): number[] {
  return canFollow(labels.length, series.length) ? series.map((_, i) => i) : [];
}

function customerLabels(
  picture: ChartModel,
  names: readonly string[],
  { placeOf }: PointOrder,
): LabelPlan[] {
  const { labels, series } = picture;
  const crowded = new Set(crowdedNames(picture, plotGeometry(picture)));
  const points = series.map((each) => new Map(each.points.map((point) => [point.row, point])));
  return labels.map(({ row, series: of, position, shift, led }) => {
    const point = placeOf[row] ?? row;
    const { x = NaN, y = NaN, size = null } = points[of]?.get(row) ?? {};
    const cell = areaAt(dataArea(0, 1).top + point, pointColumns.name, 1, 1);
    const text = names[row] ?? "";
    const who = { customer: row, crowded: crowded.has(row) };
    return { series: of, point, cell, text, position, shift, led, ...who, at: { x, y, size } };
  });
}

function dataColumns(
  { input, headers, refs, series, size, placed = (_, cell) => cell }: PointChart,
  drawn: readonly ChartSeries[],
  { rows, read }: PointOrder,
): DataColumn[] {
  const inBoth = (write: (mode: FormulaMode) => string) => ({
    live: write("live"),
    native: write("native"),
  });
  const inOrder = (values: readonly PlanCell[]) => rows.map((row) => values[row] ?? null);
  return [
    {
      header: headers.name,
      style: {},
      formula: inBoth((mode) => blankBeyond(read(refs.name, mode), refs.name, mode)),
      values: inOrder(input.names),
    },
    {
      header: headers.x,
      style: look.score,
      formula: inBoth((mode) => {
        const x = placed("x", read(refs.x, mode));
        return `IF(ISNUMBER(${x}),${x},NA())`;
      }),
      values: inOrder(Array.from(input.x, (x) => (Number.isNaN(x) ? nothing : x))),
    },
    ...series.map(({ header, holds }, i): DataColumn => {
      const points = new Map(drawn[i]?.points.map(({ row, y }) => [row, y]));
      return {
        header,
        style: look.score,
        // A customer whose measures are errors is in no series, and must not be drawn as 0.
        formula: inBoth(
          (mode) =>
            `IFERROR(IF(${holds(mode, (ref) => read(ref, mode))},${placed("y", read(refs.y, mode))},NA()),NA())`,
        ),
        values: rows.map((row) => points.get(row) ?? nothing),
      };
    }),
    ...(size === undefined ? [] : [sizeColumn(size, read, rows)]),
  ];
}

function sizeColumn(
  { header, formula, values }: PointSize,
  read: PointOrder["read"],
  rows: readonly number[],
): DataColumn {
  const inMode = (mode: FormulaMode) => formula((ref) => read(ref, mode));
  return {
    header,
    style: {},
    formula: { live: inMode("live"), native: inMode("native") },
    values: rows.map((row) => values[row] ?? null),
  };
}

/** In an order of their own rows may be left of customers who are gone. */
function blankBeyond(name: string, ref: ColumnRef, mode: FormulaMode): string {
  return mode === "live" && name !== ref.spilled ? `IFERROR(${name},"")` : name;
}
