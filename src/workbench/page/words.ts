import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { workbenchTexts, type WorkbenchText } from "../../i18n/workbench";

export type Say = (
  key: WorkbenchText,
  params?: Readonly<Record<string, string | number>>,
) => string;

/** The page's texts in a language. */
export function wordsOf(language: Language): Say {
  return (key, params = {}) => message(workbenchTexts, language, key, params);
}
