import { addIntent, intentXml, loadIntents, readIntents } from "../memory/intents";
import { keptIntent } from "./intent";
import type { Snapshot } from "./snapshot";

/** Tells the workbook, before anything is changed, that a write is taken back; once, however often it is begun. */
export async function sayRestore(context: Excel.RequestContext, snapshot: Snapshot): Promise<void> {
  const pending = loadIntents(context);
  await context.sync();
  const intents = await readIntents(context, pending);
  if (intents.some(({ token }) => token === snapshot.token)) return;
  const plans = [...new Set([...snapshot.added, ...snapshot.sheets.map(({ plan }) => plan)])];
  if (plans.length === 0) return;
  const head = {
    token: snapshot.token,
    at: new Date().toISOString(),
    sheets: plans.map(({ name }) => name),
    restores: true,
  } as const;
  const xml = keptIntent(snapshot, plans, [], { kind: "restore" }, (body) => intentXml(head, body));
  if (xml === null) return;
  addIntent(context, xml);
  await context.sync();
}
