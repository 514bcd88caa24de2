import type { Conflict } from "../../plans/conflicts";
import type { Hooks } from "../progress";
import { freeName } from "./moves";
import type { Snapshot } from "./snapshot";
import { askInTurn, plainAction, type Step } from "./steps";
import { bringableBlock } from "./without-gone";
import { writeBlock } from "./write-cells";
import { wholeBlock, type WrittenOver } from "./written-over";

/**
 * Writes back what was found where it has been written over. A sheet that was deleted is made anew, with all that it
 * held.
 */
export async function bringBack(
  context: Excel.RequestContext,
  { found }: WrittenOver,
  hooks: Hooks,
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  await context.sync();
  const standing = worksheets.items.map(({ id, name }) => ({ id, name }));
  const there = found.filter(({ sheet }) => standing.some(({ id }) => id === sheet));
  const taken = new Set(standing.map(({ name }) => name.toLowerCase()));
  const gone = found
    .filter((one) => !there.includes(one))
    .flatMap(({ name, used }) => (used === null ? [] : { name: nameAnew(name, taken), used }));
  const present = {
    sheets: [...standing, ...gone].map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
  };
  const steps = [
    ...there.flatMap((one) => writeBlock(one.sheet, bringableBlock(wholeBlock(one), present))),
    ...gone.map(({ name }) => added(name)),
    ...gone.flatMap(({ name, used }) => writeBlock(name, bringableBlock(used, present))),
  ];
  await askInTurn(context, steps, "restore", hooks, null);
}

function nameAnew(name: string, taken: Set<string>): string {
  const free = taken.has(name.toLowerCase()) ? freeName(name, taken) : name;
  taken.add(free.toLowerCase());
  return free;
}

function added(name: string): Step {
  return {
    bytes: plainAction,
    ask: ({ workbook }) => {
      workbook.worksheets.add(name);
    },
  };
}

/** A snapshot of what stands there when that has been brought back: nothing of it is to be put back. */
export function asBroughtBack(snapshot: Snapshot, { found, labels }: WrittenOver): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = found.filter((one) => one.sheet === sheet.id).map(wholeBlock);
      const now = labels.filter((one) => one.sheet === sheet.id);
      return {
        ...sheet,
        blocks: [...sheet.blocks, ...own],
        labels: sheet.labels.map((before, i) => {
          return now.length === 0 ? before : { ...before, texts: now[i]?.texts ?? before.texts };
        }),
      };
    }),
  };
}

/** All that was left as it is, each once. */
export function leftAll(...lists: readonly (readonly Conflict[])[]): Conflict[] {
  const each = new Map(lists.flat().map((one) => [JSON.stringify(one), one]));
  return [...each.values()];
}
