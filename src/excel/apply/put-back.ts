import { areaAddress } from "../../plans/address";
import { disjoint } from "../../plans/area";
import { isPointChart } from "../../plans/chart/plan";
import type { Conflict } from "../../plans/conflicts";
import { footprintAreas, footprintOf } from "../../plans/footprint";
import { hostCode, KamError, toKamError } from "../errors";
import { forgetIntent, loadIntents, readIntents } from "../memory/intents";
import { loadMemory, readMemory, takeBackMemory } from "../memory/store";
import type { Hooks } from "../progress";
import { areaOf } from "../read/area-of";
import { bringBack, leftAll } from "./bring-back";
import { cellsBack } from "./cells-back";
import { drawChart } from "./chart";
import { moveInTurn } from "./shifts";
import { looksBack } from "./looks-back";
import { findMade, type MadeSheets } from "./made-sheets";
import type { ChartSnapshot, Ending, Renamed, SheetSnapshot, Snapshot } from "./snapshot";
import { settled } from "./settled";
import { askInTurn, plainAction, type Step } from "./steps";
import { mostTold, toldOf } from "./told";
import { watchOver, wholeSheet } from "./watch-over";
import { watchedLast } from "./watched";
import { clearCells, rangeOf } from "./write-cells";
import { resizeStep } from "./write-plan";
import { bringable, presentThen } from "./without-gone";
import { WrittenOver } from "./written-over";

export interface PutBack {
  /** What is left as it is now, because somebody has changed it since or because it is not certain whose it is. */
  readonly kept: readonly Conflict[];
}

/** How often it is looked again where somebody types into what is just being put back. */
const mostTries = 4;

/**
 * Brings the workbook back to what a snapshot holds: what was made goes, what was written over comes back. What is
 * gone in between is passed over, and what is somebody's own by now is left and named. What somebody types after the
 * last look is brought back, and then it is looked again.
 */
export async function putBack(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  ending: Ending,
  hooks: Hooks,
): Promise<PutBack> {
  let typed: readonly Conflict[] = [];
  for (let tries = 1; ; tries++) {
    try {
      const { kept } = await putBackOnce(context, snapshot, ending, hooks);
      return { kept: leftAll(kept, typed) };
    } catch (error) {
      if (!(error instanceof WrittenOver)) throw error;
      try {
        await bringBack(context, error, hooks);
      } catch (failure) {
        throw new KamError("KAM-RESTORE-HALF", {}, { cause: failure });
      }
      typed = leftAll(typed, error.kept);
      if (tries === mostTries) throw new KamError("KAM-RESTORE-HALF", {}, { cause: error });
    }
  }
}

async function putBackOnce(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  ending: Ending,
  hooks: Hooks,
): Promise<PutBack> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name");
  const pending = loadMemory(context);
  const pendingIntents = loadIntents(context);
  await context.sync();
  const remembered = await readMemory(context, pending);
  const intents = await readIntents(context, pendingIntents);
  const sheets = worksheets.items.map(({ id, name, visibility }) => {
    return { id, name, visibility };
  });
  const made = await findMade(
    context,
    sheets,
    snapshot,
    // In a write that has just failed, references may have moved; nobody has had the time to type others.
    ending === "failed" ? "inShape" : "exactly",
    hooks,
  );
  const named = presentThen(sheets, tables.items, snapshot);
  const present = snapshot.sheets
    .filter(({ id }) => sheets.some((sheet) => sheet.id === id))
    .map((sheet) => bringable(sheet, named));
  const blank = present.filter((sheet) => sheet.blank);
  const charts = await findCharts(context, snapshot.charts, sheets);
  const isThere = (sheet: string) => sheets.some(({ id, name }) => id === sheet || name === sheet);
  const looks = await looksBack(
    context,
    snapshot.looks.filter(({ sheet }) => isThere(sheet)),
  );
  const reservedBefore = ({ plan: { role } }: SheetSnapshot) =>
    snapshot.memory.sheets.find((record) => record.role === role)?.reserved ?? [];
  const cells = await cellsBack(context, present, reservedBefore, ending, hooks);
  const shrunk = await grownTables(context, present, tables.items);
  const deleted = new Set(made.deletable.map(({ id }) => id));
  const staying = sheets.filter(({ id }) => !deleted.has(id));
  const sheetNames = namesBack(snapshot.renamedSheets, staying);
  const onDeleted = new Set(snapshot.added.flatMap((plan) => plan.tables.map(({ name }) => name)));
  const tableItems = tables.items.map(({ id, name }) => ({ id, name }));
  const madeTables = made.left.length === 0 ? onDeleted : new Set<string>();
  const tableNames = namesBack(
    snapshot.renamedTables,
    tableItems.filter(({ name }) => !madeTables.has(name)),
  );
  const steps = [
    ...made.deletable.flatMap(deleteSteps),
    ...tableNames.free.map(({ id, from }) =>
      step(() => {
        tables.getItem(id).name = from;
      }),
    ),
    ...sheetNames.free.map(({ id, from }) =>
      step(() => {
        worksheets.getItem(id).name = from;
      }),
    ),
    ...tablesOn(
      present.filter(({ blank, plan }) => blank || plan.patch),
      tables.items,
    ).map((table) =>
      step(() => {
        table.convertToRange();
      }),
    ),
    ...shrunk,
    ...cells.steps,
    ...blank
      .filter(({ name }) => !cells.kept.some(({ sheet }) => sheet === name))
      .flatMap(plainAgain),
    ...looks,
    step(() => {
      for (const chart of charts.added) chart.delete();
      // The sheet that was shown may be one that has just been named back, or gone, or hidden since.
      const before = sheets.find(({ id }) => id === snapshot.activeSheet);
      if (before?.visibility === "Visible") {
        worksheets.getItem(snapshot.activeSheet).activate();
      }
      takeBackMemory(context, remembered, snapshot.memory, snapshot.written);
      for (const { token, part } of intents) {
        if (token === snapshot.token) forgetIntent(context, part);
      }
    }),
  ];
  try {
    const deleted = made.deletable.map((one) => watchedLast(one, snapshot));
    await askInTurn(context, steps, "restore", hooks, watchOver([...deleted, ...cells.watched]));
    for (const chart of charts.drawn) await redraw(context, chart, snapshot);
  } catch (error) {
    if (error instanceof WrittenOver) throw error;
    throw new KamError("KAM-RESTORE-HALF", {}, { cause: error });
  }
  return {
    kept: [
      ...made.left.map(({ name }): Conflict => ({ sheet: name, address: "", kind: "sheet" })),
      ...sheetNames.taken.map(({ to }): Conflict => ({ sheet: to, address: "", kind: "sheet" })),
      ...tableNames.taken.map(({ to }): Conflict => ({ sheet: "", address: to, kind: "table" })),
      ...cells.kept,
    ],
  };
}

/** Deletes a sheet that a write made, and reads before what it holds: where that is too much, it is emptied first. */
function deleteSteps({ id, visibility, plan }: MadeSheets["deletable"][number]): Step[] {
  const told = toldOf(plan);
  const areas = disjoint(footprintAreas(footprintOf(plan)));
  const answer = areas.reduce((sum, area) => sum + told(area), 0);
  const last: Step = {
    bytes: plainAction,
    over: { sheet: id, area: wholeSheet },
    answer: Math.min(answer, mostTold),
    ask: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      // Excel refuses to delete what its own list of hidden sheets does not show.
      if (visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    },
  };
  return answer > mostTold ? [...clearCells(id, areas, told), last] : [last];
}

/** The planned tables on sheets that were there before: blank, or with the cells that a table was made of. */
function tablesOn(
  present: readonly SheetSnapshot[],
  tables: readonly Excel.Table[],
): Excel.Table[] {
  const planned = new Set(present.flatMap(({ plan }) => plan.tables.map(({ name }) => name)));
  return tables.filter(({ name }) => planned.has(name));
}

/** Tables that have grown get their cells back, unless somebody has given them others since. */
async function grownTables(
  context: Excel.RequestContext,
  present: readonly SheetSnapshot[],
  tables: readonly Excel.Table[],
): Promise<Step[]> {
  const asked = present.flatMap(({ id, plan }) =>
    plan.grown.flatMap((grown) => {
      const table = tables.find(({ name }) => name === grown.name);
      return table === undefined ? [] : [{ id, grown, range: table.getRange() }];
    }),
  );
  if (asked.length === 0) return [];
  for (const { range } of asked) range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return asked.flatMap(({ id, grown: { name, from, to }, range }) => {
    return areaAddress(areaOf(range)) === areaAddress(to) ? [resizeStep(id, name, from)] : [];
  });
}

/** A sheet that was blank is blank again: the looks and rules of entry that were given to it go as well. */
function plainAgain({ id, plan }: SheetSnapshot): Step[] {
  return [
    ...plan.formats.map(({ area }) =>
      step((context) => {
        rangeOf(context, id, area).clear("Formats");
      }),
    ),
    ...plan.validations.map(({ area }) =>
      step((context) => {
        rangeOf(context, id, area).dataValidation.clear();
      }),
    ),
  ];
}

interface Item {
  readonly id: string;
  readonly name: string;
}

/** What is still called as it was renamed, and whether its old name is free again. */
function namesBack(
  renamed: readonly Renamed[],
  staying: readonly Item[],
): { readonly free: Renamed[]; readonly taken: Renamed[] } {
  const still = renamed.filter(({ id, to }) =>
    staying.some((item) => item.id === id && item.name === to),
  );
  const isTaken = ({ id, from }: Renamed) =>
    staying.some((item) => item.id !== id && item.name.toLowerCase() === from.toLowerCase());
  return {
    free: still.filter((one) => !isTaken(one)),
    taken: still.filter(isTaken),
  };
}

function step(ask: Step["ask"]): Step {
  return { bytes: plainAction, ask };
}

/** Charts that were added to sheets that were there, and those that were there and have been drawn anew. */
async function findCharts(
  context: Excel.RequestContext,
  snapshots: readonly ChartSnapshot[],
  sheets: readonly Item[],
): Promise<{ readonly added: readonly Excel.Chart[]; readonly drawn: readonly ChartSnapshot[] }> {
  const asked = snapshots
    .filter(({ sheet }) => sheets.some(({ id }) => id === sheet))
    .map((chart) => ({ chart, on: context.workbook.worksheets.getItem(chart.sheet).charts }));
  if (asked.length === 0) return { added: [], drawn: [] };
  for (const { on } of asked) on.load("items/id,items/name");
  await context.sync();
  const found = asked.map(({ chart, on }) => {
    const named = on.items.filter(({ name }) => name === chart.drawn.name);
    const known = named.filter(({ id }) => chart.stood.includes(id));
    // In a file that was opened again charts have other ids: where one of the name stood there, it may be this one.
    const stood = chart.isThere && known.length === 0 ? named : known;
    return { chart, stood, others: named.filter((one) => !stood.includes(one)) };
  });
  return {
    added: found.flatMap(({ others }) => others),
    drawn: found.flatMap(({ chart, stood }) =>
      chart.before !== null && stood.length > 0 ? [chart] : [],
    ),
  };
}

async function redraw(
  context: Excel.RequestContext,
  { sheet, before, drawn }: ChartSnapshot,
  { memory }: Snapshot,
): Promise<void> {
  const data = memory.sheets.find(({ role }) => role === drawn.dataSheet)?.name;
  if (before === null || data === undefined) return;
  // Excel gives no colour and no name to what shows nothing just now.
  if (isPointChart(before)) await settled(context, data, before.source);
  const { refused, shifts } = await drawChart(context, before, { sheet, data }, drawn, null, {});
  const stay = await moveInTurn(context, shifts);
  // What this Excel cannot do at all could not be done when the chart was drawn first either.
  // What shows nothing even then, since results are still on their way, stays as it is.
  const failure = [...refused, ...stay].find(
    ({ warning: { cause } }) =>
      toKamError(cause).code !== "KAM-UNSUPPORTED" &&
      !["EmptyChartSeries", "InvalidArgument"].includes(hostCode(cause)),
  );
  if (failure !== undefined) throw failure.warning;
}
