import type { FactorTable } from "../../engine/factors/types";
import type { FactorColumn, MeasureColumn, UsualColumn } from "../../engine/factors/words";
import { measureColumns } from "../../engine/factors/words";
import type { Language } from "../../i18n/language";
import { vocabulary } from "../../i18n/vocabulary";
import { measureTexts } from "../../i18n/vocabulary/measure-words";

/** Names of the tables; the same in every language, so that formulas and the add-in find them. */
export const factorsTable = "Factors";
export const customersTable = "Customers";

/** Of the results where they are written as a table. */
export const resultsTable = "KamResults";

/** Of the tables that people fill in beside the customers. */
export const typedTableNames = [
  "Accounts",
  "Contacts",
  "People",
  "Risks",
  "Satisfaction",
  "Health",
  "WhiteSpace",
] as const;

/** The columns of the Factors table, in order. */
export function factorColumns(weighting: "flat" | "hierarchical"): readonly UsualColumn[] {
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

/** The columns of a Factors sheet: those by which factors are measured only where one is. */
export function columnsFor({ weighting, factors }: FactorTable): readonly FactorColumn[] {
  const isMeasured = factors.some(({ measured }) => measured !== undefined);
  return [...factorColumns(weighting), ...(isMeasured ? measureColumns : [])];
}

export function factorHeader(column: FactorColumn, language: Language): string {
  return isMeasure(column)
    ? measureTexts[language][column]
    : vocabulary[language][`header.${column}`];
}

function isMeasure(column: FactorColumn): column is MeasureColumn {
  return measureColumns.some((one) => one === column);
}
