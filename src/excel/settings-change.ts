import { pickLanguage } from "../i18n/language";
import type { SheetPlan } from "../plans/plan";
import { completeSettings } from "../plans/settings/complete";
import { readSettings } from "../plans/settings/read";
import type { SettingKey, WorkbookSettings } from "../plans/settings/types";
import { settingsPlace } from "../plans/source/interpret";
import type { Survey } from "./read/survey";

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
  colorColumn: ["colorColumn"],
  namesShown: ["namesShown"],
  writeMode: ["writeMode"],
};

/** The settings as the workbook has them, and in which rows they stand. */
export function presentSettings({ settings }: Survey): ReturnType<typeof readSettings> {
  return readSettings(settings?.rows ?? [], pickLanguage(Office.context.displayLanguage));
}

/** What of the Settings sheet has to be written for a change; null for nothing. */
export function settingsChange(
  survey: Survey,
  change: Partial<WorkbookSettings>,
): SheetPlan | null {
  const now = presentSettings(survey);
  const settings: WorkbookSettings = { ...now.settings, ...change };
  const changed = (Object.keys(change) as (keyof WorkbookSettings)[]).flatMap(
    (key) => rowsOf[key] ?? [],
  );
  const place = settingsPlace(survey.settings, now.rows);
  return completeSettings(place, settings, changed, settings.language).plan;
}
