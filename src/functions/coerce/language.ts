import { isBlank } from "../../engine/cell";
import { findWord } from "../../engine/text";
import { languageWords } from "../../i18n/workbook/language-names";
import { pickLanguage, type Language } from "../../i18n/language";
import { plainCell } from "./cell";

/**
 * The language to answer in: the argument's ("zh-TW", "繁體中文", "English"), else that of the Office interface,
 * else English. A language the product does not speak reads English.
 */
export function languageOf(argument: unknown): Language {
  const cell = plainCell(argument);
  if (isBlank(cell) || typeof cell !== "string") return interfaceLanguage();
  return findWord(languageWords, cell) ?? pickLanguage(cell.trim().replace("_", "-"));
}

function interfaceLanguage(): Language {
  // Absent on the command line; Office.context is not there before Office.onReady either.
  const host = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return pickLanguage(host?.context?.displayLanguage);
}
