import { addIntent, intentXml, loadIntents, readIntents } from "../memory/intents";
import { keptIntent } from "./intent";
import type { Snapshot } from "./snapshot";

/**
 * Tells the workbook, before anything is changed, that writes are taken back; once, however often it is begun.
 *
 * @param snapshots in the order in which they are taken back
 */
export async function sayRestore(
  context: Excel.RequestContext,
  snapshots: readonly Snapshot[],
): Promise<void> {
  const pending = loadIntents(context);
  await context.sync();
  const said = new Set((await readIntents(context, pending)).map(({ token }) => token));
  const now = Date.now();
  const intents = snapshots.flatMap((snapshot, i) => {
    // The one that is said to have begun last is finished first.
    const xml = said.has(snapshot.token) ? null : restoreXml(snapshot, new Date(now - i));
    return xml ?? [];
  });
  if (intents.length === 0) return;
  for (const xml of intents) addIntent(context, xml);
  await context.sync();
}

/** Null where nothing was written, or it is too much to be kept. */
function restoreXml(snapshot: Snapshot, at: Date): string | null {
  const plans = [...new Set([...snapshot.added, ...snapshot.sheets.map(({ plan }) => plan)])];
  if (plans.length === 0) return null;
  const head = {
    token: snapshot.token,
    at: at.toISOString(),
    sheets: plans.map(({ name }) => name),
    restores: true,
  } as const;
  return keptIntent(snapshot, plans, [], { kind: "restore" }, (body) => intentXml(head, body));
}
