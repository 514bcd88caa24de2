import type { FactorTable } from "../engine/factors/types";
import type { Language } from "../i18n/language";
import type { Mapping } from "../plans/source/types";
import { factorsSheet } from "../plans/template/factors-sheet";
import { applyPlan, type Applied } from "./apply/apply-plan";
import { surveyWorkbook } from "./read/survey";
import { runExcel } from "./run";

/** Remembers in the workbook which columns hold what, and writes the factor table that goes with them if one is given. */
export async function saveMapping(
  mapping: Mapping,
  factors: FactorTable | null,
  language: Language,
  consent: "ask" | "overwrite",
): Promise<Applied> {
  const survey = await runExcel(surveyWorkbook);
  const sheets = factors === null ? [] : [factorsSheet(factors, language)];
  const plan = { sheets, chart: null, show: null };
  // Factors that come with a mapping are the ones that count, wherever others were.
  const kept = factors === null ? mapping : { ...mapping, factorSource: null };
  return applyPlan(plan, survey, { consent, remember: { mapping: { ...kept } } }, {});
}
