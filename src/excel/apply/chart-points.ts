import { palettes } from "../../plans/chart/appearance";
import type { AxisPlan, PointChartPlan, PointSeriesPlan } from "../../plans/chart/plan";
import { bubbleOutline } from "../../plans/chart/tint";
import { areaOn } from "../../plans/reference";
import {
  setEnds,
  setSeries,
  setSeriesLooks,
  setsLooks,
  setTitles,
  titleTexts,
  type ChartSteps,
  type Drawing,
  type Titles,
} from "./chart-drawing";
import { labelSteps } from "./chart-labels";
import { rangeOf } from "./write-cells";

/** What it takes to draw a scatter or bubble chart. */
export function pointSteps(
  drawing: Drawing,
  plan: PointChartPlan,
  before: PointChartPlan | null,
): ChartSteps {
  const { isNew } = drawing;
  const look = setsLooks(drawing, plan, before, sameLook);
  const labels = labelSteps(drawing, plan, before);
  return {
    data: (send) => setSeries(drawing, plan.series, pointData(drawing), send),
    cross: () => setAxes(drawing, plan, before),
    looks: [
      () => setTitles(drawing, titleTexts(drawing, titlesOf(plan), before && titlesOf(before))),
      ...(look ? [() => setSeriesLooks(drawing, plan.series, markers(plan))] : []),
      ...(isNew ? [() => setPlotArea(drawing, plan)] : []),
      () => setLegend(drawing, plan, before),
      ...labels.set,
    ],
    afterwards: labels.move,
  };
}

/** Whether the kind and the series are as before. */
function sameLook(before: PointChartPlan, { type, series }: PointChartPlan): boolean {
  const same = series.every(({ color, fill, marker, joined }, i) => {
    const last = before.series[i];
    const alike = color === last?.color && fill === last.fill && marker === last.marker;
    return alike && joined === last.joined;
  });
  return same && before.type === type && before.series.length === series.length;
}

function pointData({ context, data }: Drawing) {
  return (drawn: Excel.ChartSeries, { nameCell, x, y, size }: PointSeriesPlan) => {
    // Linked to the header cell, so that a label changed in the settings renames the series.
    drawn.name = `=${areaOn(data, nameCell)}`;
    drawn.setXAxisValues(rangeOf(context, data, x));
    drawn.setValues(rangeOf(context, data, y));
    if (size !== null) drawn.setBubbleSizes(rangeOf(context, data, size));
  };
}

function titlesOf({ title, axes: { x, y } }: PointChartPlan): Titles {
  return [title, x.title, y.title];
}

async function setAxes(
  { context, chart, isNew }: Drawing,
  { axes: { x, y } }: PointChartPlan,
  before: PointChartPlan | null,
): Promise<void> {
  // On a scatter chart the horizontal axis is the category axis.
  const { categoryAxis, valueAxis } = chart.axes;
  setAxis(categoryAxis, x, isNew);
  setAxis(valueAxis, y, isNew);
  for (const [axis, now, last] of [
    [categoryAxis, x, before?.axes.x],
    [valueAxis, y, before?.axes.y],
  ] as const) {
    if (now.logarithmic !== (last?.logarithmic ?? false))
      axis.scaleType = now.logarithmic ? "Logarithmic" : "Linear";
  }
  // A format that the user has given the numbers stays.
  if (x.numberFormat !== before?.axes.x.numberFormat) categoryAxis.numberFormat = x.numberFormat;
  if (y.numberFormat !== before?.axes.y.numberFormat) valueAxis.numberFormat = y.numberFormat;
  await context.sync();
}

function setAxis(
  axis: Excel.ChartAxis,
  { min, max, majorUnit, cut }: AxisPlan,
  isNew: boolean,
): void {
  setEnds(axis, min, max);
  axis.majorUnit = majorUnit;
  // A value of this axis, at which the other one crosses it: the cross is the border of the quadrants.
  if (cut === null) axis.position = "Automatic";
  else axis.setPositionAt(cut);
  if (!isNew) return;
  axis.tickLabelPosition = "Low";
  axis.majorGridlines.visible = false;
}

/** The names were laid out for this shape of the plot; where Excel chose another they might meet. */
async function setPlotArea({ context, chart }: Drawing, { plot }: PointChartPlan): Promise<void> {
  const { plotArea } = chart;
  plotArea.insideLeft = plot.left;
  plotArea.insideTop = plot.top;
  plotArea.insideWidth = plot.width;
  plotArea.insideHeight = plot.height;
  await context.sync();
}

function markers({ type, markerSize }: PointChartPlan) {
  return (drawn: Excel.ChartSeries, { color, fill, marker, joined }: PointSeriesPlan) => {
    const { format } = drawn;
    if (type === "Bubble") {
      // Sizes go by the largest bubble alone: not every program knows of this scale.
      drawn.bubbleScale = 100;
      if (marker === null) {
        format.fill.clear();
        format.line.clear();
        return;
      }
      format.fill.setSolidColor(fill);
      format.line.color = bubbleOutline(fill, color, palettes.light.background);
      format.line.weight = OUTLINE;
      return;
    }
    if (joined) {
      drawn.markerStyle = "None";
      format.line.color = color;
      format.line.weight = BORDER;
      return;
    }
    format.line.lineStyle = "None";
    drawn.markerStyle = marker ?? "None";
    if (marker === null) return;
    drawn.markerSize = markerSize;
    drawn.markerBackgroundColor = fill;
    drawn.markerForegroundColor = color;
  };
}

/** Points. */
const OUTLINE = 1;
const BORDER = 1;

/** Series that only bear texts are not among the others in the legend. */
async function setLegend(
  { context, chart }: Drawing,
  { unlisted }: PointChartPlan,
  before: PointChartPlan | null,
): Promise<void> {
  const known = before?.unlisted ?? [];
  const changed = (series: number, others: readonly number[]) => !others.includes(series);
  const entry = (series: number) => chart.legend.legendEntries.getItemAt(series);
  for (const series of known) if (changed(series, unlisted)) entry(series).visible = true;
  for (const series of unlisted) if (changed(series, known)) entry(series).visible = false;
  await context.sync();
}
