import { NOT_RATED } from "../../../engine/matrix/define-matrix";
import type { AxisId } from "../../../engine/portfolio/axes";
import { message } from "../../../i18n/message";
import { planTexts } from "../../../i18n/reports/plan";
import type { ChartInput, ChartModel } from "../../chart/model";
import { isPointChart } from "../../chart/plan";
import { portfolioInput } from "../../chart/portfolio-input";
import type { ModelChart } from "../../models/chart";
import type { ColumnRef } from "../../models/chart-data";
import { noteHeaders, pointChart } from "../../models/point-chart";
import { cellOn } from "../../reference";
import { quadrantLabels, quadrantSeries } from "../../results/chart-series";
import { axisTitles, chartHeaders } from "../../results/chart-words";
import { layout, resultIndex } from "../../results/layout";
import { labelOf } from "../../settings/labels";
import { reportRole } from "../report";
import { chartPlace } from "./grid";
import { choiceCell, ofResults, type PlanSpec } from "./spec";

/** What the matrix with the chosen customer alone is drawn from. */
export function chartInput({ source, portfolio, chosen, names, language }: PlanSpec): ChartInput {
  const only = (values: Float64Array) =>
    Float64Array.of(chosen < 0 ? NaN : (values[chosen] ?? NaN));
  const name = chosen < 0 ? "" : (names[chosen] ?? "");
  return {
    ...portfolioInput(portfolio, source.settings, { names: [name], sizes: null }),
    x: only(portfolio.advantage.score),
    y: only(portfolio.attractiveness.score),
    cell: Uint8Array.of(chosen < 0 ? NOT_RATED : (portfolio.cell[chosen] ?? NOT_RATED)),
    // The page says whom it is about.
    namesShown: 0,
    legend: false,
    titles: { chart: "", ...axisTitles(language) },
    width: chartPlace.width,
    height: chartPlace.height,
  };
}

/** What the chosen customer's quadrant is called. */
export function chosenQuadrant({ source, portfolio, chosen }: PlanSpec): string {
  const code = chosen < 0 ? NOT_RATED : (portfolio.cell[chosen] ?? NOT_RATED);
  return labelOf(source.settings.labels, code);
}

/** The matrix with the chosen customer alone, in the colour of its quadrant. */
export function planChart(spec: PlanSpec): ModelChart<ChartModel> {
  const { language, sheets, mode, chosen, names } = spec;
  const cut = (axis: AxisId) => cellOn(sheets.results, layout.cutRow, resultIndex(axis));
  const quadrant = ofResults(spec, "quadrant").formula;
  const chart = pointChart({
    // The chart is found again by this name, in every language.
    name: "KAM Account plan",
    sheet: reportRole("account-plan"),
    dataSheet: "modelData.account-plan",
    corner: chartPlace,
    input: chartInput(spec),
    mode,
    headers: chartHeaders(language),
    refs: {
      name: one(choiceCell(spec)),
      x: one(ofResults(spec, "advantage").formula),
      y: one(ofResults(spec, "attractiveness").formula),
    },
    placed: (_, cell) => `IFERROR(${cell},"")`,
    notes: {
      corners: quadrantLabels(spec),
      cuts: { x: cut("advantage"), y: cut("attractiveness") },
      headers: noteHeaders(language),
    },
    series: quadrantSeries(spec, () => quadrant),
    altText: () =>
      message(planTexts, language, "chart.alt", {
        customer: names[chosen] ?? "",
        quadrant: chosenQuadrant(spec),
      }),
  });
  // One point needs no legend; it is seen from where the page lies.
  const unlisted = chart.plan.series.map((_, i) => i);
  const plan = isPointChart(chart.plan) ? { ...chart.plan, unlisted, markerSize: 11 } : chart.plan;
  return { ...chart, plan };
}

/** A single cell, whatever the mode. */
function one(cell: string): ColumnRef {
  return { spilled: cell, cell, cells: cell };
}
