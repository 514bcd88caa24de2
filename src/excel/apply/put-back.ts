import { loadMemory, readMemory, takeBackMemory } from "../memory/store";
import type { Hooks } from "../progress";
import { drawChart } from "./chart";
import type { ChartSnapshot, Snapshot } from "./snapshot";
import { askInTurn, plainAction, type Step } from "./steps";
import { clearCells, fillDown, writeBlock } from "./write-cells";
import { writeFormat } from "./write-look";

/** Brings the workbook back to what a snapshot holds: what was made goes, what was written over comes back. */
export async function putBack(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  hooks: Hooks,
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const added = snapshot.added.map((name) => worksheets.getItemOrNullObject(name));
  const renamedTables = snapshot.renamedTables.map(({ from, to }) => {
    return { object: tables.getItemOrNullObject(to), from };
  });
  const renamedSheets = snapshot.renamedSheets.map(({ from, to }) => {
    return { object: worksheets.getItemOrNullObject(to), from };
  });
  for (const sheet of added) sheet.load("name");
  for (const { object } of renamedTables) object.load("name");
  for (const { object } of renamedSheets) object.load("name");
  const charts = snapshot.charts.map((chart) => ({ ...chart, found: chartOf(context, chart) }));
  for (const { found } of charts) found.load("name");
  const blank = snapshot.sheets.filter((sheet) => sheet.blank).map(({ name }) => name);
  const blankTables = blank.map((name) => worksheets.getItem(name).tables);
  for (const onSheet of blankTables) onSheet.load("items/name");
  const pending = loadMemory(context);
  await context.sync();
  const kept = await readMemory(context, pending);
  const drawn = charts.filter(({ found }) => !found.isNullObject);
  const steps = [
    ...added
      .filter((sheet) => !sheet.isNullObject)
      .map((sheet) =>
        step(() => {
          sheet.delete();
        }),
      ),
    ...[...renamedTables, ...renamedSheets]
      .filter(({ object }) => !object.isNullObject)
      .map(({ object, from }) =>
        step(() => {
          object.name = from;
        }),
      ),
    ...blankTables.flatMap(({ items }) =>
      items.map((table) =>
        step(() => {
          table.delete();
        }),
      ),
    ),
    ...blank.map(wipe),
    ...cellSteps(snapshot),
    ...snapshot.looks.map(({ sheet, ...look }) => writeFormat(sheet, look)),
    step(() => {
      for (const { found, stood } of drawn) if (!stood) found.delete();
      // The sheet that was shown may be one that has just been named back.
      worksheets.getItem(snapshot.activeSheet).activate();
      takeBackMemory(context, kept, snapshot.memory, snapshot.written);
    }),
  ];
  await askInTurn(context, steps, "restore", hooks);
  for (const chart of drawn) await redraw(context, chart, snapshot);
}

/** A sheet that was blank is blank again: looks and rules of entry go as well. */
function wipe(name: string): Step {
  return step((context) => {
    const whole = context.workbook.worksheets.getItem(name).getRange();
    whole.clear("All");
    whole.dataValidation.clear();
  });
}

function step(ask: Step["ask"]): Step {
  return { bytes: plainAction, ask };
}

function chartOf(context: Excel.RequestContext, chart: ChartSnapshot): Excel.Chart {
  const sheet = context.workbook.worksheets.getItemOrNullObject(chart.sheet);
  return sheet.charts.getItemOrNullObject(chart.drawn.name);
}

function cellSteps({ sheets }: Snapshot): Step[] {
  return sheets.flatMap(({ name, clear, blocks, fills }) => [
    ...clearCells(name, clear),
    ...fills.flatMap((fill) => fillDown(name, fill)),
    ...blocks.flatMap((block) => writeBlock(name, block)),
  ]);
}

async function redraw(
  context: Excel.RequestContext,
  { sheet, before, drawn }: ChartSnapshot,
  { memory }: Snapshot,
): Promise<void> {
  const data = memory.sheets.find(({ role }) => role === drawn.dataSheet)?.name;
  if (before === null || data === undefined) return;
  await drawChart(context, before, { sheet, data }, drawn, {});
}
