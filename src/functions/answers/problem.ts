import type { Problem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import { describeProblem } from "../../i18n/problems/describe";
import { languageOf } from "../coerce/language";
import { namesOf } from "../coerce/names";
import { ratingCells, readRatings } from "../coerce/ratings";
import { scaleOf } from "../coerce/scale";
import { spill } from "../spill";

/** =KAM.PROBLEM */
export function problemTexts(
  factors: unknown,
  ratings: unknown,
  scale: unknown,
  language: unknown,
): unknown[][] {
  const tongue = languageOf(language);
  const names = namesOf(factors);
  const { rows, across } = ratingCells(ratings, names.length, tongue);
  const { problems } = readRatings(rows, names, [], scaleOf(scale, tongue));
  return spill(textsByRow(problems, rows.length, tongue), across);
}

/** For each customer what is wrong with its ratings, in one text; notices, which change no number, are left out. */
export function textsByRow(
  problems: readonly Problem[],
  customers: number,
  language: Language,
): string[] {
  const texts = new Array<string>(customers).fill("");
  for (const problem of problems) {
    if (problem.row === null || problem.severity === "notice") continue;
    const { text } = describeProblem(problem, language);
    const before = texts[problem.row] ?? "";
    texts[problem.row] = before === "" ? text : `${before} ${text}`;
  }
  return texts;
}
