import { instantiate } from "../../engine/factors/templates";
import type { FactorTable } from "../../engine/factors/types";
import type { Cell } from "../../engine/cell";
import type { Language } from "../../i18n/language";
import type { Catalogue } from "../../i18n/message";
import { vocabulary } from "../../i18n/vocabulary";
import { accounts } from "../accounts/accounts";
import { headersOf } from "../accounts/table";
import type { CustomersContent } from "../template/customers-sheet";

/** A case history: its customers as the accounts call their columns, and what to look at. */
export interface CaseHistory {
  readonly id: CaseId;
  /**
   * "name", "about", "customers" (parted by "|"), and under "step.1" and on what to do; of a column with texts of its
   * own "column.<id>", parted by "|".
   */
  readonly texts: Catalogue;
  readonly steps: number;
  /** The column that says how large a customer is. */
  readonly size: string;
  /** Of each customer how attractive it is and how strong we are, on the scale of the template. */
  readonly levels: readonly (readonly [attractiveness: number, advantage: number])[];
  /** Where the country differs from its customer: how attractive that is. */
  readonly country?: readonly number[];
  /** By the ids of the accounts' columns; true says yes. */
  readonly columns: Readonly<Record<string, readonly (number | true | null)[] | "texts">>;
}

export const caseIds = ["bank", "packaging", "importer"] as const;

export type CaseId = (typeof caseIds)[number];

export interface CaseContent {
  readonly template: FactorTable;
  readonly language: Language;
  readonly settings: { readonly sizeColumn: string };
  readonly customers: CustomersContent;
  /** What is told above the rest of the read-me: a heading, then lines. */
  readonly story: readonly string[];
}

/** A workbook with the customers of a case, rated and with the columns that its steps need. */
export function caseContent(history: CaseHistory, language: Language): CaseContent {
  const { levels, country, columns, size, steps } = history;
  const texts = history.texts[language];
  const table = instantiate("standard", language);
  const header = (id: string) => headersOf(accounts, id, language)[0] ?? id;
  const names = listed(texts.customers);
  // The last group of the first axis is that of the country.
  const society = table.factors.findLast(({ axis }) => axis === "attractiveness")?.group;
  return {
    template: table,
    language,
    settings: { sizeColumn: header(size) },
    customers: {
      names,
      extras: Object.entries(columns).map(([id, cells]) => ({
        header: header(id),
        cells: cells === "texts" ? listed(texts[`column.${id}`]) : cells.map(cellIn(language)),
        ...(formats[id] === undefined ? {} : { numberFormat: formats[id] }),
      })),
      ratings: table.factors.map(({ axis, group }, factor) =>
        levels.map(([attractiveness, advantage], customer) => {
          const ofCountry = group === society ? country?.[customer] : undefined;
          const level = ofCountry ?? (axis === "attractiveness" ? attractiveness : advantage);
          // A little apart, so that no two factors say the same.
          const apart = ((factor * 2 + customer) % 3) - 1;
          return Math.min(table.scale.highest, Math.max(table.scale.lowest, level + apart));
        }),
      ),
    },
    story: [
      texts.name ?? history.id,
      texts.about ?? "",
      ...Array.from({ length: steps }, (_, i) => `${i + 1}. ${texts[`step.${i + 1}`] ?? ""}`),
    ],
  };
}

const money = "#,##0";
const formats: Readonly<Partial<Record<string, string>>> = {
  ...{ revenue: money, profit: money, purchases: money, selfSupplied: money, market: money },
  ...{ owed: money, overdue: money, limit: money, growth: "0%", share: "0%" },
};

function listed(texts: string | undefined): string[] {
  return (texts ?? "").split("|");
}

function cellIn(language: Language) {
  return (cell: number | true | null): Cell =>
    cell === true ? vocabulary[language]["choice.yes"] : cell;
}
