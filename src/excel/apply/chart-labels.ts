import { rowsOf } from "../../plans/area";
import type { LabelPlan, PointChartPlan } from "../../plans/chart/plan";
import { areaOn } from "../../plans/reference";
import type { Drawing } from "./chart-drawing";

/** Labels set in one request: about 500 bytes each, and Excel draws them one by one. */
const labelsPerRequest = 1000;

/** Takes away the labels of the last drawing and sets the new ones, each linked to its customer's name. */
export function labelSteps(
  { context, chart, data }: Drawing,
  plan: PointChartPlan,
  before: PointChartPlan | null,
): (() => Promise<void>)[] {
  const key = ({ series, point }: LabelPlan) => `${series}:${point}`;
  const kept = new Set(plan.labels.map(key));
  const known = new Set(before?.labels.map(key));
  const points = plan.series.map(({ y }) => rowsOf(y));
  const old = (before?.labels ?? []).filter(
    (label) => !kept.has(key(label)) && label.point < (points[label.series] ?? 0),
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
