import type { PortfolioCell } from "../../engine/matrix/portfolio";
import { helpPageTexts } from "../../i18n/help/page";
import type { Language } from "../../i18n/language";
import { schemeLabels } from "../settings/labels";

/* What examples say in the words of whoever reads them. */

export const yes = (language: Language) => helpPageTexts[language].yes;

export const no = (language: Language) => helpPageTexts[language].no;

export const quadrant = (cell: PortfolioCell) => (language: Language) =>
  schemeLabels("bcg", language)[cell];

/** Names for the customers of an example. */
export function customerNames(language: Language, count: number): string[] {
  return helpPageTexts[language].customers.split("|").slice(0, count);
}

/** A person of an example, called by the name that each has in English. */
export const person = (english: string) => (language: Language) => {
  const names = (of: Language) => helpPageTexts[of].persons.split("|");
  return names(language)[names("en-US").indexOf(english)] ?? english;
};
