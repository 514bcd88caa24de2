import type { FactorLayout } from "../factors/parse";
import type { FactorTable, MissingPolicy } from "../factors/types";
import { axes } from "../portfolio/axes";
import type { Problem } from "../problems";
import { checkCustomers, checkMissing } from "./customers";
import { checkFactors } from "./factors";
import { checkOptionalGroups } from "./optional-groups";

/** All that a check looks at once the tables were read; places are null or -1 where they are not known. */
export interface PortfolioCheck {
  /** The factor table, and where its factors stand. */
  readonly factors: FactorTable;
  readonly layout: FactorLayout | null;
  /** The factors of it that customers are rated on. */
  readonly scored: FactorTable;
  readonly names: readonly string[];
  /** One column per scored factor. */
  readonly ratings: readonly Float64Array[];
  /** Column of the customers' names in the Customers table. */
  readonly nameColumn: number | null;
  /** For each scored factor its column in the Customers table. */
  readonly columns: readonly number[];
  readonly missing: MissingPolicy;
}

/**
 * Every problem of the tables as a whole. Those of single cells come from reading them: `parseFactorTable`,
 * `matchColumns`, `parseRatings` and `parseSizes`.
 */
export function checkPortfolio(input: PortfolioCheck): Problem[] {
  const { factors, layout, scored, names, ratings, missing } = input;
  return [
    ...checkFactors(factors, axes, layout),
    ...checkCustomers(names, ratings, input.nameColumn),
    ...checkMissing(scored, names, ratings, missing, input.columns),
    ...checkOptionalGroups(scored, names, ratings, input.columns),
  ];
}
