import { withErrors, type AxisScores } from "../../engine/portfolio/place-portfolio";
import type { MissingPolicy } from "../../engine/factors/types";
import { scoreCustomers } from "../../engine/scoring/score";
import type { ParsedRatings } from "../../engine/factors/ratings";
import type { Language } from "../../i18n/language";
import { factorsOf, type FactorArguments, type FactorReading } from "./factors";
import { refuseOverflow } from "./overflow";
import { ratingCells, readRatings, type RatingRules } from "./ratings";

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
  const factors = factorsOf(args, names, rules.decimal, language);
  const { lowest, highest } = rules.scale;
  refuseOverflow(factors.weights, language, Math.max(1, Math.abs(lowest), Math.abs(highest)));
  const { rows, across } = ratingCells(args.ratings, factors.weights.length, language);
  const called = names ?? new Array<string>(factors.weights.length).fill("");
  const read = readRatings(rows, called, [], rules);
  return { ...factors, ...read, customers: rows.length, across, rules };
}

/** Scores and coverage of an axis, and the errors that stand in place of scores. */
export function scoreAxis(axis: AxisReading, missing: MissingPolicy): AxisScores {
  const { ratings, weights, errors, rules } = axis;
  const scores = scoreCustomers(ratings, weights, { ...axis, scale: rules.scale, missing });
  return withErrors(scores, errors, weights);
}
