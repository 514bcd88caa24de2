import type { WordList } from "../text";

/** The columns that a Factors table may have. */
export const factorColumns = [
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

export type FactorColumn = (typeof factorColumns)[number];

/** The words by which a Factors table is read, in every language; they are data of the catalogue's. */
export interface FactorWords {
  readonly headers: WordList<FactorColumn>;
  readonly axes: WordList<string>;
  readonly directions: WordList<"less" | "more">;
  readonly choices: WordList<"yes" | "no">;
}
