import { KamError } from "../errors";
import type { Memory } from "../memory/schema";
import { supports } from "../run";
import { askAlone, type Optional, type Refused } from "./optional";
import {
  loadSettings,
  pageSettings,
  setPage,
  settable,
  settingsOf,
  type PageSettings,
} from "./page-settings";
import { sheetOf } from "./sheets";
import { plainAction } from "./steps";
import type { Target } from "./targets";

/**
 * What has sheets print as planned: those that were made, and of those that were there what nobody has set otherwise,
 * which is asked first. Excel refuses all of it where the computer has no printer.
 */
export async function pagesOf(
  context: Excel.RequestContext,
  targets: readonly Target[],
  isNew: (target: Target) => boolean,
  { sheets }: Memory,
): Promise<{ readonly pages: readonly Optional[]; readonly unread: readonly Refused[] }> {
  const printed = targets.filter(({ plan }) => plan.page !== null);
  if (printed.length === 0 || !supports("1.9")) return { pages: [], unread: [] };
  const there = printed.filter((target) => !isNew(target));
  const bytes = 2 * pageSettings.length * plainAction * printed.length;
  let present: readonly (() => PageSettings)[] = [];
  const load = () => {
    present = there.map(({ plan }) => loadSettings(sheetOf(context, plan.name)));
  };
  const unread = there.length === 0 ? [] : await askAlone(context, [{ bytes, ask: load, refused }]);
  if (unread.length > 0) return { pages: [], unread };
  const ask = () => {
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
  return { pages: [{ bytes, ask, refused }], unread };
}

function refused(cause: unknown): Refused {
  return { chart: null, warning: new KamError("KAM-PAGES", {}, { cause }) };
}
