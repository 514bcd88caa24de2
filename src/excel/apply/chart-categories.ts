import type { CategoryChartPlan, CategorySeriesPlan, ValueAxisPlan } from "../../plans/chart/plan";
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
import { rangeOf } from "./write-cells";

/** What it takes to draw columns, bars and lines, together or alone. */
export function categorySteps(
  drawing: Drawing,
  plan: CategoryChartPlan,
  before: CategoryChartPlan | null,
): ChartSteps {
  const { secondary } = plan.axes;
  const look = setsLooks(drawing, plan, before, sameLook);
  return {
    data: (send) => setSeries(drawing, plan.series, categoryData(drawing, plan), send),
    cross: null,
    afterwards: [],
    looks: [
      () => setAxes(drawing, plan),
      () => setTitles(drawing, titleTexts(drawing, titlesOf(plan), before && titlesOf(before))),
      ...(secondary === null
        ? []
        : [() => setSecondary(drawing, secondary, before?.axes.secondary ?? null)]),
      ...(look ? [() => setSeriesLooks(drawing, plan.series, setLook)] : []),
    ],
  };
}

/** Whether the series are as before. */
function sameLook(before: CategoryChartPlan, { series }: CategoryChartPlan): boolean {
  const same = series.every(({ color, type, axis, weight }, i) => {
    const last = before.series[i];
    return (
      weight === last?.weight && color === last?.color && type === last.type && axis === last.axis
    );
  });
  return same && before.series.length === series.length;
}

function categoryData({ context, data }: Drawing, { type: usual, categories }: CategoryChartPlan) {
  return (
    drawn: Excel.ChartSeries,
    { nameCell, values, type, axis }: CategorySeriesPlan,
    present: Excel.ChartSeries | null,
  ) => {
    drawn.name = `=${areaOn(data, nameCell)}`;
    drawn.setValues(rangeOf(context, data, values));
    drawn.setXAxisValues(rangeOf(context, data, categories));
    if (type !== (present?.chartType ?? usual)) drawn.chartType = type;
    if (axis !== (present?.axisGroup ?? "Primary")) drawn.axisGroup = axis;
  };
}

function titlesOf({ title, axes: { categories, values } }: CategoryChartPlan): Titles {
  return [title, categories.title, values.title];
}

async function setAxes({ context, chart, isNew }: Drawing, plan: CategoryChartPlan): Promise<void> {
  const { categoryAxis, valueAxis } = chart.axes;
  setAxis(valueAxis, plan.axes.values);
  // Beside the axis itself they would lie across what falls below 0.
  if (isNew) categoryAxis.tickLabelPosition = "Low";
  if (isNew && lying(plan)) {
    // The first category on top, and the numbers below all the same.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  await context.sync();
}

async function setSecondary(
  drawing: Drawing,
  plan: ValueAxisPlan,
  before: ValueAxisPlan | null,
): Promise<void> {
  const axis = () => drawing.chart.axes.getItem("Value", "Secondary");
  setAxis(axis(), plan);
  await setTitles(drawing, [{ title: axis().title, text: plan.title, last: before?.title }]);
}

function setAxis(axis: Excel.ChartAxis, { min, max, majorUnit, numberFormat }: ValueAxisPlan) {
  setEnds(axis, min, max);
  axis.majorUnit = majorUnit ?? "";
  axis.numberFormat = numberFormat;
}

function lying({ type }: CategoryChartPlan): boolean {
  return type === "BarClustered" || type === "BarStacked";
}

function setLook(drawn: Excel.ChartSeries, { type, color, weight }: CategorySeriesPlan): void {
  if (type !== "Line" && type !== "LineMarkers") {
    drawn.format.fill.setSolidColor(color);
    return;
  }
  drawn.format.line.color = color;
  if (weight !== undefined) drawn.format.line.weight = weight;
  drawn.markerStyle = type === "Line" ? "None" : "Circle";
  if (type === "Line") return;
  drawn.markerBackgroundColor = color;
  drawn.markerForegroundColor = color;
}
