import { withErrors, type AxisScores } from "../../engine/portfolio/place-portfolio";
import type { MissingPolicy } from "../../engine/factors/types";
import { scoreCustomers } from "../../engine/scoring/score";
import type { ParsedRatings } from "../../engine/factors/ratings";
import type { Language } from "../../i18n/language";
import { factorsOf, type FactorArguments, type FactorReading } from "./factors";
import { refuseOverflow } from "./overflow";
import { ratingCells, readRatings, takeRatings, type RatingRules } from "./ratings";

/** The arguments that make up one axis, as Excel hands them over. */
export interface AxisArguments extends FactorArguments {
  readonly ratings: unknown;
}

/** One axis: its factors, and every customer's ratings on them. */
export interface AxisReading extends FactorReading, ParsedRatings {
  readonly customers: number;
  /** Customers stood in columns, so the answer is a row. */
  readonly across: boolean;
  readonly rules: RatingRules;
}

/** One axis, of which nothing but the scores is needed. */
export interface ScoredAxis extends FactorReading, AxisScores, Pick<ParsedRatings, "problems"> {
  readonly customers: number;
  readonly across: boolean;
}

/**
 * Reads one axis.
 *
 * @param names the factors' names; null where they have none, so that a faulty factor cannot be named and ends the call
 */
export function readAxis(
  args: AxisArguments,
  names: readonly string[] | null,
  rules: RatingRules,
  language: Language,
): AxisReading {
  const { factors, called, rows, across } = cellsOf(args, names, rules, language);
  const read = readRatings(rows, called, [], rules);
  return { ...factors, ...read, customers: rows.length, across, rules };
}

/** Scores and coverage of an axis, and the errors that stand in place of scores. */
export function scoreAxis(axis: AxisReading, missing: MissingPolicy): AxisScores {
  const { ratings, weights, rules } = axis;
  const scores = scoreCustomers(ratings, weights, { ...axis, scale: rules.scale, missing });
  return withErrors(scores, axis.errors, weights);
}

/** Both in one pass, some customers at a time. */
export function readScores(
  args: AxisArguments,
  names: readonly string[] | null,
  rules: RatingRules,
  missing: MissingPolicy,
  language: Language,
): ScoredAxis {
  const { factors, called, rows, across } = cellsOf(args, names, rules, language);
  const customers = rows.length;
  const score = new Float64Array(customers);
  const coverage = new Float64Array(customers);
  const options = { ...factors, scale: rules.scale, missing };
  const { errors, problems } = takeRatings(rows, called, rules, (ratings, from) => {
    const part = scoreCustomers(ratings, factors.weights, options);
    score.set(part.score, from);
    coverage.set(part.coverage, from);
  });
  const scores = withErrors({ score, coverage }, errors, factors.weights);
  return { ...factors, ...scores, problems, customers, across };
}

function cellsOf(
  args: AxisArguments,
  names: readonly string[] | null,
  { scale: { lowest, highest }, decimal }: RatingRules,
  language: Language,
) {
  const factors = factorsOf(args, names, decimal, language);
  const { length } = factors.weights;
  refuseOverflow(factors.weights, language, Math.max(1, Math.abs(lowest), Math.abs(highest)));
  const called = names ?? new Array<string>(length).fill("");
  return { factors, called, ...ratingCells(args.ratings, length, language) };
}
