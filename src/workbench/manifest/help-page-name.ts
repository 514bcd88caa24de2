import type { Language } from "../../i18n/language";

/** The file of the help page in a language, which the manifest and the help command name. */
export function helpPageName(language: Language): string {
  return language === "en-US" ? "help.html" : `help.${language}.html`;
}
