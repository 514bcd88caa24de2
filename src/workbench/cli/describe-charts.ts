import { describeChart } from "../../plans/chart/svg";
import type { Workbook } from "../excel/model/types";
import { drawnChart } from "../page/charts/model";

/** What the add-in's charts are called, whatever the language. */
const own = "KAM ";

/** Gives the add-in's charts a text for who cannot see them, which Excel lets no add-in do, where they have none. */
export function describeCharts({ sheets }: Workbook): void {
  for (const chart of sheets.flatMap(({ charts }) => charts)) {
    if (chart.raw !== undefined || chart.altText !== "" || !chart.name.startsWith(own)) continue;
    chart.altText = [chart.title, describeChart(drawnChart(chart))].join(": ");
  }
}
