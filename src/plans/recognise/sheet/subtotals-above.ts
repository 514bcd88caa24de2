import { numberIn } from "./figure";
import { indices } from "./grid";
import type { Table } from "./table";

/**
 * The lines that take together those below them, as a pivot table writes groups over their members: from the first line
 * to the last every one is such a line or follows one, and at least two take several together. None where any does not fit.
 */
export function subtotalsAbove({ grid, name }: Table, customers: readonly number[]): number[] {
  const rows = customers.map((line) =>
    indices(grid.width).map((place) => (place === name ? null : numberIn(grid.value(line, place)))),
  );
  const heads: number[] = [];
  let several = 0;
  let head = 0;
  while (head < rows.length) {
    const members = membersBelow(rows, head);
    if (members === 0) return [];
    heads.push(customers[head] ?? 0);
    if (members > 1) several += 1;
    head += members + 1;
  }
  return several > 1 ? heads : [];
}

/** How many lines right below a line it takes together; 0 where it does not. */
function membersBelow(rows: readonly (readonly (number | null)[])[], head: number): number {
  const own = rows[head] ?? [];
  const sums = own.map(() => 0);
  for (let count = 1; head + count < rows.length; count++) {
    const next = rows[head + count] ?? [];
    next.forEach((value, place) => {
      sums[place] = (sums[place] ?? 0) + (value ?? 0);
    });
    if (takesTogether(own, sums, count)) return count;
  }
  return 0;
}

/** Each number is the sum or the mean of those below; two at least, one of them a sum that is no mean. */
function takesTogether(
  own: readonly (number | null)[],
  sums: readonly number[],
  count: number,
): boolean {
  let matched = 0;
  let added = 0;
  for (const [place, value] of own.entries()) {
    if (value === null) continue;
    const sum = sums[place] ?? 0;
    if (isNear(value, sum)) added += 1;
    else if (!isNear(value, sum / count)) return false;
    matched += 1;
  }
  return matched > 1 && added > 0;
}

/** Within what is lost where a mean is written with two decimals. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.0051 + 1e-9 * Math.abs(other);
}
