import { cellText, type Cell } from "../../../engine/cell";
import { message } from "../../../i18n/message";
import { planTexts } from "../../../i18n/reports/plan";
import type { SheetRole } from "../../plan";
import type { ResultsSpec } from "../../results/spec";
import type { RawTable } from "../../source/origin";
import { reportRole, type ReportInputs, type ReportPlan } from "../report";
import { rowFinder, tablesOf } from "../beside";
import { planChart } from "./chart";
import { planDataSheet } from "./data";
import { pageChart } from "./page-chart";
import { customersList, planPage } from "./page";
import { planParts } from "./parts";
import { hasSecondPage, secondPage } from "./second-page";
import { chosenCustomer, idColumn, type PlanInputs, type PlanSpec } from "./spec";
import { newTable, typedSheet, planTableIds } from "./tables";

/** The page behind that of the chosen customer. */
export const secondRole = "model.account-second";

/** All about one customer on a page, what the page is made from, and the tables that people type into. */
export function accountPlan(
  results: ResultsSpec,
  name: string | null,
  { plan: inputs, beside, names }: ReportInputs,
): ReportPlan {
  const { language } = results;
  const texts = planTexts[language];
  const spec = planSpec(results, inputs, beside, {
    page: name ?? texts.sheet,
    chosen: chosenCustomer(results, inputs.customer),
  });
  const { typed } = spec;
  const parts = planParts(spec);
  const chart = planChart(spec);
  const made = planTableIds.flatMap((id) =>
    inputs.typed[id] === null
      ? [
          typedSheet(
            { id, tableName: inputs.tableNames[id], language, customers: customersList(spec) },
            typed[id],
          ),
        ]
      : [],
  );
  return {
    sheets: [
      ...made,
      planDataSheet(spec, chart, parts),
      planPage(spec, parts, { role: reportRole("account-plan") }),
      secondPage(spec, {
        role: secondRole,
        sheet:
          names.get(secondRole) ??
          message(planTexts, language, "second.sheet", { page: texts.sheet }),
      }),
    ],
    charts: [chart.plan],
  };
}

/** Where the page of a customer stands among several. */
export interface PagePlace {
  readonly customer: number;
  readonly role: SheetRole;
  readonly sheet: string;
  /** The page behind it with what people type, written where they have typed anything. */
  readonly second: { readonly role: SheetRole; readonly sheet: string };
}

/** A page for each of several customers, which stay as they are written: to print, or to hand on. */
export function accountPages(
  results: ResultsSpec,
  inputs: PlanInputs,
  beside: readonly RawTable[],
  places: readonly PagePlace[],
): ReportPlan {
  const common = planSpec({ ...results, mode: "values" }, inputs, beside, { page: "", chosen: -1 });
  // What is worked out for all customers says nothing of the page.
  const parts = planParts(common);
  const made = places.map(({ customer, role, sheet, second }) => {
    const spec = { ...common, sheets: { ...common.sheets, page: sheet }, chosen: customer };
    const { plan, blocks } = pageChart(spec, role);
    const page = planPage(spec, parts, { role, beside: blocks });
    return {
      pages: hasSecondPage(spec, customer) ? [page, secondPage(spec, second)] : [page],
      plan,
    };
  });
  return { sheets: made.flatMap(({ pages }) => pages), charts: made.map(({ plan }) => plan) };
}

function planSpec(
  results: ResultsSpec,
  inputs: PlanInputs,
  beside: readonly RawTable[],
  { page, chosen }: { readonly page: string; readonly chosen: number },
): PlanSpec {
  const { language } = results;
  const data = inputs.dataSheet ?? planTexts[language].dataSheet;
  const tables = tablesOf(results.source, beside);
  return {
    ...results,
    sheets: { ...results.sheets, page, data },
    inputs,
    typed: {
      notes: inputs.typed.notes ?? newTable("notes", firstNotes(results), language),
      actions: inputs.typed.actions ?? newTable("actions", [], language),
    },
    chosen,
    tables,
    find: rowFinder(tables),
  };
}

/** A row for each Star, for people to type into. */
function firstNotes(spec: ResultsSpec): Cell[][] {
  const id = idColumn(spec);
  return spec.names.flatMap((name, i): Cell[][] => {
    if (spec.portfolio.cell[i] !== 0 || cellText(name) === "") return [];
    const own = id === null ? null : (spec.source.customerCells[i]?.[id] ?? null);
    return [[own, name]];
  });
}
