import type { KeptFlag } from "./watch/rows";

/** Pages made of the results, which are written and written anew with them. */
export const reports = ["summary", "watch-list"] as const;

export type ReportId = (typeof reports)[number];

/** What reports are made of besides the results. */
export interface ReportInputs {
  /** What the watch list held before. */
  readonly kept: readonly KeptFlag[];
  /** The day, as "2027-12-31". */
  readonly today: string;
}

export function isReport(id: string): id is ReportId {
  return reports.some((report) => report === id);
}

export function reportRole<Id extends ReportId>(id: Id): `model.${Id}` {
  return `model.${id}`;
}
