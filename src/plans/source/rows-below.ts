import { cellText, isBlank, type Cell } from "../../engine/cell";

/** A row that stands somewhere below a range. */
export interface RowBelow {
  readonly cells: readonly Cell[];
  /** What was typed: formulas with their "=". */
  readonly typed: readonly unknown[];
}

/** Which columns of the rows hold what. */
export interface RowColumns {
  readonly name: number;
  readonly ratings: readonly number[];
}

const severalRows = /\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/giu;

/**
 * How many of the rows just below a range go on with it: rows with a name and a rating, up to the first that has none
 * or that takes others together, as totals do.
 *
 * @param isTotal whether a name is that of a total or an average
 */
export function rowsThatGoOn(
  rows: readonly RowBelow[],
  { name, ratings }: RowColumns,
  isTotal: (name: string) => boolean,
): number {
  const end = rows.findIndex(({ cells, typed }) => {
    const label = cellText(cells[name] ?? null);
    const isRated = ratings.some((column) => !isBlank(cells[column]));
    return label === "" || !isRated || ratings.some((i) => isSum(typed[i])) || isTotal(label);
  });
  return end < 0 ? rows.length : end;
}

/** Whether a formula takes several rows together. */
function isSum(typed: unknown): boolean {
  if (typeof typed !== "string" || !typed.startsWith("=")) return false;
  return [...typed.matchAll(severalRows)].some(([, from, to]) => from !== to);
}
