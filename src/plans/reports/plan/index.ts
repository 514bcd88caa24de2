import { cellText, type Cell } from "../../../engine/cell";
import { planTexts } from "../../../i18n/reports/plan";
import type { ResultsSpec } from "../../results/spec";
import type { ReportInputs, ReportPlan } from "../report";
import { analysesOf } from "./analyses";
import { planChart } from "./chart";
import { planDataSheet } from "./data";
import { chartPlace, customersList, planPage } from "./page";
import { chosenCustomer, columnOf, type PlanSpec } from "./spec";
import { newTable, typedSheet, typedTableIds } from "./tables";
import { behindFactors } from "./why";

/** All about one customer on a page, what the page is made from, and the tables that people type into. */
export function accountPlan(
  results: ResultsSpec,
  name: string | null,
  { plan: inputs }: ReportInputs,
): ReportPlan {
  const { language } = results;
  const texts = planTexts[language];
  const typed = {
    notes: inputs.typed.notes ?? newTable("notes", firstNotes(results), language),
    actions: inputs.typed.actions ?? newTable("actions", [], language),
  };
  const spec: PlanSpec = {
    ...results,
    sheets: {
      ...results.sheets,
      page: name ?? texts.sheet,
      data: inputs.dataSheet ?? texts.dataSheet,
    },
    inputs,
    typed,
    chosen: chosenCustomer(results, inputs.customer),
  };
  const analyses = analysesOf(spec, behindFactors(spec));
  const chart = planChart(spec, chartPlace);
  const made = typedTableIds.flatMap((id) =>
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
    sheets: [...made, planDataSheet(spec, chart, analyses), planPage(spec, analyses)],
    charts: [chart.plan],
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
