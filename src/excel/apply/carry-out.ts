import type { ChartPlan } from "../../plans/chart/plan";
import type { SheetPlan, WorkbookPlan } from "../../plans/plan";
import { blockArea } from "../../plans/sheet";
import type { KamError } from "../errors";
import { addIntent } from "../memory/intents";
import { throwIfCancelled, type Hooks } from "../progress";
import type { Survey } from "../read/survey";
import { drawChart, makeChart, type ChartPlaces, type Drawn } from "./chart";
import { aboveData, beforeAndAfter, type StandInChart } from "./chart-stand-in";
import type { Ended } from "./closing";
import { askAtLast } from "./last-request";
import { lookAgain } from "./look-again";
import { askAlone, type Refused } from "./optional";
import type { ApplyOptions } from "./options";
import { pagesOf } from "./pages";
import type { Prepared } from "./prepare";
import { knowSheets } from "./sheets";
import { asking, moveInTurn, moving, type ChartShift } from "./shifts";
import type { Snapshot } from "./snapshot";
import type { Target } from "./targets";
import { askInTurn, plainAction, type Step } from "./steps";
import { toldOf } from "./told";
import { watchOver } from "./watch-over";
import { beforeOn, watched } from "./watched";
import { clearCells } from "./write-cells";
import { cellSteps, planSteps } from "./write-plan";

/** What has to be said of a write that is done. */
export interface Done extends Pick<Ended, "other"> {
  readonly warnings: readonly KamError[];
}

/**
 * Writes a plan: first what is intended, then cells and charts, at last what is remembered of them.
 *
 * @throws KamError where it cannot be done, or somebody has changed meanwhile what it depends on
 */
export async function write(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  prepared: Prepared,
  survey: Survey,
  options: ApplyOptions,
  hooks: Hooks,
): Promise<Done> {
  const { targets, findings, moves, snapshot, decided, intent } = prepared;
  const { stillSo } = options;
  // Who has been renamed to make room is not among those that are written on.
  const stay = targets.sheets.filter(
    ({ plan: { name } }) => !moves.added.some((one) => one.name === name),
  );
  knowSheets(
    context,
    stay.flatMap(({ plan: { name }, existing }) =>
      existing === null ? [] : [[name, existing.id] as const],
    ),
  );
  const charts = beforeAndAfter(plan, snapshot.charts);
  const watch = watchOver(targets.sheets.map((target) => watched(target, moves, snapshot)));
  const toldOn = (sheet: SheetPlan) => toldOf(beforeOn(sheet, snapshot));
  const { first, rest } = aroundCharts(plan, charts, snapshot.standIns);
  const intended =
    intent === null
      ? null
      : intentStep(intent, () => {
          decided.begun = true;
        });
  const steps = [
    ...(targets.isAllNew ? [lookStep(survey)] : []),
    ...(intended?.steps ?? []),
    ...planSteps(first, targets, findings, moves, snapshot.token, toldOn),
  ];
  const sheetName = (role: SheetPlan["role"]) =>
    plan.sheets.find((sheet) => sheet.role === role)?.name ?? "";
  const drawings = charts.map(({ plan: chart, before }): Plotted => {
    const places = { sheet: sheetName(chart.sheet), data: sheetName(chart.dataSheet) };
    const isSheetNew = moves.added.some(({ role }) => role === chart.sheet);
    return { chart, before, places, made: isSheetNew ? makeChart(chart, places) : null };
  });
  for (const { made } of drawings) if (made !== null) steps.push(made.step);
  await askInTurn(context, steps, "write", hooks, watch);
  const { refused, shifts } = await drawCharts(context, drawings, hooks);
  const isNew = ({ plan: sheet }: Target) => moves.added.includes(sheet);
  const unasked = await askAlone(context, shifts.map(asking));
  const movable = unasked.length > 0 ? [] : shifts;
  const { pages, unread } = await pagesOf(context, targets.sheets, isNew, snapshot.memory);
  const askStands = await stillSo?.(context);
  throwIfCancelled(hooks);
  const closing = { plan, prepared, survey, options, askStands, intent: intended?.part() ?? null };
  const remaining = {
    rest,
    watch,
    optional: [...movable.map(moving), ...pages],
    refused: [...refused, ...unasked, ...unread],
  };
  const { ended, refused: all } = await askAtLast(context, closing, remaining, hooks);
  const gap = ended.gap === null ? [] : [ended.gap];
  return { warnings: [...all.map(({ warning }) => warning), ...gap], other: ended.other };
}

interface Plotted {
  readonly chart: ChartPlan;
  readonly before: ChartPlan | null;
  readonly places: ChartPlaces;
  /** Where it is made with its sheet. */
  readonly made: ReturnType<typeof makeChart> | null;
}

/** Draws all charts; names that one request moves are left to be moved with what comes last. */
async function drawCharts(
  context: Excel.RequestContext,
  plotted: readonly Plotted[],
  hooks: Hooks,
): Promise<Drawn> {
  const refused: Refused[] = [];
  const shifts: ChartShift[] = [];
  for (const { chart, before, places, made } of plotted) {
    const series = made?.series() ?? null;
    const drawn = await drawChart(context, chart, places, before, series, hooks);
    for (const each of drawn.refused) refused.push(each);
    for (const each of drawn.shifts) shifts.push(each);
  }
  if (shifts.length <= 1) return { refused, shifts };
  return { refused: [...refused, ...(await moveInTurn(context, shifts))], shifts: [] };
}

/** What makes all its sheets anew has not looked before: the request that begins to make them does so first. */
function lookStep(survey: Survey): Step {
  let now: (() => unknown) | null = null;
  return {
    bytes: 3 * plainAction,
    ask: (context) => {
      now = lookAgain(context, survey);
    },
    answered: () => {
      now?.();
    },
  };
}

/** Before anything else the workbook is told what is intended. */
function intentStep(
  xml: string,
  answered: () => void,
): { readonly steps: Step[]; readonly part: () => string } {
  let part: Excel.CustomXmlPart | null = null;
  const step: Step = {
    bytes: plainAction + new TextEncoder().encode(JSON.stringify(xml)).length,
    ask: (context) => {
      part = addIntent(context, xml);
    },
    answered,
  };
  return { steps: [step], part: () => part?.id ?? "" };
}

/** What is written before the charts are drawn, with stand-ins for their data, and what takes their place after. */
function aroundCharts(
  plan: WorkbookPlan,
  charts: readonly StandInChart[],
  standIns: Snapshot["standIns"],
): { readonly first: WorkbookPlan; readonly rest: Step[] } {
  const rest: Step[] = [];
  const sheets = plan.sheets.map((sheet) => {
    const points = standIns.get(sheet) ?? [];
    if (points.length === 0) return sheet;
    const above = aboveData(sheet, charts);
    const below = sheet.blocks.filter((block) => !above.includes(block));
    const steps = [
      ...clearCells(sheet.name, points.map(blockArea), toldOf({ blocks: points, fills: [] })),
      ...cellSteps({ ...sheet, blocks: below }),
    ];
    for (const step of steps) rest.push(step);
    return { ...sheet, blocks: [...above, ...points], fills: [], reserved: [] };
  });
  return { first: { ...plan, sheets }, rest };
}
