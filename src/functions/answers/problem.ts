import { textsByRow } from "../../i18n/problems/rows";
import { decimalOf } from "../coerce/decimal";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { namesOf } from "../coerce/names";
import { ratingCells, readRatings } from "../coerce/ratings";
import { scaleOf, zeroIsBlank } from "../coerce/scale";
import { spillRows } from "../spill";

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
  const chosen = scaleOf(scale, tongue);
  const rules = {
    scale: chosen,
    decimal: decimalOf(decimal, tongue),
    zeroIsBlank: zeroIsBlank(chosen),
  };
  const { problems } = readRatings(rows, names, [], rules);
  return spillRows(
    textsByRow(problems, rows.length, tongue).map((text) => [text]),
    across,
  );
}
