import type { Language } from "../../i18n/language";
import { settingTexts } from "../../i18n/settings";
import { workbook } from "../../i18n/workbook";
import type { PlanCell } from "../plan";
import { specOf, valueOf, type SettingKey } from "./specs";
import type { WorkbookSettings } from "./types";

/** What column B of the Settings sheet holds for a setting, its words in a language. */
export function settingCell(
  key: SettingKey,
  settings: WorkbookSettings,
  language: Language,
): PlanCell {
  return specOf(key).write(valueOf(settings, key), language);
}

/** A row of the Settings sheet: label, value, what it does. */
export function settingRow(
  key: SettingKey,
  settings: WorkbookSettings,
  language: Language,
): PlanCell[] {
  return [
    settingTexts[language][`setting.${key}`],
    settingCell(key, settings, language),
    workbook[language][`setting.${key}.about`],
  ];
}
