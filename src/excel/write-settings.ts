import type { Language } from "../i18n/language";
import { completeSettings } from "../plans/settings/complete";
import type { SettingKey, WorkbookSettings } from "../plans/settings/types";
import { applyPlan, type Applied } from "./apply/apply-plan";
import { readSource } from "./read/source";
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
  const { source, survey } = await runExcel((context) => readSource(context, undefined, {}));
  const settings: WorkbookSettings = { ...source.settings, ...change };
  const language: Language = settings.language;
  const changed = (Object.keys(change) as (keyof WorkbookSettings)[]).flatMap(
    (key) => rowsOf[key] ?? [],
  );
  const { plan } = completeSettings(source.settingsPlace, settings, changed, language);
  if (plan === null) return null;
  return applyPlan(
    { sheets: [plan], chart: null, show: null },
    survey,
    { consent: "overwrite" },
    {},
  );
}
