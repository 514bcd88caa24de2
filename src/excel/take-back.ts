import type { Conflict } from "../plans/conflicts";
import { leftAll } from "./apply/bring-back";
import { readIntent, type CutShort } from "./apply/intent";
import { OverCutShort } from "./apply/overlap";
import { putBack } from "./apply/put-back";
import { KamError } from "./errors";
import { forgetIntent, loadIntents, readIntents, type Intent } from "./memory/intents";
import { loadMemory, readMemory } from "./memory/store";
import type { Hooks } from "./progress";
import type { Restored } from "./restore";
import { runExcel } from "./run";

/** A write that was cut short and has been taken back. */
export interface TakenBack extends Restored {
  /** Null where it cannot be understood what it was. */
  readonly write: CutShort | null;
}

/**
 * Takes back writes that were cut short, as by a crash: what they made goes, what they wrote over comes back. What is
 * the user's by now stays and is named.
 *
 * @param which in the order to take them back; those that are no longer there are passed over
 */
export function takeBack(
  which: (standing: readonly Intent[]) => readonly Intent[],
  hooks: Hooks,
): Promise<TakenBack[]> {
  return runExcel(async (context) => {
    const taken: TakenBack[] = [];
    const standing = await intentsIn(context);
    for (const intent of together(which(standing), standing))
      taken.push(await takeBackOne(context, intent, hooks));
    return taken;
  });
}

/** A Restore of several writes was asked for as one, and comes to its end as one. */
function together(chosen: readonly Intent[], standing: readonly Intent[]): readonly Intent[] {
  if (!chosen.some(({ restores }) => restores === true)) return chosen;
  return standing.filter((one) => one.restores === true || chosen.includes(one));
}

/** Takes back the last write that was cut short. */
export async function takeBackCutShort(hooks: Hooks = {}): Promise<Restored> {
  const taken = await takeBack((standing) => standing.slice(0, 1), hooks);
  if (taken.length === 0) throw new KamError("KAM-INTENT-GONE");
  return { kept: leftAll(...taken.map(({ kept }) => kept)) };
}

/**
 * Does a job; where a write of the same sheets was cut short before, that is taken back first, and the user is told.
 *
 * @param job is done once more then, from what stands in the workbook
 */
export async function pastCutShort<Ended extends { readonly warnings: readonly KamError[] } | null>(
  job: () => Promise<Ended>,
  hooks: Hooks = {},
): Promise<Ended> {
  try {
    return await job();
  } catch (error) {
    if (!(error instanceof OverCutShort)) throw error;
    const over = new Set(error.intents.map(({ token }) => token));
    const taken = await takeBack((all) => all.filter(({ token }) => over.has(token)), hooks);
    const told = new KamError("KAM-CUT-SHORT").leaving(taken.flatMap(({ kept }) => kept));
    const ended = await job();
    return ended === null ? ended : { ...ended, warnings: [told, ...ended.warnings] };
  }
}

async function intentsIn(context: Excel.RequestContext): Promise<Intent[]> {
  const pending = loadIntents(context);
  await context.sync();
  return readIntents(context, pending);
}

async function takeBackOne(
  context: Excel.RequestContext,
  intent: Intent,
  hooks: Hooks,
): Promise<TakenBack> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/id,items/name");
  const pending = loadMemory(context);
  await context.sync();
  const { memory } = await readMemory(context, pending);
  const [sheets, tableItems] = [worksheets.items, tables.items].map((items) =>
    items.map(({ id, name }) => ({ id, name })),
  );
  const write = readIntent(intent, { sheets: sheets ?? [], tables: tableItems ?? [] }, memory);
  const left = (names: readonly string[]) =>
    (sheets ?? [])
      .filter(({ name }) => names.includes(name))
      .map(({ name }): Conflict => ({ sheet: name, address: "", kind: "sheet" }));
  if (write === null) {
    forgetIntent(context, intent.part);
    await context.sync();
    return { write, kept: left(intent.sheets) };
  }
  const { kept } = await putBack(context, write.snapshot, "cutShort", hooks);
  const named = new Set(kept.map(({ sheet }) => sheet));
  const unknown = left(write.unknown).filter(({ sheet }) => !named.has(sheet));
  return { write, kept: [...kept, ...unknown] };
}
