import { NOT_RATED } from "../../engine/matrix/define-matrix";
import { cells } from "../../engine/matrix/portfolio";
import { nearestCut } from "../../engine/portfolio/place-portfolio";
import type { Portfolio, PortfolioInput } from "../../engine/portfolio/score-portfolio";
import { nameKey } from "../../engine/text";
import type { CellFilter } from "../state/state";

export const sortOrders = [
  "table",
  "name",
  "attractiveness",
  "advantage",
  "border",
  "size",
] as const;

export type SortOrder = (typeof sortOrders)[number];

export interface RowQuery {
  readonly text: string;
  readonly filter: CellFilter;
  readonly sort: SortOrder;
}

/**
 * Indices of the customers to list. A name fits when it holds the text, whatever the case, width and spacing.
 *
 * @param keys `nameKey` of every name, made once for all searches
 */
export function findRows(
  query: RowQuery,
  keys: readonly string[],
  input: PortfolioInput,
  portfolio: Portfolio,
  compareNames: (a: string, b: string) => number,
): number[] {
  const wanted = nameKey(query.text);
  const code = query.filter === null ? null : codeOf(query.filter);
  const rows: number[] = [];
  portfolio.cell.forEach((cell, row) => {
    if (code !== null && cell !== code) return;
    if (keys[row]?.includes(wanted) === true) rows.push(row);
  });
  return order(rows, query.sort, input, portfolio, compareNames);
}

function codeOf(filter: NonNullable<CellFilter>): number {
  return filter === "notRated" ? NOT_RATED : cells.indexOf(filter);
}

function order(
  rows: number[],
  sort: SortOrder,
  { names, sizes }: PortfolioInput,
  portfolio: Portfolio,
  compareNames: (a: string, b: string) => number,
): number[] {
  switch (sort) {
    case "table":
      return rows;
    case "name":
      return rows.sort((a, b) => compareNames(names[a] ?? "", names[b] ?? ""));
    case "attractiveness":
      return highestFirst(rows, portfolio.attractiveness.score);
    case "advantage":
      return highestFirst(rows, portfolio.advantage.score);
    case "size":
      return sizes === null ? rows : highestFirst(rows, sizes);
    case "border":
      return highestFirst(
        rows,
        Float64Array.from(names, (_, row) => -nearestCut(portfolio, row)),
      );
  }
}

/** NaN comes last; equal values keep the order of the table. */
function highestFirst(rows: number[], values: Float64Array): number[] {
  const rank = (row: number): number => {
    const value = values[row] ?? NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  return rows.sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left === right ? a - b : right > left ? 1 : -1;
  });
}
