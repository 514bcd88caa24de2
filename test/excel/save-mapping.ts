import type { FactorTable } from "../../src/engine/factors/types";
import type { Language } from "../../src/i18n/language";
import type { Mapping } from "../../src/plans/source/types";
import { factorsSheet } from "../../src/plans/template/factors-sheet";
import { factorsTable } from "../../src/plans/template/names";
import { tableName } from "../../src/excel/read/table-name";
import { applyPlan, type Applied } from "../../src/excel/apply/apply-plan";
import { headerOfPlace } from "../../src/excel/read/places";
import { presentSettings } from "../../src/excel/read/present-settings";
import { surveyWorkbook, type Survey } from "../../src/excel/read/survey";
import { runExcel } from "../../src/excel/run";
import { settingsChange } from "../../src/excel/settings-change";
import { pastCutShort } from "../../src/excel/take-back";

/**
 * Remembers in the workbook which columns hold what, and writes the factor table that goes with them if one is given:
 * as workbooks stand in which columns were mapped by hand.
 */
export function saveMapping(
  mapping: Mapping,
  factors: FactorTable | null,
  language: Language,
  consent: "ask" | "overwrite",
): Promise<Applied> {
  return pastCutShort(() => save(mapping, factors, language, consent));
}

async function save(
  mapping: Mapping,
  factors: FactorTable | null,
  language: Language,
  consent: "ask" | "overwrite",
): Promise<Applied> {
  const { survey, sizeColumn } = await runExcel(async (context) => {
    const survey = await surveyWorkbook(context);
    return { survey, sizeColumn: await sizeHeader(context, mapping, survey) };
  });
  const size =
    survey.settings === null || presentSettings(survey).settings.sizeColumn === sizeColumn
      ? null
      : settingsChange(survey, { sizeColumn });
  const sheets = [
    factors === null ? null : factorsSheet(factors, language, tableName(factorsTable, survey)),
    size,
  ].filter((sheet) => sheet !== null);
  const plan = { sheets, charts: [], show: null };
  // Factors that come with a mapping are the ones that count, wherever others were.
  const kept = factors === null ? mapping : { ...mapping, factorSource: null };
  return applyPlan(
    plan,
    survey,
    { consent, remember: { mapping: { ...kept }, adopted: null } },
    {},
  );
}

/** What the settings call the mapped size column; null where none is mapped, or it has no header. */
async function sizeHeader(
  context: Excel.RequestContext,
  { source, size }: Mapping,
  survey: Survey,
): Promise<string | null> {
  if (size === null || survey.settings === null) return null;
  const { origin } = await headerOfPlace(context, source, survey);
  const header = origin.headers[size] ?? "";
  return header === "" ? null : header;
}
