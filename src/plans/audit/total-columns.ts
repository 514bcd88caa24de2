import { placeOf } from "../adopt/cells";
import { inside } from "../area";
import type { ProposedColumn } from "../recognise/sheet";
import { referencesOf } from "../recognise/sheet/references";
import { roundScore } from "../../engine/round";
import type { Amiss, AuditFinding } from "./finding";
import { slackOf } from "./near";
import type { AuditedTable } from "./table";

/** One customer's ratings and their weights, in the factors' order; NaN where not rated. */
interface Rated {
  readonly ratings: readonly number[];
  readonly weights: readonly number[];
}

/** The usual ways to make one figure of ratings and weights. */
const ways: readonly ((rated: Rated) => number)[] = [
  ({ ratings, weights }) => weighted(ratings, weights) / sumOf(weights),
  ({ ratings, weights }) => weighted(ratings, weights),
  ({ ratings, weights }) => weighted(ratings, weights) / 100,
  ({ ratings }) => sumOf(ratings),
  ({ ratings }) => sumOf(ratings) / ratings.filter((rating) => !Number.isNaN(rating)).length,
  ({ ratings, weights }) => weighted(ratings, weights) / ratedWeight(ratings, weights),
  ({ ratings }) => sumOf(ratings) / ratings.length,
];

/** Part of the customers whose figures have to follow in one way before the others count as wrong. */
const mostFollow = 0.6;

/** Columns of totals whose figures do not all follow from the ratings and weights in the way that most do. */
export function checkTotalColumns(table: AuditedTable): AuditFinding[] {
  return table.totals.flatMap((column) => checkColumn(table, column));
}

/** The printed totals of the last column that has them for every customer, and what they ought to be. */
export function rightTotals(table: AuditedTable): { printed: number[]; right: number[] } | null {
  const found = table.totals.flatMap((column) => {
    const { printed, expected } = followed(table, column);
    const figures = printed.filter((value) => value !== null);
    return figures.length < printed.length || expected === null
      ? []
      : [{ printed: figures, right: [...expected] }];
  });
  return found.at(-1) ?? null;
}

/** The printed totals of the last column that has them for every customer, and the weighted means that were meant. */
export function meantTotals(table: AuditedTable): { printed: number[]; right: number[] } | null {
  const found = table.totals.flatMap((column) => {
    const printed = table.customers.flatMap(({ at }) => table.number(at, column.at) ?? []);
    return printed.length < table.customers.length || isRank(printed) ? [] : [printed];
  });
  const printed = found.at(-1);
  const mean = ways[0];
  if (printed === undefined || mean === undefined) return null;
  return {
    printed,
    right: table.customers.map(({ at }) => mean(ratedBy(table, at, table.factors))),
  };
}

interface Followed {
  readonly printed: readonly (number | null)[];
  readonly slack: number;
  /** What the figures ought to be by the way that most of them follow; null where they follow in none. */
  readonly expected: readonly number[] | null;
}

function followed(table: AuditedTable, column: ProposedColumn): Followed {
  const printed = table.customers.map(({ at }) => table.number(at, column.at));
  const figures = printed.filter((value) => value !== null);
  const slack = slackOf(figures.filter(isTyped));
  const tried = subsets(table, column).flatMap((factors) =>
    ways.map((way) => table.customers.map(({ at }) => way(ratedBy(table, at, factors)))),
  );
  let expected: readonly number[] | null = null;
  let most = Math.max(2, Math.ceil(figures.length * mostFollow)) - 1;
  for (const one of tried) {
    const count = countNear(printed, one, slack);
    if (count <= most) continue;
    most = count;
    expected = one;
  }
  return { printed, slack, expected };
}

function checkColumn(table: AuditedTable, column: ProposedColumn): AuditFinding[] {
  const { printed, slack, expected: all } = followed(table, column);
  const figures = printed.filter((value) => value !== null);
  if (figures.length < 2) return [];
  if (all === null) {
    const address = table.address(table.customers[0]?.at ?? 0, column.at);
    return isRank(figures) ? [] : [{ code: "total-unexplained", address, label: column.header }];
  }
  return table.customers.flatMap(({ at, label }, i): Amiss<"total-wrong">[] => {
    const [found, expected] = [printed[i] ?? null, all[i] ?? NaN];
    if (found === null || Number.isNaN(expected) || Math.abs(found - expected) <= slack) return [];
    const address = table.address(at, column.at);
    return [{ code: "total-wrong", address, label, found, expected: roundScore(expected) }];
  });
}

/**
 * All factors, those that the first formula takes, those of each axis, and each alone: some tables have a total for each,
 * or what it is weighted to.
 */
function subsets(
  table: AuditedTable,
  column: ProposedColumn,
): readonly (readonly ProposedColumn[])[] {
  const { factors, proposal, customers } = table;
  const [line] = customers;
  const areas = line === undefined ? [] : referencesOf(table.formula(line.at, column.at));
  const taken = factors.filter(({ at }) => {
    const place = placeOf(proposal, line?.at ?? 0, at);
    return areas.some((area) => inside(area, place.row, place.column));
  });
  const of = (axis: string) => factors.filter((factor) => factor.axis === axis);
  const alone = factors.map((factor) => [factor]);
  return [factors, taken, of("attractiveness"), of("advantage"), ...alone].filter(
    (some) => some.length > 0,
  );
}

function ratedBy(table: AuditedTable, line: number, factors: readonly ProposedColumn[]): Rated {
  return {
    ratings: factors.map(({ at }) => table.rating(line, at)),
    weights: factors.map(({ weight }) => weight ?? 1),
  };
}

function countNear(
  printed: readonly (number | null)[],
  expected: readonly number[],
  slack: number,
): number {
  return printed.filter((value, i) => {
    return value !== null && Math.abs(value - (expected[i] ?? NaN)) <= slack;
  }).length;
}

/** What a formula gives has all digits of a number; what was typed has few. */
function isTyped(value: number): boolean {
  return String(value).length < 12;
}

/** 1, 2, 3 … in some order are places, not totals. */
function isRank(figures: readonly number[]): boolean {
  return figures.every((value) => Number.isInteger(value) && value >= 1 && value <= figures.length);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
}

function weighted(ratings: readonly number[], weights: readonly number[]): number {
  return sumOf(ratings.map((rating, i) => rating * (weights[i] ?? 0)));
}

function ratedWeight(ratings: readonly number[], weights: readonly number[]): number {
  return sumOf(weights.filter((_, i) => !Number.isNaN(ratings[i])));
}
