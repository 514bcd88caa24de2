import type { FactorTable } from "../../engine/factors/types";
import type { DecimalSeparator } from "../../engine/number";
import type { Language } from "../../i18n/language";
import type { SheetCells } from "../recognise/sheet/cells";
import type { Proposal } from "../recognise/sheet/proposal";
import type { WorkbookSettings } from "../settings/types";
import type { Mapping } from "../source/types";
import type { CustomersContent } from "../template/customers-sheet";
import { carriedHeaders } from "./carried";
import { adoptedFactors, factorTable, headerOf } from "./factors";
import { linkedCustomers, linkedSize } from "./linked";
import { inPlace } from "./mapping";
import type { Measures } from "./measures";

/** What it takes to score somebody's own table. */
export interface Adoption {
  /** Null where the workbook's own factor table has them all. */
  readonly factors: FactorTable | null;
  readonly settings: Partial<WorkbookSettings>;
  /** Headers of the columns that the results show again. */
  readonly carried: readonly string[];
  /** Scored where it stands by this mapping, or through a table of formulas on it. */
  readonly customers:
    | { readonly kind: "in-place"; readonly mapping: Mapping }
    | { readonly kind: "linked"; readonly table: FactorTable; readonly content: CustomersContent };
}

export interface AdoptionOptions {
  readonly measures?: Measures;
  /** The factor table that the workbook has already. */
  readonly known?: FactorTable | null;
  /** How this Excel writes decimals. */
  readonly host?: DecimalSeparator;
}

/** How a table whose questions have been answered is scored: where it stands if that is possible. */
export function adoptionOf(
  proposal: Proposal,
  cells: SheetCells,
  language: Language,
  { measures = {}, known = null, host = "." }: AdoptionOptions = {},
): Adoption {
  const adopted = adoptedFactors(proposal, language, known);
  const table = factorTable(adopted, proposal);
  const factors = known !== null && adopted.every(({ isKnown }) => isKnown) ? null : table;
  const { scale } = table;
  const there = inPlace(proposal, cells, adopted, measures, host);
  if (there !== null) {
    const { mapping, decimal, sizeColumn, carried } = there;
    return {
      factors,
      settings: { scale, decimal, sizeColumn },
      carried,
      customers: { kind: "in-place", mapping },
    };
  }
  return {
    factors,
    settings: { scale, sizeColumn: linkedSize(proposal) },
    carried: carriedHeaders(proposal, (column) => headerOf(column, proposal)),
    customers: {
      kind: "linked",
      table,
      content: linkedCustomers(proposal, cells, adopted, measures),
    },
  };
}

/** Whether a table can be scored only through a table of formulas on it. */
export function linkedOnly(proposal: Proposal, cells: SheetCells, measures: Measures): boolean {
  return inPlace(proposal, cells, adoptedFactors(proposal, "en-US"), measures, ".") === null;
}
