import { chiSquareBeyond } from "./special-functions";

export interface Concordance {
  /** 0 no agreement on the order, 1 full agreement; corrected for ties. */
  readonly w: number;
  readonly chiSquare: number;
  readonly freedom: number;
  /** Of a chi-square at least as large by chance; good from about seven items on. */
  readonly p: number;
}

/**
 * Kendall's W: how far raters agree on the order of items.
 *
 * @param ratings one row per item, one number per rater; rows with a blank (NaN) are left out whole
 * @source Kendall & Babington Smith 1939, The problem of m rankings, Ann. Math. Stat. 10
 */
export function kendallW(ratings: readonly (readonly number[])[]): Concordance {
  const rows = ratings.filter((row) => !row.some(Number.isNaN));
  const items = rows.length;
  const raters = rows[0]?.length ?? 0;
  const columns = Array.from({ length: raters }, (_, rater) =>
    rows.map((row) => row[rater] ?? NaN),
  );
  const ranked = columns.map(midRanks);
  const sums = rows.map((_, item) => ranked.reduce((sum, ranks) => sum + (ranks[item] ?? 0), 0));
  const mean = (raters * (items + 1)) / 2;
  const square = sums.reduce((all, sum) => all + (sum - mean) ** 2, 0);
  const ties = columns.reduce((all, column) => all + tieTerm(column), 0);
  const w = (12 * square) / (raters ** 2 * (items ** 3 - items) - raters * ties);
  const chiSquare = raters * (items - 1) * w;
  return { w, chiSquare, freedom: items - 1, p: chiSquareBeyond(chiSquare, items - 1) };
}

/** Places from 1 in ascending order; equal values share the mean of theirs. */
function midRanks(values: readonly number[]): number[] {
  const places = new Map<number, number>();
  let below = 0;
  for (const [value, equal] of [...occurrences(values)].sort(([a], [b]) => a - b)) {
    places.set(value, below + (equal + 1) / 2);
    below += equal;
  }
  return values.map((value) => places.get(value) ?? NaN);
}

/** Σ (t³ − t) over the groups of equal values. */
function tieTerm(values: readonly number[]): number {
  let sum = 0;
  for (const equal of occurrences(values).values()) sum += equal ** 3 - equal;
  return sum;
}

/** How often each value occurs. */
function occurrences(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
