import { isPointChart, pointTypes, type ChartPlan } from "../../plans/chart/plan";
import { isEnd, KamError, toKamError } from "../errors";
import { inTurn, throwIfCancelled, type Hooks } from "../progress";
import { categorySteps } from "./chart-categories";
import { loadSeries, type ChartSteps, type Drawing } from "./chart-drawing";
import { pointSteps } from "./chart-points";
import type { Refused } from "./optional";
import { sheetOf } from "./sheets";
import type { ChartShift } from "./shifts";
import { plainAction, type Step } from "./steps";
import { rangeOf } from "./write-cells";

export interface ChartPlaces {
  /** Sheet that the chart lies on. */
  readonly sheet: string;
  /** Sheet that holds its data. */
  readonly data: string;
}

/** What of a chart, or of several, Excel has refused, and what is still to be moved. */
export interface Drawn {
  readonly refused: readonly Refused[];
  readonly shifts: readonly ChartShift[];
}

/** Part of a drawing, and what it is when Excel refuses it. */
interface Attempt {
  readonly work: () => Promise<void>;
  readonly code: "KAM-CHART-CROSS" | "KAM-CHART-PARTLY";
}

/**
 * Draws the native chart: found by its name and updated where it stands, so that what the user formatted stays, else
 * made anew, or as it has just been made. Its data come first and must succeed. Axes, markers and labels of a new one are
 * asked for in the same request; where that is refused, and where there was a chart, each stands in a request of its
 * own, so that a host that refuses one of them still has the rest.
 *
 * @param before the chart as it was last drawn, where it was
 * @param made the series of the chart, where it has been made with its sheet
 * @returns what could not be formatted, whether the cross stands where it stood, and what is still to be moved
 */
export async function drawChart(
  context: Excel.RequestContext,
  plan: ChartPlan,
  places: ChartPlaces,
  before: ChartPlan | null,
  made: readonly Excel.ChartSeries[] | null,
  hooks: Hooks,
): Promise<Drawn> {
  const refused: Refused[] = [];
  const attempt = async ({ work, code }: Attempt) => {
    try {
      await work();
    } catch (error) {
      const failure = toKamError(error);
      if (isEnd(failure)) throw failure;
      const warning = new KamError(code, { sheet: places.sheet }, { cause: error });
      refused.push({ chart: plan, warning });
    }
  };
  const found =
    made === null
      ? await findOrAdd(context, plan, places)
      : { chart: chartOf(context, plan, places), isNew: true };
  const drawing = { context, data: places.data, ...found };
  const steps = stepsOf(drawing, plan, before);
  const cross = steps.cross === null ? [] : [steps.cross];
  const attempts = [
    ...cross.map((work): Attempt => ({ work, code: "KAM-CHART-CROSS" })),
    ...steps.looks.map((work): Attempt => ({ work, code: "KAM-CHART-PARTLY" })),
  ];
  const first = made === null ? steps : stepsOf({ ...drawing, series: made }, plan, before);
  const done = found.isNew && (await first.data(() => together(context, attempts, hooks)));
  if (!done) {
    await steps.data(() => context.sync().then(() => true));
    await inTurn(attempts, "chart", hooks, attempt);
  }
  const shifts = steps.afterwards.map((shift) => ({ chart: plan, sheet: places.sheet, shift }));
  return { refused, shifts };
}

/**
 * All of it in one request with what has been set before, where nothing of it needs an answer: whether Excel took that.
 * What it refuses is asked for once more, one by one, for it does not say what of a request it has carried out.
 */
async function together(
  context: Excel.RequestContext,
  attempts: readonly Attempt[],
  hooks: Hooks,
): Promise<boolean> {
  hooks.onProgress?.({ step: "chart", done: 0, total: attempts.length });
  throwIfCancelled(hooks);
  const sync = context.sync.bind(context);
  // Each asks and goes on as if it had been answered.
  context.sync = (passThrough) => Promise.resolve(passThrough as never);
  try {
    for (const { work } of attempts) await work();
  } finally {
    context.sync = sync;
  }
  try {
    await sync();
  } catch (error) {
    if (isEnd(toKamError(error))) throw error;
    return false;
  }
  hooks.onProgress?.({ step: "chart", done: attempts.length, total: attempts.length });
  return true;
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
): Promise<Pick<Drawing, "chart" | "isNew">> {
  const { charts } = sheetOf(context, places.sheet);
  const found = charts.getItemOrNullObject(plan.name);
  found.load("chartType");
  await context.sync();
  if (!found.isNullObject) {
    if (isOther(found.chartType, plan)) found.chartType = plan.type;
    return { chart: chartOf(context, plan, places), isNew: false };
  }
  return { chart: add(context, plan, places), isNew: true };
}

function chartOf(context: Excel.RequestContext, { name }: ChartPlan, { sheet }: ChartPlaces) {
  return sheetOf(context, sheet).charts.getItem(name);
}

/** Makes the chart of a sheet that is being made, in the request that fills it; it holds no other. */
export function makeChart(
  plan: ChartPlan,
  places: ChartPlaces,
): { readonly step: Step; readonly series: () => readonly Excel.ChartSeries[] } {
  let made: Excel.ChartSeriesCollection | null = null;
  const step: Step = {
    bytes: 10 * plainAction,
    ask: (context) => {
      made = loadSeries(add(context, plan, places));
    },
  };
  return { step, series: () => made?.items ?? [] };
}

function add(context: Excel.RequestContext, plan: ChartPlan, places: ChartPlaces): Excel.Chart {
  const { charts } = sheetOf(context, places.sheet);
  // Never "Auto": desktop and web then split the range differently (office-js#2929).
  const chart = charts.add(plan.type, rangeOf(context, places.data, plan.source), "Columns");
  chart.name = plan.name;
  chart.left = plan.place.left;
  chart.top = plan.place.top;
  chart.width = plan.place.width;
  chart.height = plan.place.height;
  chart.legend.position = "Bottom";
  return chart;
}
