/*
 * Calls every function with a whole column and prints, as JSON, how many rows it answered and a few of them. A
 * program of its own, because inside jest each global that a loop looks up costs ten times what it costs a host.
 */
import { FunctionError } from "../../src/functions/errors";
import { callFunction } from "../../src/functions/registry";

/** Rows of a sheet: what an argument such as B:B hands over. */
const ROWS = 1_048_576;

/** A whole column in which these cells stand by turns. */
function column(...cells: readonly unknown[]): unknown[][] {
  const rows = cells.map((cell) => [cell]);
  return Array.from({ length: ROWS }, (_, row) => rows[row % rows.length] ?? []);
}

const ratings = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const labels = column("Star", "Dog");
const names = column("Odd", "Even");
const one = [[1]];

const calls: Readonly<Record<string, readonly unknown[]>> = {
  SCORE: [ratings, one],
  TOTAL: [ratings, [[3]]],
  COVERAGE: [ratings, one],
  DISTANCE: [ratings, 5.5],
  QUADRANT: [ratings, ratings, 5.5, 5.5, "bcg", "en-US"],
  STRATEGY: [labels, "en-US"],
  ADVICE: [labels, "en-US"],
  PROBLEM: [[["Price"]], ratings.with(-1, ["six"]), [[1, 10]], "en-US"],
  PORTFOLIO: [names, ratings, one, ratings, one, [["Language", "en-US"]]],
  // The names differ, or each that is there twice would be a problem.
  CHECK: [
    names.map((_, row) => [`Customer ${row + 1}`]),
    [["Price"]],
    ratings.with(-1, ["six"]),
    one,
    [[1, 10]],
    null,
    "en-US",
  ],
  ABC: [ratings],
  PARETO: [names, ratings, null, null, null, "en-US"],
  CONCENTRATION: [ratings, "en-US"],
  CERTAINTY: [ratings, one, ratings, one, null, "any"],
  FLIP: [ratings, one, ...new Array<null>(6).fill(null), "en-US"],
  ROC: [column(null).with(0, [2]).with(-1, [1])],
  CONSENSUS: [names, labels, column("Price"), ratings, null, null, "en-US"],
  DISAGREE: [names, names, labels, ratings, [["Dog", 1]], null, null, null, "en-US"],
  KENDALLW: [ratings.map(([rating]) => [rating, rating])],
  ICC: [ratings.map(([rating]) => [rating, Number(rating) + 1]), "C,1"],
  ALPHA: [ratings.map(([rating]) => [rating, rating])],
  MIGRATION: [labels, labels.with(0, ["Dog"]), null, null, "en-US"],
  WHYMOVED: [ratings, column(1), ratings.with(-1, [10]), column(1), ...new Array<null>(4), "en-US"],
  PLACE: ["stakeholder", ratings, ratings, null, null, null, "en-US"],
  RATING: [ratings, "rank"],
  KEYQUADRANT: [ratings, ratings, labels],
  STAGE: [column(0.1, 0.8), ratings, null, null, null, "en-US"],
  STAGEFIT: [column("Early", "Mid"), labels, "en-US"],
  EFFORT: [ratings, ratings, null, null, null, "en-US"],
  NINEBOX: [column("A", "C"), column(0.1, -0.1), column("yes", "no"), null, null, null, "en-US"],
  LTV: [ratings, 0.5, 0.5],
  DSO: [ratings, column(10)],
  PREPAYRATE: [0.5, column(0), column(365)],
  CONTACTS: [names, names, names, names, ratings, null, "en-US"],
};

/** What a whole column cannot be handed to. */
const refused: Readonly<Record<string, readonly unknown[]>> = {
  AHP: [ratings],
  AHPCR: [ratings],
  BWM: [ratings, ratings],
  BWMCR: [ratings, ratings],
};

function reasonOf(id: string, args: readonly unknown[]): string {
  try {
    callFunction(id, args);
  } catch (error) {
    if (error instanceof FunctionError) return error.message;
    throw error;
  }
  return "";
}

const answers = [
  ...Object.entries(calls).map(([id, args]) => {
    const rows = callFunction(id, args) as unknown[][];
    return [id, { rows: rows.length, first: rows.slice(0, 2), last: rows.at(-1) }] as const;
  }),
  ...Object.entries(refused).map(([id, args]) => [id, { reason: reasonOf(id, args) }] as const),
];
process.stdout.write(JSON.stringify(Object.fromEntries(answers)));
