import { scorePortfolio } from "../engine/portfolio/score-portfolio";
import type { Language } from "../i18n/language";
import { noPlanInputs } from "../plans/reports/plan/spec";
import { watchLines, type WatchLine } from "../plans/reports/watch/lines";
import { dayOf } from "../plans/snapshots/read";
import { readTypedTables } from "./accounts/read-tables";
import { breathe, unlessCancelled, type Hooks } from "./progress";
import { readKept } from "./read/kept-in-reports";
import { readSource } from "./read/source";
import { runExcel } from "./run";

/** What the watch list would say of the open workbook as it stands; nothing is written. */
export async function readWatchList(
  { language, now }: { readonly language: Language; readonly now: Date },
  hooks: Hooks = {},
): Promise<readonly WatchLine[]> {
  const { source, survey } = await unlessCancelled(
    runExcel((context) => readSource(context, {}, hooks)),
    hooks,
  );
  const { keptFlags, planInputs, lastSnapshot } = await readKept(
    survey,
    { reports: new Map([["watch-list", null]]) },
    { customers: source.input.names.length, language, now },
    hooks,
  );
  const beside = await unlessCancelled(readTypedTables(survey, hooks), hooks);
  await breathe(hooks);
  return watchLines(
    { source, portfolio: scorePortfolio(source.input), names: source.input.names, language },
    {
      kept: keptFlags,
      beside,
      last: lastSnapshot,
      plan: planInputs ?? noPlanInputs,
      today: dayOf(now),
    },
  );
}
