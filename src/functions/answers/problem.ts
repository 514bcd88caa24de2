import { textsByRow } from "../../i18n/problems/rows";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { namesOf } from "../coerce/names";
import { ratingCells, takeRatings } from "../coerce/ratings";
import { spillRows } from "../spill";
import { rulesOf } from "./score";

/** =KAM.PROBLEM */
export function problemTexts(
  factors: unknown,
  ratings: unknown,
  scale: unknown,
  languageCell: unknown,
  decimal: unknown,
): unknown[][] {
  const language = languageOf(languageCell);
  refuseLeftOut(language, factors, ratings);
  const names = namesOf(factors, language);
  const { rows, across } = ratingCells(ratings, names.length, language);
  const rules = rulesOf({ scale, decimal }, language);
  const { problems } = takeRatings(rows, names, rules, () => undefined);
  return spillRows(
    textsByRow(problems, rows.length, language).map((text) => [text]),
    across,
  );
}
