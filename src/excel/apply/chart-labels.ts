import { rowsOf } from "../../plans/area";
import type { LabelPlan, PointChartPlan } from "../../plans/chart/plan";
import { areaOn } from "../../plans/reference";
import { hostCode } from "../errors";
import { each, type Drawing } from "./chart-drawing";

/** Labels set in one request: about 500 bytes each, and Excel draws them one by one. */
const labelsPerRequest = 1000;

/**
 * Sets the names, each linked to its customer's cell, and takes away those of the last drawing that are no more. A
 * request that is refused is asked again name by name: one that cannot be set must not cost all the others.
 */
export function labelSteps(
  { context, chart, data }: Drawing,
  plan: PointChartPlan,
  before: PointChartPlan | null,
): (() => Promise<void>)[] {
  const known = new Set(before?.labels.map(keyOf));
  const pointAt = ({ series, point }: LabelPlan) =>
    chart.series.getItemAt(series).points.getItemAt(point);
  const set = (label: LabelPlan) => {
    const labelled = pointAt(label);
    labelled.hasDataLabel = true;
    labelled.dataLabel.formula = `=${areaOn(data, label.cell)}`;
    labelled.dataLabel.position = label.position;
    if (!known.has(keyOf(label))) labelled.dataLabel.format.font.size = plan.labelSize;
  };
  const setting = plan.labels.map((label): Asking => ({
    ask: () => {
      set(label);
    },
  }));
  const removal = goneLabels(plan, before).map((label): Asking => ({
    ask: () => {
      pointAt(label).hasDataLabel = false;
    },
    // Of a point that is not plotted just now the name goes with all others of its series.
    otherwise: () => {
      chart.series.getItemAt(label.series).hasDataLabels = false;
      for (const kept of plan.labels) if (kept.series === label.series) set(kept);
    },
  }));
  const all = [...setting, ...removal];
  const requests = Math.ceil(all.length / labelsPerRequest);
  return Array.from({ length: requests }, (_, i) => async () => {
    const asked = all.slice(i * labelsPerRequest, (i + 1) * labelsPerRequest);
    try {
      for (const { ask } of asked) ask();
      await context.sync();
    } catch {
      await each(asked, async ({ ask, otherwise }) => {
        ask();
        await context.sync().catch(async (error: unknown) => {
          if (otherwise === undefined) throw error;
          otherwise();
          await context.sync().catch(unlessEmpty);
        });
      });
    }
  });
}

/** In a series without a point no name is seen, so there is none to take away. */
function unlessEmpty(error: unknown): void {
  if (hostCode(error) !== "EmptyChartSeries") throw error;
}

interface Asking {
  readonly ask: () => void;
  /** Where Excel refuses that. */
  readonly otherwise?: () => void;
}

/** Names of the last drawing that are no more. */
export function goneLabels(plan: PointChartPlan, before: PointChartPlan | null): LabelPlan[] {
  const kept = new Set(plan.labels.map(keyOf));
  const points = plan.series.map(({ y }) => rowsOf(y));
  return (before?.labels ?? []).filter(
    (label) => !kept.has(keyOf(label)) && label.point < (points[label.series] ?? 0),
  );
}

function keyOf({ series, point }: LabelPlan): string {
  return `${series}:${point}`;
}
