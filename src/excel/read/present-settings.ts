import { pickLanguage } from "../../i18n/language";
import { readSettings } from "../../plans/settings/read";
import type { Survey } from "./survey";

/** The settings as the workbook has them, and in which rows they stand. */
export function presentSettings({ settings, decimal }: Survey): ReturnType<typeof readSettings> {
  const language = pickLanguage(Office.context.displayLanguage);
  return readSettings(settings?.rows ?? [], { language, decimal });
}
