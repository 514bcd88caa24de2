import type { WordList } from "../text";

/** The columns of every Factors table. */
export const usualColumns = [
  "axis",
  "group",
  "partOf",
  "factor",
  "weight",
  "share",
  "direction",
  "optional",
  "groupWeight",
  "partWeight",
] as const;

export type UsualColumn = (typeof usualColumns)[number];

/** Which column of the customers a factor is measured by, and the rule that makes ratings of it. */
export const measureColumns = ["source", "rule", "points"] as const;

export type MeasureColumn = (typeof measureColumns)[number];

/** The columns that a Factors table may have. */
export const factorColumns = [...usualColumns, ...measureColumns] as const;

export type FactorColumn = UsualColumn | MeasureColumn;

/** The words by which a Factors table is read, in every language; they are data of the catalogue's. */
export interface FactorWords {
  readonly headers: WordList<FactorColumn>;
  readonly axes: WordList<string>;
  readonly directions: WordList<"less" | "more">;
  readonly choices: WordList<"yes" | "no">;
}
