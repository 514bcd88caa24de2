import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { workbenchTexts } from "../../i18n/workbench";

export type TextKey = keyof (typeof workbenchTexts)["en-US"];
export type Say = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** The page's texts in a language. */
export function wordsOf(language: Language): Say {
  return (key, params = {}) => message(workbenchTexts, language, key, params);
}
