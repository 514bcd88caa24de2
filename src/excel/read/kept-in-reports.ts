import { cellText, type Cell } from "../../engine/cell";
import { languages, type Language } from "../../i18n/language";
import { keyAccountsTexts } from "../../i18n/reports/key-accounts";
import { valueColumn } from "../../plans/reports/key-accounts/layout";
import { reportRole, type ReportId } from "../../plans/reports/report";
import type { ResultsTableNames } from "../../plans/reports/table/sheet";
import type { KeptFlag } from "../../plans/reports/watch/rows";
import type { PlanInputs } from "../../plans/reports/plan/spec";
import type { KeptSnapshot } from "../../plans/snapshots/layout";
import { dayOf } from "../../plans/snapshots/read";
import { lookAtSnapshots, readSnapshot } from "../movement/read-snapshots";
import { unlessCancelled, type Hooks } from "../progress";
import { runExcel } from "../run";
import { readKeptFlags } from "./kept-flags";
import { ownSheet } from "./own-sheet";
import type { Survey } from "./survey";
import { readPlanInputs } from "./plan-inputs";
import { readResultsTable } from "./results-table";
import { readUsedCells } from "./used-cells";

/** What people typed into reports, which comes along when they are written anew. */
export interface Kept {
  readonly keptFlags: readonly KeptFlag[];
  /** How many key accounts can be served. */
  readonly capacity: Cell;
  /** The results as a table, as it stands and as it would be called. */
  readonly resultsTable: ResultsTableNames | null;
  /** What people type for account plans; left out where no report shows it. */
  readonly planInputs?: PlanInputs;
  /** How the customers stood last; null where that was not kept, or no report says who moved since. */
  readonly lastSnapshot: KeptSnapshot | null;
}

const comparing: readonly ReportId[] = ["watch-list", "summary"];

/**
 * @param asked the reports that are written, and the one among them that somebody asks for
 * @param about whom an account plan is to be about, how many customers there are, the language of what is written, and the day
 */
export async function readKept(
  survey: Survey,
  { reports: asked, shown }: { reports: ReadonlyMap<ReportId, unknown>; shown?: ReportId },
  {
    customer,
    customers,
    language,
    now,
  }: {
    readonly customer?: string;
    readonly customers: number;
    readonly language: Language;
    readonly now: Date;
  },
  hooks: Hooks,
): Promise<Kept> {
  const from = <Value>(
    id: ReportId,
    none: Value,
    read: (context: Excel.RequestContext, sheet: string) => Promise<Value>,
  ): Value | Promise<Value> => {
    const sheet = ownSheet(survey, reportRole(id));
    if (sheet === null) return none;
    return unlessCancelled(
      runExcel((context) => read(context, sheet)),
      hooks,
    );
  };
  const plan =
    asked.has("account-plan") || asked.has("watch-list")
      ? await unlessCancelled(
          runExcel((context) =>
            readPlanInputs(
              context,
              survey,
              { customers, ...(customer === undefined ? {} : { customer }) },
              hooks,
            ),
          ),
          hooks,
        )
      : null;
  return {
    ...(plan === null ? {} : { planInputs: plan }),
    lastSnapshot: comparing.some((id) => asked.has(id))
      ? await unlessCancelled(
          runExcel((context) => readLast(context, survey, dayOf(now), hooks)),
          hooks,
        )
      : null,
    resultsTable: asked.has("results-table")
      ? await unlessCancelled(
          readResultsTable(survey, { language, isAsked: shown === "results-table" }, hooks),
          hooks,
        )
      : null,
    keptFlags: await from<readonly KeptFlag[]>("watch-list", [], (context, sheet) =>
      readKeptFlags(context, sheet, hooks),
    ),
    capacity: await from<Cell>("key-accounts", null, (context, sheet) =>
      readCapacity(context, sheet, hooks),
    ),
  };
}

/** The last snapshot that was kept before today; without one the first of today. */
async function readLast(
  context: Excel.RequestContext,
  survey: Survey,
  today: string,
  hooks: Hooks,
): Promise<KeptSnapshot | null> {
  const there = await lookAtSnapshots(context, survey, hooks);
  if (there === null) return null;
  const kept = there.heads.filter(({ forecast }) => !forecast);
  const last = kept.find(({ key }) => key.slice(0, today.length) < today) ?? kept.at(-1);
  return last === undefined ? null : readSnapshot(context, there, last.key, hooks);
}

/** Found by what stands beside it, wherever rows were inserted. */
async function readCapacity(
  context: Excel.RequestContext,
  sheet: string,
  hooks: Hooks,
): Promise<Cell> {
  const labels = languages.map((language) => keyAccountsTexts[language].capacity);
  const cells = await readUsedCells(context, sheet, { columns: valueColumn + 1 }, hooks);
  return cells.find(([label]) => labels.includes(cellText(label ?? null)))?.[valueColumn] ?? null;
}
