import { toKamError } from "../errors";

/** How Excel says that it cannot tell this of that thing: of others of the kind it may. */
const cannotTell: ReadonlySet<string> = new Set([
  "KAM-CHART-EMPTY",
  "KAM-GONE",
  "KAM-INTERNAL",
  "KAM-REFUSED",
  "KAM-UNSUPPORTED",
]);

/** Things that are asked of in one round trip: each costs some hundred bytes of the request. */
const mostAtOnce = 1000;

/**
 * Asks the same of many things, in as few round trips as fit. Where that is refused it is asked again in halves, since
 * Excel does not say which thing it could not answer for.
 *
 * @param ask returns what reads the answer once it is there
 * @returns null for each thing of which Excel does not tell
 */
export async function askEach<Thing, Answer>(
  context: Excel.RequestContext,
  things: readonly Thing[],
  ask: (thing: Thing) => () => Answer,
): Promise<(Answer | null)[]> {
  if (things.length === 0) return [];
  if (things.length > mostAtOnce) {
    const first = await askEach(context, things.slice(0, mostAtOnce), ask);
    return [...first, ...(await askEach(context, things.slice(mostAtOnce), ask))];
  }
  try {
    const answers = things.map(ask);
    await context.sync();
    return answers.map((answer) => answer());
  } catch (error) {
    if (!cannotTell.has(toKamError(error).code)) throw error;
    if (things.length === 1) return [null];
    const half = Math.ceil(things.length / 2);
    const first = await askEach(context, things.slice(0, half), ask);
    return [...first, ...(await askEach(context, things.slice(half), ask))];
  }
}
