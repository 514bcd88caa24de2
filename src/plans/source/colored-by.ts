import { certaintyColumnTexts } from "../../i18n/certainty-column";
import { languages, type Language } from "../../i18n/language";
import { foldName } from "../recognise/fold";
import { headerIndex } from "./customers";

/** What the setting for colours says where the chart shows how sure every place is. */
export function certaintyWord(language: Language): string {
  return certaintyColumnTexts[language]["column.certainty"];
}

/**
 * Whether the quadrants are to be filled by how sure every place is.
 *
 * @param wanted the setting for colours
 * @param headers the customers' own columns: one of that name is theirs
 */
export function showsCertainty(wanted: string | null, headers: readonly string[]): boolean {
  if (wanted === null || headerIndex(headers, wanted) !== null) return false;
  return languages.some((language) => foldName(certaintyWord(language)) === foldName(wanted));
}
