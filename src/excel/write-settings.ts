import { pickLanguage } from "../i18n/language";
import { completeSettings } from "../plans/settings/complete";
import { readSettings } from "../plans/settings/read";
import type { SettingKey, WorkbookSettings } from "../plans/settings/types";
import { settingsPlace } from "../plans/source/interpret";
import { applyPlan, type Applied } from "./apply/apply-plan";
import { surveyWorkbook } from "./read/survey";
import { runExcel } from "./run";

/** Which rows of the Settings sheet a change of settings touches. */
const rowsOf: Readonly<Partial<Record<keyof WorkbookSettings, readonly SettingKey[]>>> = {
  language: ["language"],
  scale: ["scaleLowest", "scaleHighest"],
  cuts: ["cutAttractiveness", "cutAdvantage"],
  tie: ["tie"],
  missing: ["missing"],
  minimumCoverage: ["minimumCoverage"],
  labelScheme: ["labelScheme"],
  labels: ["labelStar", "labelCashCow", "labelQuestionMark", "labelDog", "labelNotRated"],
  weightsSumTo: ["weightsSumTo"],
  sizeColumn: ["sizeColumn"],
  namesShown: ["namesShown"],
  writeMode: ["writeMode"],
};

/** Changes settings on the Settings sheet, which is made where there is none; null where nothing had to be written. */
export async function writeSettings(change: Partial<WorkbookSettings>): Promise<Applied | null> {
  const survey = await runExcel(surveyWorkbook);
  const fallback = pickLanguage(Office.context.displayLanguage);
  const now = readSettings(survey.settings?.rows ?? [], fallback);
  const settings: WorkbookSettings = { ...now.settings, ...change };
  const changed = (Object.keys(change) as (keyof WorkbookSettings)[]).flatMap(
    (key) => rowsOf[key] ?? [],
  );
  const place = settingsPlace(survey.settings, now.rows);
  const { plan } = completeSettings(place, settings, changed, settings.language);
  if (plan === null) return null;
  return applyPlan(
    { sheets: [plan], chart: null, show: null },
    survey,
    { consent: "overwrite" },
    {},
  );
}
