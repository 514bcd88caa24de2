import type { SheetRole, WorkbookPlan } from "../plans/plan";
import { secondRole } from "../plans/reports/plan";
import { keyAccountsData, reportRole, reports, type ReportId } from "../plans/reports/report";
import type { FurtherColumn } from "../plans/source/types";
import { ownSheet } from "./read/own-sheet";
import type { Survey } from "./read/survey";

/** The reports that read what people fill in beside the customers. */
const readTyped: readonly ReportId[] = ["watch-list", "account-plan"];

/** Which further columns a report shows. */
const shownBy: Partial<Readonly<Record<ReportId, readonly FurtherColumn[]>>> = {
  "account-plan": ["nextStep", "keyAccount"],
  "key-accounts": ["keyAccount"],
};

/** The reports that are written with the results, and what their sheets are called where there are any. */
export interface ReportsAsked {
  readonly reports: ReadonlyMap<ReportId, string | null>;
  /** Sheets that belong to reports. */
  readonly reportData: ReadonlyMap<SheetRole, string>;
  /** The one that is shown at the end. */
  readonly shown?: ReportId;
}

/** Reports that there are go with the results: their formulas point at them. */
export function reportsAsked(survey: Survey, asked: readonly ReportId[]): ReportsAsked {
  const found = reports.flatMap((id): [ReportId, string | null][] => {
    const name = ownSheet(survey, reportRole(id));
    return name === null && !asked.includes(id) ? [] : [[id, name]];
  });
  const [shown] = asked;
  const names = ([keyAccountsData, secondRole] as const).flatMap((role): [SheetRole, string][] => {
    const name = ownSheet(survey, role);
    return name === null ? [] : [[role, name]];
  });
  return {
    reports: new Map(found),
    reportData: new Map(names),
    ...(shown === undefined ? {} : { shown }),
  };
}

/** The further columns that reports show, be it more than once. */
export function furtherShownBy(ids: Iterable<ReportId>): FurtherColumn[] {
  return [...ids].flatMap((id) => shownBy[id] ?? []);
}

export function needTyped({ reports: written }: ReportsAsked): boolean {
  return readTyped.some((id) => written.has(id));
}

/** The sheet of the report that somebody asked for; null where nobody did. */
export function shownSheet({ sheets }: WorkbookPlan, { shown }: ReportsAsked): string | null {
  const sheet = sheets.find(({ role }) => shown !== undefined && role === reportRole(shown));
  return sheet?.name ?? null;
}
