import { linesWith } from "./line-roles";
import type { ProposedColumn } from "./proposal";
import type { ReadTable } from "./read-table";
import { placesTaken } from "./references";
import type { Table } from "./table";

/**
 * Gives a factor of an open axis that of the others which a total takes together with it, where another total takes
 * others: who works out a score for each axis has said so. One total alone may only have forgotten some.
 */
export function byTotals(
  { grid }: Table,
  { lines }: ReadTable,
  columns: readonly ProposedColumn[],
): ProposedColumn[] {
  const [line] = linesWith(lines, "customer");
  if (line === undefined) return [...columns];
  const totals = columns.flatMap(({ role }, place) => {
    const all = role === "total" ? placesTaken(grid, line, place) : new Set<number>();
    const factors = [...all].filter((one) => columns[one]?.role === "factor");
    return factors.length > 1 ? [factors] : [];
  });
  const found = [...columns];
  for (const taken of totals) {
    const isApart = totals.some((other) => other.every((one) => !taken.includes(one)));
    const [axis, ...others] = new Set(taken.flatMap((one) => columns[one]?.axis ?? []));
    if (!isApart || axis === undefined || others.length > 0) continue;
    for (const one of taken) {
      const column = columns[one];
      if (column?.axis === null) found[one] = { ...column, axis, axisWhy: "formula" };
    }
  }
  return found;
}
