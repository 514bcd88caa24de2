import { cellText, type Cell } from "../../../engine/cell";
import { planTexts } from "../../../i18n/reports/plan";
import type { SheetRole } from "../../plan";
import type { ResultsSpec } from "../../results/spec";
import { reportRole, type ReportInputs, type ReportPlan } from "../report";
import { analysesOf } from "./analyses";
import { planChart } from "./chart";
import { planDataSheet } from "./data";
import { pageChart } from "./page-chart";
import { customersList, planPage } from "./page";
import { chosenCustomer, columnOf, type PlanInputs, type PlanSpec } from "./spec";
import { newTable, typedSheet, planTableIds } from "./tables";
import { behindFactors } from "./why";

/** All about one customer on a page, what the page is made from, and the tables that people type into. */
export function accountPlan(
  results: ResultsSpec,
  name: string | null,
  { plan: inputs }: ReportInputs,
): ReportPlan {
  const { language } = results;
  const texts = planTexts[language];
  const spec = planSpec(results, inputs, {
    page: name ?? texts.sheet,
    chosen: chosenCustomer(results, inputs.customer),
  });
  const { typed } = spec;
  const analyses = analysesOf(spec, behindFactors(spec));
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
      planDataSheet(spec, chart, analyses),
      planPage(spec, analyses, { role: reportRole("account-plan") }),
    ],
    charts: [chart.plan],
  };
}

/** Where the page of a customer stands among several. */
export interface PagePlace {
  readonly customer: number;
  readonly role: SheetRole;
  readonly sheet: string;
}

/** A page for each of several customers, which stay as they are written: to print, or to hand on. */
export function accountPages(
  results: ResultsSpec,
  inputs: PlanInputs,
  places: readonly PagePlace[],
): ReportPlan {
  const made = places.map(({ customer, role, sheet }) => {
    const values = { ...results, mode: "values" } as const;
    const spec = planSpec(values, inputs, { page: sheet, chosen: customer });
    const { plan, blocks } = pageChart(spec, role);
    const analyses = analysesOf(spec, 0);
    return { page: planPage(spec, analyses, { role, beside: blocks }), plan };
  });
  return { sheets: made.map(({ page }) => page), charts: made.map(({ plan }) => plan) };
}

function planSpec(
  results: ResultsSpec,
  inputs: PlanInputs,
  { page, chosen }: { readonly page: string; readonly chosen: number },
): PlanSpec {
  const { language } = results;
  const data = inputs.dataSheet ?? planTexts[language].dataSheet;
  return {
    ...results,
    sheets: { ...results.sheets, page, data },
    inputs,
    typed: {
      notes: inputs.typed.notes ?? newTable("notes", firstNotes(results), language),
      actions: inputs.typed.actions ?? newTable("actions", [], language),
    },
    chosen,
  };
}

/** A row for each Star, for people to type into. */
function firstNotes(spec: ResultsSpec): Cell[][] {
  const id = columnOf(spec, "id");
  return spec.names.flatMap((name, i): Cell[][] => {
    if (spec.portfolio.cell[i] !== 0 || cellText(name) === "") return [];
    const own = id === null ? null : (spec.source.customerCells[i]?.[id] ?? null);
    return [[own, name]];
  });
}
