import { cellText, isBlank, type Cell } from "../../engine/cell";
import { checkCustomers } from "../../engine/check/customers";
import { checkFactorList } from "../../engine/check/factor-list";
import { defaultScale } from "../../engine/factors/types";
import { parseNumber } from "../../engine/number";
import type { Problem } from "../../engine/problems";
import type { Language } from "../../i18n/language";
import { message } from "../../i18n/message";
import { severities } from "../../i18n/remedies";
import { describeProblem } from "../../i18n/problems/describe";
import { plainCell } from "../coerce/cell";
import { languageOf } from "../coerce/language";
import { refuseLeftOut } from "../coerce/left-out";
import { listOf } from "../coerce/lists";
import { namesOf } from "../coerce/names";
import { decimalOf } from "../coerce/decimal";
import { ratingCells, readRatings, type RatingRules } from "../coerce/ratings";
import { scaleOf, zeroIsBlank } from "../coerce/scale";
import { fail, say } from "../fail";
import { cellNumber } from "../spill";

const columns = ["severity", "customer", "factor", "value", "problem", "remedy"] as const;

/** =KAM.CHECK: unlike the other functions it answers bad arguments with words, as further rows of its table. */
export function check(
  names: unknown,
  factors: unknown,
  ratings: unknown,
  weights: unknown,
  scale: unknown,
  claimedTotal: unknown,
  languageCell: unknown,
  decimal: unknown,
): unknown[][] {
  const language = languageOf(languageCell);
  const refusals: string[] = [];
  const inWords = <Value>(read: () => Value, otherwise: Value): Value => {
    try {
      return read();
    } catch (error) {
      refusals.push(reasonOf(error));
      return otherwise;
    }
  };
  const chosenScale = inWords(() => scaleOf(scale, language), defaultScale);
  const sign = inWords(() => decimalOf(decimal, language), ".");
  const claimed = inWords(() => claimOf(claimedTotal, language), null);
  const rules = { scale: chosenScale, decimal: sign, zeroIsBlank: zeroIsBlank(chosenScale) };
  inWords(() => {
    refuseLeftOut(language, names, factors, ratings, weights);
  }, undefined);
  const cellsOf = (argument: unknown) => inWords(() => listOf(argument, language), []);
  const factorCells = cellsOf(factors).map((cell) => (cell === 0 ? null : cell));
  const found = [
    ...checkFactorList({
      factors: factorCells,
      weights: cellsOf(weights),
      scale: chosenScale,
      claimedTotal: claimed,
      decimal: sign,
    }),
    ...inWords(
      () => checkRatings(namesOf(names, language), factorCells, ratings, rules, language),
      [],
    ),
  ];
  const severity = message(severities, language, "error");
  const rows = [
    ...refusals.map((reason) => [severity, "", "", "", reason, ""]),
    ...found.map((problem) => rowOf(problem, language)),
  ];
  const none = ["", "", "", "", say(language, "check.none"), ""];
  return [
    columns.map((column) => say(language, `header.${column}`)),
    ...(rows.length === 0 ? [none] : rows),
  ];
}

function checkRatings(
  names: readonly string[],
  factors: readonly Cell[],
  ratings: unknown,
  rules: RatingRules,
  language: Language,
): Problem[] {
  const { rows } = ratingCells(ratings, factors.length, language);
  if (rows.length !== names.length) {
    fail(language, "names.shape", { names: names.length, customers: rows.length });
  }
  const read = readRatings(rows, factors.map(cellText), names, rules);
  return [...checkCustomers(names, read.ratings), ...read.problems];
}

/** What the weights are said to sum to; a blank cell, which some hosts hand over as 0, claims nothing. */
function claimOf(argument: unknown, language: Language): number | null {
  const cell = plainCell(argument);
  if (isBlank(cell) || cell === 0) return null;
  const claimed = parseNumber(cell);
  if (claimed > 0) return claimed;
  return fail(language, "claim.number", { value: cellText(cell) });
}

function rowOf(problem: Problem, language: Language): unknown[] {
  const { severity, text, remedy } = describeProblem(problem, language);
  const { customer = "", factor = "", value = "" } = problem;
  const shown = typeof value === "number" ? cellNumber(value, language) : value;
  return [severity, customer, factor, shown, text, remedy];
}

/** The words of an error value; hosts have classes of their own for it. */
function reasonOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}
