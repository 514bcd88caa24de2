import { cells as quadrants } from "../../engine/matrix/portfolio";
import { message } from "../../i18n/message";
import { portfolioTexts } from "../../i18n/models/portfolio";
import { areaAt } from "../area";
import { capacityFor } from "../capacity";
import { fontSizes } from "../chart/metrics";
import { buildChartModel, type ChartModel } from "../chart/model";
import type { PointChartPlan } from "../chart/plan";
import { plotRectangle } from "../chart/plot-rectangle";
import { portfolioInput } from "../chart/portfolio-input";
import { chartArea, chartHeader } from "./chart-data";
import { labelOf } from "../settings/labels";
import { chartGroups, type SeriesColumn } from "./chart-series";
import { chartColumns, layout } from "./layout";
import type { ResultsSpec } from "./spec";

/** The chart is found again by this name, in every language. */
export const chartName = "KAM Matrix";

/** Points. As large as a laptop shows beside the pane: less would lose names, more would have to be scrolled. */
const place = { left: 12, top: 24, width: 740, height: 470 } as const;

/** The matrix of a scored portfolio as the chart renderer and the native chart draw it. */
export function matrixModel(spec: ResultsSpec): ChartModel {
  const { language, source, portfolio } = spec;
  const texts = portfolioTexts[language];
  return buildChartModel({
    ...portfolioInput(portfolio, source.settings, source.input),
    groups: chartGroups(spec),
    titles: { chart: texts["chart.title"], x: texts["chart.x"], y: texts["chart.y"] },
    width: place.width,
    height: place.height,
  });
}

/** The native chart over the Chart data sheet: a column for each series, with room for customers added later. */
export function chartPlan(
  spec: ResultsSpec,
  model: ChartModel,
  columns: readonly SeriesColumn[],
): PointChartPlan {
  const { source, portfolio, language } = spec;
  const { names } = source.input;
  const counts = quadrants.map((_, code) =>
    message(portfolioTexts, language, "chart.alt.quadrant", {
      label: labelOf(source.settings.labels, code),
      count: portfolio.counts[code] ?? 0,
    }),
  );
  const customers = names.length;
  const sizes = chartColumns.series + columns.length;
  return {
    name: chartName,
    type: model.bubble === null ? "XYScatter" : "Bubble",
    sheet: "matrix",
    dataSheet: "chartData",
    source: areaAt(
      layout.headerRow,
      chartColumns.x,
      capacityFor(customers) + 1,
      columns.length + 1,
    ),
    series: columns.map(({ column, series: { name, marker, color } }) => ({
      nameCell: chartHeader(column),
      x: chartArea(chartColumns.x, customers),
      y: chartArea(column, customers),
      size: model.bubble === null ? null : chartArea(sizes, customers),
      name,
      marker,
      color,
    })),
    markerSize: model.markerSize,
    bubbleScale: model.bubble?.scale ?? 100,
    axes: model.axes,
    labels: model.labels.map(({ row, series, position }) => ({
      series,
      point: row,
      cell: areaAt(layout.firstRow + row, chartColumns.customer, 1, 1),
      text: names[row] ?? "",
      position,
    })),
    title: model.title,
    altText: message(portfolioTexts, language, "chart.alt", {
      count: customers,
      quadrants: counts.join("; "),
    }),
    place,
    plot: plotRectangle(model),
    labelSize: fontSizes.label,
  };
}
