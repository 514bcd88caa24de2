import type { FactorLayout } from "../factors/parse";
import type { FactorTable } from "../factors/types";
import type { PortfolioSettings } from "../portfolio/settings";
import type { Problem } from "../problems";
import { checkCustomers, checkMissing } from "./customers";
import { checkFactors } from "./factors";
import { checkSettings } from "./settings";

/** All that a check looks at once the tables were read; places are null or -1 where they are not known. */
export interface PortfolioCheck {
  readonly factors: FactorTable;
  readonly layout: FactorLayout | null;
  readonly names: readonly string[];
  /** One column per factor of the table. */
  readonly ratings: readonly Float64Array[];
  /** Column of the customers' names in the Customers table. */
  readonly nameColumn: number | null;
  /** For each factor its column in the Customers table. */
  readonly columns: readonly number[];
  readonly settings: PortfolioSettings;
}

/**
 * Every problem of the tables as a whole. Those of single cells come from reading them: `parseFactorTable`,
 * `matchColumns`, `parseRatings` and `parseSizes`.
 */
export function checkPortfolio(input: PortfolioCheck): Problem[] {
  const { factors, layout, names, ratings, settings } = input;
  return [
    ...checkFactors(factors, layout),
    ...checkSettings(settings, factors.scale),
    ...checkCustomers(names, ratings, input.nameColumn),
    ...checkMissing(factors, names, ratings, settings.missing, input.columns),
  ];
}
