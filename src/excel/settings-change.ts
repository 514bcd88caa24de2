import type { SheetPlan } from "../plans/plan";
import { completeSettings } from "../plans/settings/complete";
import { settingKeys, specOf } from "../plans/settings/specs";
import type { WorkbookSettings } from "../plans/settings/types";
import { settingsPlace } from "../plans/source/settings";
import { presentSettings } from "./read/present-settings";
import type { Survey } from "./read/survey";

/** What of the Settings sheet has to be written for a change; null for nothing. */
export function settingsChange(
  survey: Survey,
  change: Partial<WorkbookSettings>,
): SheetPlan | null {
  const now = presentSettings(survey);
  const settings: WorkbookSettings = { ...now.settings, ...change };
  const changed = settingKeys.filter((key) => specOf(key).at[0] in change);
  const place = settingsPlace(survey.settings, now.rows);
  return completeSettings(place, settings, changed, settings.language).plan;
}
