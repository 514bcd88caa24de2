import { summaryTexts } from "../../i18n/reports/summary";
import { watchTexts } from "../../i18n/reports/watch";
import type { SheetPlan } from "../plan";
import type { ResultsSpec } from "../results/spec";
import type { ReportId, ReportInputs } from "./report";
import { summarySheet } from "./summary";
import { watchSheet } from "./watch/sheet";

type Make = (spec: ResultsSpec, name: string | null, inputs: ReportInputs) => SheetPlan;

const sheets: Readonly<Record<ReportId, Make>> = {
  summary: (spec, name) => summarySheet(spec, name ?? summaryTexts[spec.language].sheet),
  "watch-list": (spec, name, inputs) =>
    watchSheet(spec, name ?? watchTexts[spec.language].sheet, inputs),
};

/** The sheet of a report; without a name it gets its usual one. */
export function reportSheet(
  id: ReportId,
  spec: ResultsSpec,
  name: string | null,
  inputs: ReportInputs,
): SheetPlan {
  return sheets[id](spec, name, inputs);
}
