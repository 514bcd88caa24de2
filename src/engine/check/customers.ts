import { ownWeight, type FactorTable, type MissingPolicy } from "../factors/types";
import { problem, type Problem } from "../problems";
import { nameKey } from "../text";

/**
 * Customers without a name, named twice (whatever the case, width and spacing) or not rated at all.
 *
 * @param ratings one column per factor; leave out where they are not at hand
 * @param column the column of the names in the Customers table
 */
export function checkCustomers(
  names: readonly string[],
  ratings: readonly Float64Array[] = [],
  column: number | null = 0,
): Problem[] {
  const first = new Map<string, number>();
  return names.flatMap((customer, row) => {
    const key = nameKey(customer);
    if (key === "") return [problem("customer-blank", "customers", { row, column, customer })];
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    const unrated = ratings.length > 0 && ratings.every((values) => Number.isNaN(values[row]));
    return [
      ...(earlier === undefined
        ? []
        : [
            problem("customer-duplicate", "customers", {
              row,
              column,
              customer,
              value: customer,
              params: { first: earlier + 1 },
            }),
          ]),
      ...(unrated ? [problem("customer-unrated", "customers", { row, column, customer })] : []),
    ];
  });
}

/**
 * With policy `reject`, every missing rating that leaves a customer without a score.
 *
 * @param ratings one column per factor of the table
 * @param columns for each factor its column in the Customers table; -1 where it has none
 */
export function checkMissing(
  table: FactorTable,
  names: readonly string[],
  ratings: readonly Float64Array[],
  missing: MissingPolicy,
  columns: readonly number[] = [],
): Problem[] {
  if (missing !== "reject") return [];
  const { lowest, highest } = table.scale;
  return table.factors.flatMap((factor, i) => {
    const { name, optional } = factor;
    if (optional || ownWeight(factor) === 0) return [];
    const column = columns[i] ?? null;
    return names.flatMap((customer, row) => {
      if (!Number.isNaN(ratings[i]?.[row] ?? NaN)) return [];
      const params = { lowest, highest };
      return [
        problem("rating-missing", "customers", { row, column, customer, factor: name, params }),
      ];
    });
  });
}
