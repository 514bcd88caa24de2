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
  language: unknown,
  decimal: unknown,
): unknown[][] {
  const tongue = languageOf(language);
  refuseLeftOut(tongue, factors, ratings);
  const names = namesOf(factors, tongue);
  const { rows, across } = ratingCells(ratings, names.length, tongue);
  const rules = rulesOf({ scale, decimal }, tongue);
  const { problems } = takeRatings(rows, names, rules, () => undefined);
  return spillRows(
    textsByRow(problems, rows.length, tongue).map((text) => [text]),
    across,
  );
}
