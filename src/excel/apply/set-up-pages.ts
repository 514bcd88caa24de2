import { KamError, throwIfEnd } from "../errors";
import type { Memory } from "../memory/schema";
import { supports } from "../run";
import { loadSettings, pageSettings, setPage, settable, settingsOf } from "./page-settings";
import { sheetOf } from "./sheets";
import type { Target } from "./targets";

/**
 * Has sheets print as planned: those that were made, and of those that were there what nobody has set otherwise. It is
 * asked for with nothing but what is only read, since Excel refuses all of it where the computer has no printer, and
 * nothing else is to fail with it.
 *
 * @param look reads what is wanted next, and can do so again
 * @returns what Excel refused, and what was read
 */
export async function setUpPages<Seen>(
  context: Excel.RequestContext,
  targets: readonly Target[],
  isNew: (target: Target) => boolean,
  { sheets }: Memory,
  look: (() => Promise<Seen>) | undefined,
): Promise<{ readonly refused: readonly KamError[]; readonly seen: Seen | undefined }> {
  const printed = targets.filter(({ plan }) => plan.page !== null);
  if (printed.length === 0 || !supports("1.9")) return { refused: [], seen: await look?.() };
  const there = printed.filter((target) => !isNew(target));
  const present = there.map(({ plan }) => loadSettings(sheetOf(context, plan.name)));
  const unread = there.length === 0 ? [] : await refusal(() => context.sync());
  if (unread.length > 0) return { refused: unread, seen: await look?.() };
  const setPages = () => {
    for (const { plan } of printed.filter(isNew)) {
      if (plan.page === null) continue;
      setPage(sheetOf(context, plan.name), settingsOf(plan.page), pageSettings);
    }
    there.forEach(({ plan }, i) => {
      const now = present[i]?.();
      if (plan.page === null || now === undefined) return;
      const last = sheets.find(({ role }) => role === plan.role)?.page ?? null;
      setPage(sheetOf(context, plan.name), settingsOf(plan.page), settable(now, last), now);
    });
  };
  const together = look === undefined ? null : await withFirstRequest(context, setPages, look);
  if (together !== null) return { refused: [], seen: together.seen };
  const refused = await refusal(() => {
    setPages();
    return context.sync();
  });
  return { refused, seen: await look?.() };
}

/**
 * Asks for something in the first request of what reads.
 *
 * @returns what was read; null where that request was refused, even if it could be read nevertheless
 */
async function withFirstRequest<Seen>(
  context: Excel.RequestContext,
  ask: () => void,
  look: () => Promise<Seen>,
): Promise<{ readonly seen: Seen } | null> {
  const sync = context.sync.bind(context);
  const first = { isTaken: false };
  context.sync = async (passThrough) => {
    context.sync = sync;
    const answer = await sync(passThrough);
    first.isTaken = true;
    return answer;
  };
  try {
    ask();
    const seen = await look();
    return first.isTaken ? { seen } : null;
  } catch (error) {
    if (first.isTaken) throw error;
    throwIfEnd(error);
    return null;
  } finally {
    context.sync = sync;
  }
}

/** What Excel refused; none where it took it. */
async function refusal(work: () => Promise<unknown>): Promise<KamError[]> {
  try {
    await work();
    return [];
  } catch (error) {
    throwIfEnd(error);
    return [new KamError("KAM-PAGES", {}, { cause: error })];
  }
}
