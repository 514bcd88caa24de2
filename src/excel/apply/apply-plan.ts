import { withoutSheet } from "../../plans/address";
import type { ChartPlan } from "../../plans/chart/plan";
import { blockArea } from "../../plans/sheet";
import type { SheetPlan, WorkbookPlan } from "../../plans/plan";
import type { Conflict } from "../../plans/conflicts";
import { HalfWritten, KamError, NeedsConsent, toKamError } from "../errors";
import { addIntent, forgetIntent, intentXml } from "../memory/intents";
import { chartNamed, type Memory } from "../memory/schema";
import { saveMemory, type Kept } from "../memory/store";
import { throwIfCancelled, unlessCancelled, type Hooks } from "../progress";
import type { Survey } from "../read/survey";
import { runExcel } from "../run";
import { drawChart } from "./chart";
import { aboveData, standIn, type StandInChart } from "./chart-stand-in";
import { findConflicts, type Findings } from "./conflicts";
import { keptIntent } from "./intent";
import { refuseOverlap } from "./overlap";
import { putBack } from "./put-back";
import { newToken } from "./mark";
import type { Redo } from "./redo";
import { loadEnds, otherEnds, type ResultEnds } from "./result-ends";
import { recordOf } from "./sheet-record";
import { knowSheets, sheetOf } from "./sheets";
import { readSnapshots, type ChartSnapshot, type LookBefore, type Snapshot } from "./snapshot";
import { askInTurn, plainAction, type Step } from "./steps";
import { findTargets, refuseProtected, type Targets } from "./targets";
import { keepSnapshot } from "./undo";
import { clearCells, rangeOf } from "./write-cells";
import { followMoves, movesFor, type Moves } from "./moves";
import { cellSteps, planSteps } from "./write-plan";

export interface ApplyOptions {
  /** Whether the user's own sheets and cells may give way; "ask" throws `NeedsConsent` where there are any. */
  readonly consent: "ask" | "overwrite";
  /** What is remembered besides the sheets: the rest stays as it was. */
  readonly remember?: Partial<Pick<Memory, "lastScored" | "mapping">>;
  /** Names of tables, and of sheets, that what is written needs. */
  readonly needs?: { readonly tables: readonly string[]; readonly sheets: readonly string[] };
  /** Asked when all is written, and answered after the next sync: whether what the plan was made from still stands. */
  readonly stillSo?: (context: Excel.RequestContext) => Promise<() => boolean>;
  /** Results as they were worked out: where Excel shows others, that is among the warnings. */
  readonly ends?: ResultEnds;
  /** How it is done again if it is cut short; left out: as it was planned. */
  readonly redo?: Redo;
  /** How cells look whose looks the plan changes, to bring that back too. */
  readonly looks?: readonly LookBefore[];
}

export interface Applied {
  /** What gave way, with consent. */
  readonly replaced: readonly Conflict[];
  readonly warnings: readonly KamError[];
  /** For `restore`. */
  readonly token: string;
}

/**
 * Makes the workbook contain what a plan says. Before anything is written it is known what would be replaced; a
 * failure or a cancel half way leaves the workbook as it was.
 *
 * @throws NeedsConsent where something of the user's is in the way and may not be replaced
 * @throws KamError KAM-PROTECTED, KAM-CANCELLED and others; `HalfWritten` where putting back failed too
 */
export async function applyPlan(
  plan: WorkbookPlan,
  survey: Survey,
  options: ApplyOptions,
  hooks: Hooks,
): Promise<Applied> {
  const prepared = await unlessCancelled(
    runExcel((context) => prepare(context, plan, survey, options, hooks)),
    hooks,
  );
  const done = await writeOrUndo(plan, prepared, survey.kept, options, hooks);
  const token = keepSnapshot(written(prepared), "whole");
  const warnings = [...done.warnings, ...(await confirmed(done.other, options.ends))];
  return { replaced: prepared.findings.conflicts, warnings, token };
}

async function writeOrUndo(
  plan: WorkbookPlan,
  prepared: Prepared,
  kept: Kept,
  options: ApplyOptions,
  hooks: Hooks,
): Promise<Done> {
  try {
    return await runExcel((context) => write(context, plan, prepared, kept, options, hooks));
  } catch (error) {
    throw await undoHalf(written(prepared), error, prepared.decided.begun === true, hooks);
  }
}

/** That Excel shows other results is said unless somebody has changed meanwhile what they are worked out from. */
async function confirmed(
  other: KamError | null,
  ends: ResultEnds | undefined,
): Promise<readonly KamError[]> {
  if (other === null || ends === undefined) return [];
  try {
    return (await ends.stillSo()) ? [other] : [];
  } catch {
    // All is written. That they differ is what is known where Excel does not answer any more.
    return [other];
  }
}

/** What has to be said of a write that is done. */
interface Done {
  readonly warnings: readonly KamError[];
  /** Excel shows other results than were worked out. */
  readonly other: KamError | null;
}

interface Prepared {
  readonly targets: Targets;
  readonly findings: Findings;
  readonly moves: Moves;
  readonly snapshot: Snapshot;
  /** What is remembered as soon as that is decided; whether Excel has carried out any of the writing. */
  readonly decided: { memory?: Memory; begun?: true };
  /** What the workbook says of the write while it is on its way; null where it is one request. */
  readonly intent: string | null;
}

function written({ snapshot, decided }: Prepared): Snapshot {
  return { ...snapshot, written: decided.memory ?? snapshot.memory };
}

async function prepare(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  survey: Survey,
  { consent, looks = [], needs, redo, remember }: ApplyOptions,
  hooks: Hooks,
): Promise<Prepared> {
  hooks.onProgress?.({ step: "survey", done: 0, total: 1 });
  const about = plan.sheets.map(({ name }) => name);
  refuseOverlap(survey.intents, [...about, ...(needs?.sheets ?? [])]);
  const targets = await findTargets(context, plan, survey);
  throwIfCancelled(hooks);
  const drawnFirst = beforeAndAfter(plan, []);
  const findings = await findConflicts(
    context,
    targets,
    (sheet) => standIn(sheet, drawnFirst),
    hooks,
  );
  if (findings.conflicts.length > 0 && consent === "ask")
    throw new NeedsConsent(findings.conflicts);
  refuseProtected(targets, findings.sheets);
  const moves = movesFor(targets, findings);
  const charts = plan.charts.flatMap((chart) =>
    chartSnapshot(chart, targets, moves, survey.memory),
  );
  const inTheMeantime = beforeAndAfter(plan, charts);
  const standIns = new Map(plan.sheets.map((sheet) => [sheet, standIn(sheet, inTheMeantime)]));
  const sheets = await readSnapshots(context, targets, findings, survey.tables, standIns, hooks);
  const snapshot: Snapshot = {
    token: newToken(),
    standing: new Map(targets.standing.map(({ id, name }) => [id, name])),
    ...moves,
    chartNames: plan.charts.map(({ sheet: role, name }) => ({ role, name })),
    sheets,
    looks: [
      ...looks,
      ...targets.sheets.flatMap(({ existing }) =>
        (existing?.looks ?? []).map((look) => ({ ...look, sheet: existing?.id ?? "" })),
      ),
    ],
    memory: survey.memory,
    written: survey.memory,
    charts,
    standIns,
    activeSheet: targets.activeSheet,
  };
  const { show } = plan;
  const again: Redo = redo ?? {
    kind: "plan",
    show,
    ...(remember?.mapping === undefined ? {} : { mapping: remember.mapping }),
  };
  const head = { token: snapshot.token, at: new Date().toISOString(), sheets: about };
  const intent =
    about.length === 0
      ? null
      : keptIntent(snapshot, plan.sheets, findings.conflicts, again, (body) =>
          intentXml(head, body),
        );
  return { targets, findings, moves, snapshot, decided: {}, intent };
}

/** None where the chart's sheet is made anew: then all that is drawn goes with it. */
function chartSnapshot(
  drawn: ChartPlan,
  { sheets }: Targets,
  { added }: Moves,
  memory: Memory,
): ChartSnapshot[] {
  const target = sheets.find(({ plan }) => plan.role === drawn.sheet);
  if (target === undefined || added.includes(target.plan)) return [];
  const isThere = target.existing?.charts.some((name) => sameName(name, drawn.name)) === true;
  const before = isThere ? chartNamed(memory, drawn.name) : null;
  return [
    {
      sheet: target.existing?.id ?? "",
      stood: target.existing?.chartIds ?? [],
      isThere,
      before,
      drawn,
    },
  ];
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

async function write(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { targets, findings, moves, snapshot, decided, intent }: Prepared,
  kept: Kept,
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
  const { first, rest } = aroundCharts(plan, charts, snapshot.standIns);
  const intended =
    intent === null
      ? null
      : intentStep(intent, () => {
          decided.begun = true;
        });
  const steps = [
    ...(intended?.steps ?? []),
    ...planSteps(first, targets, findings, moves, snapshot.token),
  ];
  const written: { readonly sheet: Excel.Worksheet; readonly anchors: Excel.Range | null }[] = [];
  const last = rest.length > 0 ? rest : steps;
  last.push({
    bytes: 3 * plainAction * plan.sheets.length,
    ask: () => {
      for (const sheet of plan.sheets) written.push(loadWritten(context, sheet));
    },
  });
  await askInTurn(context, steps, "write", hooks);
  const sheetName = (role: SheetPlan["role"]) =>
    plan.sheets.find((sheet) => sheet.role === role)?.name ?? "";
  const warnings: KamError[] = [];
  const partly = new Set<ChartPlan>();
  for (const { plan: chart, before } of charts) {
    const places = { sheet: sheetName(chart.sheet), data: sheetName(chart.dataSheet) };
    const drawn = await drawChart(context, chart, places, before, hooks);
    for (const warning of drawn) warnings.push(warning);
    if (drawn.length > 0) partly.add(chart);
  }
  if (rest.length > 0) await askInTurn(context, rest, "write", hooks);
  const stands = await stillSo?.(context);
  throwIfCancelled(hooks);
  for (const { sheet, anchors } of written) refuseBlockedSpill(sheet, anchors);
  const ids = written.map(({ sheet }) => sheet.id);
  const memory: Memory = { ...snapshot.memory, ...remember };
  const mapping = followMoves(memory.mapping, moves);
  decided.memory = remembered(plan, ids, partly, { ...memory, mapping });
  saveMemory(context, kept, decided.memory);
  const shown = targets.sheets.find((target) => target.plan.role === plan.show);
  // The user may have hidden it: then it stays so.
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
  const said = intended === null ? null : forgetIntent(context, intended.part());
  await context.sync();
  // Somebody took the write for one that was cut short, and has taken it back.
  if (said?.isNullObject === true) throw new KamError("KAM-MEANWHILE");
  const gone = needed.find(({ found }) => found.isNullObject);
  if (gone !== undefined) throw new KamError("KAM-GONE", { sheet: gone.name ?? "" });
  if (stands?.() === false) throw new KamError("KAM-CHANGED");
  return { warnings, other: shownEnds === null ? null : otherEnds(shownEnds) };
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

function beforeAndAfter(
  { charts }: WorkbookPlan,
  snapshots: readonly ChartSnapshot[],
): StandInChart[] {
  return charts.map((plan) => {
    const { before = null } = snapshots.find(({ drawn }) => drawn === plan) ?? {};
    return { plan, before };
  });
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
      ...clearCells(sheet.name, points.map(blockArea)),
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

/**
 * Puts back what was written before the failure; where that fails too, the user is told so.
 *
 * @param begun whether it is certain that something was written
 * @returns the failure to report, with what could not be put back because somebody has changed it meanwhile
 */
async function undoHalf(
  snapshot: Snapshot,
  cause: unknown,
  begun: boolean,
  { onProgress }: Hooks,
): Promise<KamError> {
  // Putting back is not cancelled.
  const hooks = onProgress === undefined ? {} : { onProgress };
  try {
    const { kept } = await runExcel((context) => putBack(context, snapshot, "failed", hooks));
    return toKamError(cause).leaving(kept);
  } catch {
    const token = keepSnapshot(snapshot, "cutShort");
    const { code, cause: reason = cause } = toKamError(cause);
    return new HalfWritten(token, begun || code !== "KAM-CONNECTION", reason);
  }
}
