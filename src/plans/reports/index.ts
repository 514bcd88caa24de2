import { summaryTexts } from "../../i18n/reports/summary";
import type { SheetPlan } from "../plan";
import type { ResultsSpec } from "../results/spec";
import type { ReportId } from "./report";
import { summarySheet } from "./summary";

const sheets: Readonly<Record<ReportId, (spec: ResultsSpec, name: string | null) => SheetPlan>> = {
  summary: (spec, name) => summarySheet(spec, name ?? summaryTexts[spec.language].sheet),
};

/** The sheet of a report; without a name it gets its usual one. */
export function reportSheet(id: ReportId, spec: ResultsSpec, name: string | null): SheetPlan {
  return sheets[id](spec, name);
}
