import { hostCode, KamError, toKamError } from "../errors";
import type { Memory } from "../memory/schema";
import { supports } from "../run";
import { loadSettings, pageSettings, setPage, settable, settingsOf } from "./page-settings";
import { sheetOf } from "./sheets";
import type { Target } from "./targets";

/**
 * Has sheets print as planned: those that were made, and of those that were there what nobody has set otherwise. It is
 * asked for by itself, since Excel refuses all of it where the computer has no printer, and nothing else is to fail
 * with it.
 *
 * @returns what Excel refused
 */
export async function setUpPages(
  context: Excel.RequestContext,
  targets: readonly Target[],
  isNew: (target: Target) => boolean,
  { sheets }: Memory,
): Promise<KamError[]> {
  const printed = targets.filter(({ plan }) => plan.page !== null);
  if (printed.length === 0 || !supports("1.9")) return [];
  try {
    const there = printed.filter((target) => !isNew(target));
    const present = there.map(({ plan }) => loadSettings(sheetOf(context, plan.name)));
    if (there.length > 0) await context.sync();
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
    await context.sync();
    return [];
  } catch (error) {
    // Without an answer nobody knows whether what was written before is there.
    if (hostCode(error) === "") throw error;
    const failure = toKamError(error);
    if (failure.code === "KAM-SESSION" || failure.code === "KAM-CONNECTION") throw error;
    return [new KamError("KAM-PAGES", {}, { cause: error })];
  }
}
