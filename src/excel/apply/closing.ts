import { withoutSheet } from "../../plans/address";
import type { ChartPlan } from "../../plans/chart/plan";
import type { SheetPlan, WorkbookPlan } from "../../plans/plan";
import { KamError } from "../errors";
import { forgetIntent } from "../memory/intents";
import type { Memory } from "../memory/schema";
import { saveMemory } from "../memory/store";
import type { Survey } from "../read/survey";
import { emptied, loadLastRows } from "./emptied";
import { astray, loadLabels } from "./labels-now";
import { followMoves } from "./moves";
import type { ApplyOptions, AskStands } from "./options";
import type { Prepared } from "./prepare";
import { loadEnds, otherEnds } from "./result-ends";
import { recordOf } from "./sheet-record";
import { knownId, sheetOf } from "./sheets";
import { rangeOf } from "./write-cells";

/** What there is to know at the end of a write. */
export interface Closing {
  readonly plan: WorkbookPlan;
  readonly prepared: Prepared;
  readonly survey: Survey;
  readonly options: ApplyOptions;
  /** Where it has to be asked whether what the plan was made from still stands. */
  readonly askStands: AskStands | undefined;
  /** Id of what the workbook says of the write while it is on its way; null where it says nothing. */
  readonly intent: string | null;
}

/** How a write has ended. */
export interface Ended {
  /** Where somebody has emptied meanwhile what was written. */
  readonly gap: KamError | null;
  /** Excel shows other results than were worked out, or none yet. */
  readonly other: KamError | "underWay" | null;
}

/**
 * Has the workbook remember, in the next request, what was written, and asks how that stands.
 *
 * @param partly charts that could not be formatted
 * @returns what that has answered; it throws KamError where it does not stand as it was written
 */
export function askClosing(
  context: Excel.RequestContext,
  closing: Closing,
  partly: ReadonlySet<ChartPlan | null>,
): () => Ended {
  const { plan, prepared, survey, askStands, intent } = closing;
  const { moves, snapshot, decided } = prepared;
  const { remember, ends } = closing.options;
  const ids = plan.sheets.map(({ name }) => knownId(context, name) ?? "");
  const memory: Memory = { ...snapshot.memory, ...remember };
  const mapping = followMoves(memory.mapping, moves);
  decided.memory = remembered(plan, ids, partly, { ...memory, mapping });
  saveMemory(context, survey.kept, decided.memory);
  show(context, plan, prepared);
  const stands = askStands?.();
  const needed = loadNeeded(context, plan, ids, closing.options);
  const anchors = plan.sheets.flatMap((sheet) => loadAnchors(context, sheet));
  const results = plan.sheets.find(({ role }) => role === ends?.role)?.name ?? "";
  const shownEnds = ends === undefined ? null : loadEnds(context, results, ends);
  const labels = loadLabels(context, snapshot.sheets);
  const lastRows = loadLastRows(context, plan.sheets);
  const said = intent === null ? null : forgetIntent(context, intent);
  return () => {
    // Somebody took the write for one that was cut short, and has taken it back.
    if (said?.isNullObject === true) throw new KamError("KAM-MEANWHILE");
    const gone = needed.find(({ found }) => found.isNullObject);
    if (gone !== undefined) throw new KamError("KAM-GONE", { sheet: gone.name });
    anchors.forEach(refuseBlockedSpill);
    if (stands?.() === false) throw new KamError("KAM-CHANGED");
    if (astray(labels).length > 0) throw new KamError("KAM-MEANWHILE");
    const gap = emptied(lastRows);
    const other = gap !== null || shownEnds === null ? null : otherEnds(shownEnds);
    return { gap, other };
  };
}

/** Comes to what the plan shows, unless the user has hidden it: then it stays so. */
function show(
  context: Excel.RequestContext,
  { show: role }: WorkbookPlan,
  { moves, targets }: Prepared,
): void {
  for (const { name } of moves.added.filter(({ hidden }) => hidden)) {
    sheetOf(context, name).visibility = "Hidden";
  }
  const shown = targets.sheets.find(({ plan }) => plan.role === role);
  if (shown !== undefined && shown.existing?.hidden !== true) {
    sheetOf(context, shown.plan.name).activate();
  }
}

/** Sheets and tables that what was written is, or needs. */
function loadNeeded(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  ids: readonly string[],
  { needs = { tables: [], sheets: [] } }: ApplyOptions,
) {
  const { worksheets, tables } = context.workbook;
  const sheets = [
    ...ids.map((id, i) => ({ id, name: plan.sheets[i]?.name ?? "" })),
    ...needs.sheets.map((name) => ({ id: name, name })),
  ];
  const needed = [
    ...sheets.map(({ id, name }) => ({ name, found: worksheets.getItemOrNullObject(id) })),
    ...needs.tables.map((name) => ({ name, found: tables.getItemOrNullObject(name) })),
  ];
  for (const { found } of needed) found.load("name");
  return needed;
}

/** Asks for the first row of what spills on a sheet. */
function loadAnchors(
  context: Excel.RequestContext,
  { name, reserved: [area] }: SheetPlan,
): { readonly sheet: Excel.Worksheet; readonly cells: Excel.Range }[] {
  if (area === undefined) return [];
  const sheet = sheetOf(context, name);
  sheet.load("name");
  const cells = rangeOf(context, name, { ...area, bottom: area.top });
  cells.load("values,address");
  return [{ sheet, cells }];
}

/** Cells are made free before results are written; merged cells and what others write meanwhile can be in the way. */
function refuseBlockedSpill({ sheet, cells }: ReturnType<typeof loadAnchors>[number]): void {
  if (cells.values.flat().includes("#SPILL!"))
    throw new KamError("KAM-SPILL", { sheet: sheet.name, address: withoutSheet(cells.address) });
}

/** What is remembered of a plan that has been written. A sheet that was only added to is remembered as it was. */
function remembered(
  plan: WorkbookPlan,
  ids: readonly string[],
  partly: ReadonlySet<ChartPlan | null>,
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
