import { certaintyColumnTexts } from "../../i18n/certainty-column";
import { keyAccountTexts } from "../../i18n/key-accounts";
import { languages, type Language } from "../../i18n/language";
import { nextStepTexts } from "../../i18n/next-step";
import { relativeStrengthTexts } from "../../i18n/relative-strength";
import { competitorHeaders } from "../competitors";
import { futureFactors } from "../next-step";
import { foldName } from "../recognise/fold";
import type { FurtherColumn, PortfolioSource } from "../source/types";

const ids = [
  "bestCompetitor",
  "relativeStrength",
  "future",
  "nextStep",
  "keyAccount",
  "amongKeyAccounts",
  "certainty",
] as const;

/** What stands above a further column. */
export function furtherHeader(id: FurtherColumn, language: Language): string {
  const texts = {
    ...relativeStrengthTexts[language],
    ...nextStepTexts[language],
    ...keyAccountTexts[language],
    ...certaintyColumnTexts[language],
  };
  return texts[`column.${id}`];
}

/** Columns that go together: what a column says, and what it follows from. */
const together: readonly (readonly FurtherColumn[])[] = [
  ["bestCompetitor", "relativeStrength"],
  ["future", "nextStep"],
  ["keyAccount", "amongKeyAccounts"],
  ["certainty"],
];

/**
 * The further columns that results are to have.
 *
 * @param named headers of all columns that somebody wants beside the results, in any language; one that the customers
 *   have too is theirs
 * @param shown what reports show
 */
export function furtherWanted(
  source: Pick<PortfolioSource, "carried" | "input" | "extras">,
  named: readonly string[],
  shown: readonly FurtherColumn[],
): FurtherColumn[] {
  const own = new Set(source.carried.map(({ header }) => foldName(header)));
  const wanted = new Set(named.map(foldName).filter((name) => !own.has(name)));
  const isWanted = (id: FurtherColumn) =>
    shown.includes(id) ||
    languages.some((language) => wanted.has(foldName(furtherHeader(id, language))));
  const chosen = new Set(together.filter((columns) => columns.some(isWanted)).flat());
  // What a workbook says nothing of would be a blank column.
  if (futureFactors(source).length === 0) chosen.delete("future");
  if (competitorHeaders(source) === null) for (const id of together[0] ?? []) chosen.delete(id);
  return ids.filter((id) => chosen.has(id));
}
