import { instantiate } from "../../engine/factors/templates";
import type { InsertOptions } from "../../excel";
import type { Language } from "../../i18n/language";
import { workbook } from "../../i18n/workbook";

/** 24 invented customers on the standard template, in one language, with blanks and one cell to mend; loaded only when asked for. */
export async function loadSample(language: Language): Promise<InsertOptions> {
  const { default: customers } = await import("./customers.json");
  const table = instantiate("standard", language);
  const revenue = workbook[language]["customers.revenue"];
  return {
    template: table,
    language,
    settings: { sizeColumn: revenue },
    customers: {
      names: customers.map(({ name }) => name[language]),
      extras: [
        {
          header: workbook[language]["customers.segment"],
          cells: customers.map(({ segment }) => segment[language]),
        },
        {
          header: revenue,
          cells: customers.map((customer) => customer.revenue),
          numberFormat: "#,##0",
        },
      ],
      ratings: table.factors.map((_, index) =>
        customers.map(({ ratings }) => ratings[index] ?? null),
      ),
    },
  };
}
