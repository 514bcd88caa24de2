import { isPointChart, pointTypes, type ChartPlan } from "../../plans/chart/plan";
import { KamError, toKamError } from "../errors";
import { inTurn, type Hooks } from "../progress";
import { categorySteps } from "./chart-categories";
import type { ChartSteps, Drawing } from "./chart-drawing";
import { pointSteps } from "./chart-points";
import { sheetOf } from "./sheets";
import { rangeOf } from "./write-cells";

export interface ChartPlaces {
  /** Sheet that the chart lies on. */
  readonly sheet: string;
  /** Sheet that holds its data. */
  readonly data: string;
}

/** Part of a drawing, and what it is when Excel refuses it. */
interface Attempt {
  readonly work: () => Promise<void>;
  readonly code: "KAM-CHART-CROSS" | "KAM-CHART-PARTLY";
}

/**
 * Draws the native chart: found by its name and updated where it stands, so that what the user formatted stays, else
 * made anew. Its data come first and must succeed; axes, markers and labels each stand in a request of their own, so
 * that a host that refuses one of them still has the chart.
 *
 * @param before the chart as it was last drawn, where it was
 * @returns what could not be formatted, and whether the cross stands where it stood
 */
export async function drawChart(
  context: Excel.RequestContext,
  plan: ChartPlan,
  places: ChartPlaces,
  before: ChartPlan | null,
  hooks: Hooks,
): Promise<KamError[]> {
  const warnings: KamError[] = [];
  const attempt = async ({ work, code }: Attempt) => {
    try {
      await work();
    } catch (error) {
      const failure = toKamError(error);
      if (isEnd(failure)) throw failure;
      warnings.push(new KamError(code, { sheet: places.sheet }, { cause: error }));
    }
  };
  const found = await findOrAdd(context, plan, places);
  const steps = stepsOf({ context, data: places.data, ...found }, plan, before);
  await steps.data();
  const cross = steps.cross === null ? [] : [steps.cross];
  const attempts = [
    ...cross.map((work): Attempt => ({ work, code: "KAM-CHART-CROSS" })),
    ...steps.looks.map((work): Attempt => ({ work, code: "KAM-CHART-PARTLY" })),
  ];
  await inTurn(attempts, "chart", hooks, attempt);
  return warnings;
}

/** Whether nothing that is asked for next would be answered. */
function isEnd({ code }: KamError): boolean {
  return code === "KAM-CANCELLED" || code === "KAM-CONNECTION" || code === "KAM-SESSION";
}

/** A chart that was of the other family has nothing left of what it was. */
function stepsOf(drawing: Drawing, plan: ChartPlan, before: ChartPlan | null): ChartSteps {
  if (isPointChart(plan)) {
    return pointSteps(drawing, plan, before !== null && isPointChart(before) ? before : null);
  }
  return categorySteps(drawing, plan, before === null || isPointChart(before) ? null : before);
}

/** Of a combined chart Excel tells the kind of one of its series, or none: its series are looked at one by one. */
function isOther(type: string, plan: ChartPlan): boolean {
  return isPointChart(plan) ? type !== plan.type : pointTypes.some((point) => point === type);
}

async function findOrAdd(
  context: Excel.RequestContext,
  plan: ChartPlan,
  places: ChartPlaces,
): Promise<{ chart: Excel.Chart; isNew: boolean }> {
  const { charts } = sheetOf(context, places.sheet);
  const found = charts.getItemOrNullObject(plan.name);
  found.load("chartType");
  await context.sync();
  if (!found.isNullObject) {
    if (isOther(found.chartType, plan)) found.chartType = plan.type;
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
