import type { Cell } from "../../engine/cell";
import type { FactorTable } from "../../engine/factors/types";
import type { Language } from "../../i18n/language";
import { axisName, vocabulary } from "../../i18n/vocabulary";

/** What a sample workbook is made of; the first row of each list is its header. */
export interface Sample {
  readonly table: FactorTable;
  readonly factors: readonly (readonly Cell[])[];
  readonly customers: readonly (readonly Cell[])[];
  /** Where the numbers come from, in words, for a sheet of its own. */
  readonly rules: readonly (readonly string[])[];
  /** Header of the column in `customers` that says how large a customer is. */
  readonly sizeColumn: string;
}

/** A factor table as the rows of a Factors sheet. */
export function factorRows(table: FactorTable, language: Language): Cell[][] {
  const words = vocabulary[language];
  const columns = ["axis", "group", "partOf", "factor", "weight", "direction", "optional"] as const;
  const header = columns.map((column) => words[`header.${column}`]);
  const rows = table.factors.map((factor): Cell[] => [
    axisName(factor.axis, language),
    factor.group,
    factor.partOf ?? "",
    factor.name,
    factor.weight,
    words[factor.lessIsBetter ? "direction.less" : "direction.more"],
    words[factor.optional ? "choice.yes" : "choice.no"],
  ]);
  return [header, ...rows];
}
