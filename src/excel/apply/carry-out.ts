import { withoutSheet } from "../../plans/address";
import type { ChartPlan } from "../../plans/chart/plan";
import type { SheetPlan, WorkbookPlan } from "../../plans/plan";
import { blockArea } from "../../plans/sheet";
import { KamError } from "../errors";
import { addIntent, forgetIntent } from "../memory/intents";
import type { Memory } from "../memory/schema";
import { saveMemory } from "../memory/store";
import { throwIfCancelled, type Hooks } from "../progress";
import type { Survey } from "../read/survey";
import { drawChart, makeChart } from "./chart";
import { aboveData, beforeAndAfter, type StandInChart } from "./chart-stand-in";
import { astray, loadLabels } from "./labels-now";
import { emptied, loadLastRows } from "./emptied";
import { lookAgain } from "./look-again";
import { followMoves } from "./moves";
import type { ApplyOptions } from "./options";
import type { Prepared } from "./prepare";
import { loadEnds, otherEnds } from "./result-ends";
import { recordOf } from "./sheet-record";
import { setUpPages } from "./set-up-pages";
import { knowSheets, sheetOf } from "./sheets";
import type { Snapshot } from "./snapshot";
import type { Target } from "./targets";
import { askInTurn, plainAction, type Step } from "./steps";
import { toldOf } from "./told";
import { watchOver } from "./watch-over";
import { beforeOn, watched } from "./watched";
import { clearCells, rangeOf } from "./write-cells";
import { cellSteps, planSteps } from "./write-plan";

/** What has to be said of a write that is done. */
export interface Done {
  readonly warnings: readonly KamError[];
  /** Excel shows other results than were worked out, or none yet. */
  readonly other: KamError | "underWay" | null;
}

/**
 * Writes a plan: first what is intended, then cells and charts, at last what is remembered of them.
 *
 * @throws KamError where it cannot be done, or somebody has changed meanwhile what it depends on
 */
export async function write(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { targets, findings, moves, snapshot, decided, intent }: Prepared,
  survey: Survey,
  { remember, needs = { tables: [], sheets: [] }, stillSo, ends }: ApplyOptions,
  hooks: Hooks,
): Promise<Done> {
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
  const drawings = charts.map(({ plan: chart, before }) => {
    const places = { sheet: sheetName(chart.sheet), data: sheetName(chart.dataSheet) };
    const isSheetNew = moves.added.some(({ role }) => role === chart.sheet);
    return { chart, before, places, made: isSheetNew ? makeChart(chart, places) : null };
  });
  for (const { made } of drawings) if (made !== null) steps.push(made.step);
  const written: { readonly sheet: Excel.Worksheet; readonly anchors: Excel.Range | null }[] = [];
  const last = rest.length > 0 ? rest : steps;
  last.push({
    bytes: 3 * plainAction * plan.sheets.length,
    ask: () => {
      for (const sheet of plan.sheets) written.push(loadWritten(context, sheet));
    },
  });
  await askInTurn(context, steps, "write", hooks, watch);
  const warnings: KamError[] = [];
  const partly = new Set<ChartPlan>();
  for (const { chart, before, places, made } of drawings) {
    const series = made?.series() ?? null;
    const drawn = await drawChart(context, chart, places, before, series, hooks);
    for (const warning of drawn) warnings.push(warning);
    if (drawn.length > 0) partly.add(chart);
  }
  if (rest.length > 0) await askInTurn(context, rest, "write", hooks, watch);
  const isNew = ({ plan: sheet }: Target) => moves.added.includes(sheet);
  const look = stillSo === undefined ? undefined : () => stillSo(context);
  const pages = await setUpPages(context, targets.sheets, isNew, snapshot.memory, look);
  for (const refused of pages.refused) warnings.push(refused);
  const stands = pages.seen;
  throwIfCancelled(hooks);
  for (const { sheet, anchors } of written) refuseBlockedSpill(sheet, anchors);
  const ids = written.map(({ sheet }) => sheet.id);
  const memory: Memory = { ...snapshot.memory, ...remember };
  const mapping = followMoves(memory.mapping, moves);
  decided.memory = remembered(plan, ids, partly, { ...memory, mapping });
  saveMemory(context, survey.kept, decided.memory);
  const shown = targets.sheets.find((target) => target.plan.role === plan.show);
  // The user may have hidden it: then it stays so.
  for (const { name } of moves.added.filter(({ hidden }) => hidden)) {
    sheetOf(context, name).visibility = "Hidden";
  }
  if (shown !== undefined && shown.existing?.hidden !== true) {
    sheetOf(context, shown.plan.name).activate();
  }
  const { worksheets, tables } = context.workbook;
  const needed = [
    ...ids.map((id, i) => ({
      name: plan.sheets[i]?.name,
      found: worksheets.getItemOrNullObject(id),
    })),
    ...needs.sheets.map((name) => ({ name, found: worksheets.getItemOrNullObject(name) })),
    ...needs.tables.map((name) => ({ name, found: tables.getItemOrNullObject(name) })),
  ];
  for (const { found } of needed) found.load("name");
  const shownEnds = ends === undefined ? null : loadEnds(context, sheetName(ends.role), ends);
  const labels = loadLabels(context, snapshot.sheets);
  const lastRows = loadLastRows(context, plan.sheets);
  const said = intended === null ? null : forgetIntent(context, intended.part());
  await context.sync();
  // Somebody took the write for one that was cut short, and has taken it back.
  if (said?.isNullObject === true) throw new KamError("KAM-MEANWHILE");
  const gone = needed.find(({ found }) => found.isNullObject);
  if (gone !== undefined) throw new KamError("KAM-GONE", { sheet: gone.name ?? "" });
  if (stands?.() === false) throw new KamError("KAM-CHANGED");
  if (astray(labels).length > 0) throw new KamError("KAM-MEANWHILE");
  const gap = emptied(lastRows);
  const other = gap !== null || shownEnds === null ? null : otherEnds(shownEnds);
  return { warnings: gap === null ? warnings : [...warnings, gap], other };
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

/** Asks for the id of a sheet that has been written, and for the first row of what spills on it. */
function loadWritten(context: Excel.RequestContext, { name, reserved: [area] }: SheetPlan) {
  const sheet = sheetOf(context, name);
  sheet.load("id,name");
  const anchors = area === undefined ? null : rangeOf(context, name, { ...area, bottom: area.top });
  anchors?.load("values,address");
  return { sheet, anchors };
}

/** Cells are made free before results are written; merged cells and what others write meanwhile can be in the way. */
function refuseBlockedSpill({ name }: Excel.Worksheet, anchors: Excel.Range | null): void {
  const blocked = anchors?.values.flat().includes("#SPILL!") === true;
  if (blocked)
    throw new KamError("KAM-SPILL", { sheet: name, address: withoutSheet(anchors.address) });
}

/** What is remembered of a plan that has been written. A sheet that was only added to is remembered as it was. */
function remembered(
  plan: WorkbookPlan,
  ids: readonly string[],
  partly: ReadonlySet<ChartPlan>,
  memory: Memory,
): Memory {
  const known = (role: SheetPlan["role"]) => memory.sheets.some((record) => record.role === role);
  const records = plan.sheets.flatMap((sheet, i) =>
    sheet.patch && known(sheet.role) ? [] : [recordOf(sheet, ids[i] ?? "")],
  );
  const others = memory.sheets.filter(
    ({ role }) => !records.some((record) => record.role === role),
  );
  const drawn = new Set(plan.charts.map(({ name }) => name));
  // What could not be formatted is tried again the next time.
  const made = plan.charts.map((chart) => (partly.has(chart) ? { ...chart, partly: true } : chart));
  const charts = [...memory.charts.filter(({ name }) => !drawn.has(name)), ...made];
  return { ...memory, sheets: [...others, ...records], charts };
}
