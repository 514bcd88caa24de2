import { summaryTexts } from "../../i18n/reports/summary";
import { watchTexts } from "../../i18n/reports/watch";
import type { ResultsSpec } from "../results/spec";
import { keyAccountsReport } from "./key-accounts/sheet";
import { accountPlan } from "./plan";
import type { ReportId, ReportInputs, ReportPlan } from "./report";
import { summaryReport } from "./summary";
import { resultsTable } from "./table/sheet";
import { watchSheet } from "./watch/sheet";

type Make = (spec: ResultsSpec, name: string | null, inputs: ReportInputs) => ReportPlan;

const plans: Readonly<Record<ReportId, Make>> = {
  summary: (spec, name, { last }) =>
    summaryReport(spec, name ?? summaryTexts[spec.language].sheet, last),
  "watch-list": (spec, name, inputs) => ({
    sheets: [watchSheet(spec, name ?? watchTexts[spec.language].sheet, inputs)],
    charts: [],
  }),
  "key-accounts": keyAccountsReport,
  "account-plan": accountPlan,
  "results-table": (spec, _, { resultsTable: names }) => {
    const sheet = names === null ? null : resultsTable(spec, names);
    return { sheets: sheet === null ? [] : [sheet], charts: [] };
  },
};

/** The sheets and charts of a report; without a name its page gets its usual one. */
export function reportPlan(
  id: ReportId,
  spec: ResultsSpec,
  name: string | null,
  inputs: ReportInputs,
): ReportPlan {
  return plans[id](spec, name, inputs);
}
