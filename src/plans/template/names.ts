import type { FactorColumn } from "../../engine/factors/words";

/** Names of the tables; the same in every language, so that formulas and the add-in find them. */
export const factorsTable = "Factors";
export const customersTable = "Customers";

/** The columns of the Factors table, in order. */
export function factorColumns(weighting: "flat" | "hierarchical"): readonly FactorColumn[] {
  return weighting === "flat"
    ? ["axis", "group", "partOf", "factor", "weight", "share", "direction", "optional"]
    : [
        "axis",
        "group",
        "groupWeight",
        "partOf",
        "partWeight",
        "factor",
        "weight",
        "share",
        "direction",
        "optional",
      ];
}
