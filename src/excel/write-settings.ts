import type { WorkbookSettings } from "../plans/settings/types";
import { applyPlan, type Applied } from "./apply/apply-plan";
import { surveyOpenWorkbook } from "./read/survey";
import { settingsChange } from "./settings-change";
import { pastCutShort } from "./take-back";

/** Changes settings on the Settings sheet, which is made where there is none; null where nothing had to be written. */
export function writeSettings(change: Partial<WorkbookSettings>): Promise<Applied | null> {
  return pastCutShort(() => write(change));
}

async function write(change: Partial<WorkbookSettings>): Promise<Applied | null> {
  const survey = await surveyOpenWorkbook();
  const sheet = settingsChange(survey, change);
  if (sheet === null) return null;
  const { mapping } = survey.memory;
  // From now on the settings say which column holds the sizes, if any does.
  const remember =
    mapping === null || change.sizeColumn === undefined
      ? {}
      : { mapping: { ...mapping, size: null } };
  const plan = { sheets: [sheet], charts: [], show: null };
  return applyPlan(plan, survey, { consent: "overwrite", remember }, {});
}
