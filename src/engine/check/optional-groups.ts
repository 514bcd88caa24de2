import { ownWeight, type FactorTable } from "../factors/types";
import { problem, type Problem } from "../problems";

/**
 * Groups of optional factors of which somebody is rated on none: any of them may be left out, but one at least
 * should apply. One notice for each group, at its first such customer.
 *
 * @param ratings one column per factor of the table
 * @param columns for each factor its column in the Customers table; -1 where it has none
 * @source The lectures on key account management, table 2: unique selling points, "one or more"
 */
export function checkOptionalGroups(
  { factors }: FactorTable,
  names: readonly string[],
  ratings: readonly Float64Array[],
  columns: readonly number[],
): Problem[] {
  const groups = new Map<string, { readonly group: string; readonly members: number[] }>();
  factors.forEach((factor, i) => {
    if (factor.group === "" || ownWeight(factor) === 0) return;
    const key = JSON.stringify([factor.axis, factor.group]);
    const { members } = groups.get(key) ?? { members: [] };
    groups.set(key, { group: factor.group, members: [...members, i] });
  });
  const isRated = (customer: number, among: readonly number[]) =>
    among.some((i) => !Number.isNaN(ratings[i]?.[customer] ?? NaN));
  const all = factors.map((_, i) => i);
  return [...groups.values()].flatMap(({ group, members }) => {
    if (members.length < 2 || members.some((i) => factors[i]?.optional !== true)) return [];
    const without = [...names.keys()].filter((i) => isRated(i, all) && !isRated(i, members));
    const [row] = without;
    // A group that nobody is rated on is not in use.
    const isUsed = names.some((_, i) => isRated(i, members));
    if (row === undefined || !isUsed) return [];
    const customer = names[row] ?? "";
    const place = { row, column: columns[members[0] ?? 0] ?? null, customer };
    const params = { group, count: without.length };
    return [problem("optional-none", "customers", { ...place, params })];
  });
}
