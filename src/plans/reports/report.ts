import type { Cell } from "../../engine/cell";
import type { SheetPlan, SheetRole, WorkbookPlan } from "../plan";
import type { KeptSnapshot } from "../snapshots/layout";
import type { RawTable } from "../source/origin";
import type { PlanInputs } from "./plan/spec";
import type { ResultsTableNames } from "./table/sheet";
import type { KeptFlag } from "./watch/rows";

/** Pages made of the results, which are written and written anew with them. */
export const reports = [
  "summary",
  "watch-list",
  "key-accounts",
  "account-plan",
  "results-table",
] as const;

export type ReportId = (typeof reports)[number];

/** What reports are made of besides the results. */
export interface ReportInputs {
  /** What the watch list held before. */
  readonly kept: readonly KeptFlag[];
  /** The tables that people fill in beside the customers'. */
  readonly beside: readonly RawTable[];
  /** How the customers stood last; null where that was not kept. */
  readonly last: KeptSnapshot | null;
  /** The day, as "2027-12-31". */
  readonly today: string;
  /** How many key accounts can be served, as somebody typed it. */
  readonly capacity: Cell;
  /** Names of the sheets that charts of reports are drawn from, where the workbook has them already. */
  readonly names: ReadonlyMap<SheetRole, string>;
  /** The results as a table: the one there is, and how one would be called; null where none is wanted. */
  readonly resultsTable: ResultsTableNames | null;
  /** What an account plan is made of. */
  readonly plan: PlanInputs;
}

/** A report with what its chart is drawn from; its own page last. */
export interface ReportPlan {
  readonly sheets: readonly SheetPlan[];
  readonly charts: WorkbookPlan["charts"];
}

export function isReport(id: string): id is ReportId {
  return reports.some((report) => report === id);
}

export function reportRole<Id extends ReportId>(id: Id): `model.${Id}` {
  return `model.${id}`;
}

/** The sheet that the chart of the key accounts is drawn from. */
export const keyAccountsData = "modelData.key-accounts";
