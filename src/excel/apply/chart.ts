import type { AxisPlan, ChartPlan, LabelPlan } from "../../plans/plan";
import { areaOn } from "../../plans/reference";
import { KamError, toKamError } from "../errors";
import { inTurn, type Hooks } from "../progress";
import { rangeOf } from "./write-cells";

export interface ChartPlaces {
  /** Sheet that the chart lies on. */
  readonly sheet: string;
  /** Sheet that holds its data. */
  readonly data: string;
}

/** Labels set in one request: about 500 bytes each, and Excel draws them one by one. */
const labelsPerRequest = 1000;

/**
 * Draws the native chart: found by its name and updated where it stands, so that what the user formatted stays, else
 * made anew. Its data come first and must succeed; axes, markers and labels each stand in a request of their own, so
 * that a host that refuses one of them still has the chart.
 *
 * @param before the chart as it was last drawn, where it was
 * @returns what could not be formatted
 */
export async function drawChart(
  context: Excel.RequestContext,
  plan: ChartPlan,
  places: ChartPlaces,
  before: ChartPlan | null,
  hooks: Hooks,
): Promise<KamError[]> {
  const warnings: KamError[] = [];
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const failure = toKamError(error);
      if (failure.code === "KAM-CANCELLED" || failure.code === "KAM-CONNECTION") throw failure;
      warnings.push(new KamError("KAM-CHART-PARTLY", { sheet: places.sheet }, { cause: error }));
    }
  };
  const { chart, isNew } = await findOrAdd(context, plan, places);
  await setData(context, chart, plan, places);
  const look = isNew || before === null || !sameLook(before, plan);
  const steps = [
    () => setAxes(context, chart, plan, before, isNew),
    ...(look ? [() => setMarkers(context, chart, plan)] : []),
    ...(isNew ? [() => setPlotArea(context, chart, plan)] : []),
    ...labelSteps(context, chart, plan, places, before),
  ];
  await inTurn(steps, "chart", hooks, attempt);
  return warnings;
}

/** Where the kind and the series are as before, the user's own colours and markers stay. */
function sameLook(before: ChartPlan, { type, series }: ChartPlan): boolean {
  const same = series.every(({ color, marker }, i) => {
    const last = before.series[i];
    return color === last?.color && marker === last.marker;
  });
  return same && before.type === type && before.series.length === series.length;
}

async function findOrAdd(
  context: Excel.RequestContext,
  plan: ChartPlan,
  places: ChartPlaces,
): Promise<{ chart: Excel.Chart; isNew: boolean }> {
  const { charts } = context.workbook.worksheets.getItem(places.sheet);
  const found = charts.getItemOrNullObject(plan.name);
  found.load("chartType");
  await context.sync();
  if (!found.isNullObject) {
    if ((found.chartType as string) !== plan.type) found.chartType = plan.type;
    return { chart: charts.getItem(plan.name), isNew: false };
  }
  // Never "Auto": desktop and web then split the range differently (office-js#2929).
  const chart = charts.add(plan.type, rangeOf(context, places.data, plan.source), "Columns");
  chart.name = plan.name;
  chart.left = plan.place.left;
  chart.top = plan.place.top;
  chart.width = plan.place.width;
  chart.height = plan.place.height;
  chart.legend.position = "Bottom";
  return { chart, isNew: true };
}

/** One series per helper column, however many Excel made of the source range. */
async function setData(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  plan: ChartPlan,
  { data }: ChartPlaces,
): Promise<void> {
  chart.series.load("items/name");
  await context.sync();
  const present = chart.series.items.length;
  for (let i = present - 1; i >= plan.series.length; i--) chart.series.getItemAt(i).delete();
  plan.series.forEach((series, i) => {
    const drawn = i < present ? chart.series.getItemAt(i) : chart.series.add(series.name);
    // Linked to the header cell, so that a label changed in the settings renames the series.
    drawn.name = `=${areaOn(data, series.nameCell)}`;
    drawn.setXAxisValues(rangeOf(context, data, series.x));
    drawn.setValues(rangeOf(context, data, series.y));
    if (series.size !== null) drawn.setBubbleSizes(rangeOf(context, data, series.size));
  });
  await context.sync();
}

/** Titles that the user has changed since the chart was last drawn stay. */
async function setAxes(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  plan: ChartPlan,
  before: ChartPlan | null,
  isNew: boolean,
): Promise<void> {
  const { categoryAxis, valueAxis } = chart.axes;
  const titles = [
    { title: chart.title, text: plan.title, last: before?.title },
    { title: categoryAxis.title, text: plan.axes.x.title, last: before?.axes.x.title },
    { title: valueAxis.title, text: plan.axes.y.title, last: before?.axes.y.title },
  ];
  for (const { title } of titles) title.load("text");
  await context.sync();
  for (const { title, text, last } of titles) {
    if (isNew || last === undefined || title.text === last) title.text = text;
  }
  // On a scatter chart the horizontal axis is the category axis.
  setAxis(categoryAxis, plan.axes.x, isNew);
  setAxis(valueAxis, plan.axes.y, isNew);
  await context.sync();
}

function setAxis(
  axis: Excel.ChartAxis,
  { min, max, majorUnit, cut }: AxisPlan,
  isNew: boolean,
): void {
  axis.minimum = min;
  axis.maximum = max;
  axis.majorUnit = majorUnit;
  // A value of this axis, at which the other one crosses it: the cross is the border of the quadrants.
  axis.setPositionAt(cut);
  if (!isNew) return;
  axis.tickLabelPosition = "Low";
  axis.majorGridlines.visible = false;
}

/** The names were laid out for this shape of the plot; where Excel chose another they might meet. */
async function setPlotArea(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  { plot }: ChartPlan,
): Promise<void> {
  const { plotArea } = chart;
  plotArea.insideLeft = plot.left;
  plotArea.insideTop = plot.top;
  plotArea.insideWidth = plot.width;
  plotArea.insideHeight = plot.height;
  await context.sync();
}

/**
 * Each series has a colour and a marker of its own. Excel formats no series that has nothing to draw
 * (EmptyChartSeries): where one is refused the others are still formatted.
 */
async function setMarkers(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  plan: ChartPlan,
): Promise<void> {
  const all = plan.series.map((_, i) => i);
  try {
    for (const i of all) setMarker(chart, plan, i);
    await context.sync();
  } catch {
    await inTurn(all, "chart", {}, async (i) => {
      setMarker(chart, plan, i);
      await context.sync().catch(() => undefined);
    });
  }
}

function setMarker(chart: Excel.Chart, plan: ChartPlan, index: number): void {
  const planned = plan.series[index];
  if (planned === undefined) return;
  const series = chart.series.getItemAt(index);
  if (plan.type === "Bubble") {
    series.format.fill.setSolidColor(planned.color);
    series.bubbleScale = plan.bubbleScale;
    return;
  }
  series.format.line.lineStyle = "None";
  series.markerStyle = planned.marker;
  series.markerSize = plan.markerSize;
  series.markerBackgroundColor = planned.color;
  series.markerForegroundColor = planned.color;
}

/** Takes away the labels of the last drawing and sets the new ones, each linked to its customer's name. */
function labelSteps(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  plan: ChartPlan,
  { data }: ChartPlaces,
  before: ChartPlan | null,
): (() => Promise<void>)[] {
  const key = ({ series, point }: LabelPlan) => `${series}:${point}`;
  const kept = new Set(plan.labels.map(key));
  const known = new Set(before?.labels.map(key));
  const old = (before?.labels ?? []).filter(
    (label) => !kept.has(key(label)) && label.point < pointsOf(plan.series[label.series]?.y),
  );
  const removal = old.map(({ series, point }) => () => {
    chart.series.getItemAt(series).points.getItemAt(point).hasDataLabel = false;
  });
  const setting = plan.labels.map((label) => () => {
    const { series, point, cell, position } = label;
    const labelled = chart.series.getItemAt(series).points.getItemAt(point);
    labelled.hasDataLabel = true;
    labelled.dataLabel.formula = `=${areaOn(data, cell)}`;
    labelled.dataLabel.position = position;
    if (!known.has(key(label))) labelled.dataLabel.format.font.size = plan.labelSize;
  });
  const all = [...removal, ...setting];
  const requests = Math.ceil(all.length / labelsPerRequest);
  return Array.from({ length: requests }, (_, i) => async () => {
    for (const ask of all.slice(i * labelsPerRequest, (i + 1) * labelsPerRequest)) ask();
    await context.sync();
  });
}

function pointsOf(area: { top: number; bottom: number } | undefined): number {
  return area === undefined ? 0 : area.bottom - area.top + 1;
}
