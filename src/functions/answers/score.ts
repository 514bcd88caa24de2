import { weightedTotals } from "../../engine/scoring/totals";
import type { Language } from "../../i18n/language";
import { textsByRow } from "../../i18n/problems/rows";
import {
  readAxis,
  readScores,
  scoreAxis,
  type AxisArguments,
  type ScoredAxis,
} from "../coerce/axis";
import { decimalOf } from "../coerce/decimal";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { missingOf } from "../coerce/missing";
import { namesOf } from "../coerce/names";
import type { RatingRules } from "../coerce/ratings";
import { scaleOf, zeroIsBlank } from "../coerce/scale";
import { cellNumber, errorCell, spillRows } from "../spill";

export interface ScoreArguments extends AxisArguments {
  readonly scale: unknown;
  readonly missing: unknown;
  readonly decimal: unknown;
  readonly factors: unknown;
  readonly language: unknown;
}

/** =KAM.SCORE; with the factors' names coverage and problem stand beside each score. */
export function scores(args: ScoreArguments): unknown[][] {
  const language = languageOf(args.language);
  refuseLeftOut(language, args.ratings, args.weights);
  const names = namesOf(args.factors, language);
  const named = names.some((name) => name !== "");
  const rules = rulesOf(args, language);
  const missing = missingOf(args.missing, language);
  const axis = named
    ? ratedFactors(
        readScores(args, names, { ...rules, zeroIsBlank: false }, missing, language),
        names,
      )
    : readScores(args, null, rules, missing, language);
  const { score, coverage, errors } = axis;
  const cells = numbersOf(score, errors, language);
  if (!named)
    return spillRows(
      cells.map((cell) => [cell]),
      axis.across,
    );
  const texts = textsByRow(axis.problems, axis.customers, language, axis.faults);
  return spillRows(
    cells.map((cell, row) => [cell, cellNumber(coverage[row], language), texts[row]]),
    axis.across,
  );
}

/** =KAM.COVERAGE */
export function coverages(
  args: Omit<ScoreArguments, "factors" | "missing" | "language">,
): unknown[][] {
  const language = languageOf(null);
  refuseLeftOut(language, args.ratings, args.weights);
  const rules = rulesOf(args, language);
  const { coverage, across } = readScores(args, null, rules, "exclude", language);
  return spillRows(
    Array.from(coverage, (share) => [cellNumber(share, language)]),
    across,
  );
}

/** =KAM.TOTAL */
export function totals(
  args: Omit<ScoreArguments, "factors" | "missing" | "language">,
): unknown[][] {
  const language = languageOf(null);
  refuseLeftOut(language, args.ratings, args.weights);
  const axis = readAxis(args, null, rulesOf(args, language), language);
  const { ratings, weights, lessIsBetter, rules } = axis;
  const total = weightedTotals(ratings, weights, { scale: rules.scale, lessIsBetter });
  const { errors } = scoreAxis(axis, "exclude");
  return spillRows(
    numbersOf(total, errors, language).map((cell) => [cell]),
    axis.across,
  );
}

/** How the cells of ratings are to be read. */
export function rulesOf(
  { scale, decimal }: Pick<ScoreArguments, "scale" | "decimal">,
  language: Language,
): RatingRules {
  const chosen = scaleOf(scale, language);
  return { scale: chosen, decimal: decimalOf(decimal, language), zeroIsBlank: zeroIsBlank(chosen) };
}

/** Without what is said of columns that have no name: they are none of the factors'. */
function ratedFactors(axis: ScoredAxis, names: readonly string[]): ScoredAxis {
  return { ...axis, problems: axis.problems.filter(({ column }) => names[column ?? -1] !== "") };
}

/** A cell per customer: the number, or the error in its place. */
function numbersOf(
  numbers: Float64Array,
  errors: ReadonlyMap<number, string>,
  language: Language,
): unknown[] {
  return Array.from(numbers, (number, row) => {
    const error = errors.get(row);
    return error === undefined ? cellNumber(number, language) : errorCell(error, language);
  });
}
