import { cells as quadrants } from "../../engine/matrix/portfolio";
import { message } from "../../i18n/message";
import { portfolioTexts } from "../../i18n/models/portfolio";
import type { ChartModel } from "../chart/model";
import { portfolioInput } from "../chart/portfolio-input";
import type { ModelChart } from "../models/chart";
import { pointChart } from "../models/point-chart";
import { cellOn } from "../reference";
import { labelOf } from "../settings/labels";
import { chartGroups, seriesRules } from "./chart-series";
import { sizes } from "./chart-sizes";
import { layout, resultIndex, type ResultColumn } from "./layout";
import type { ResultsSpec } from "./spec";

/** Points. As large as a laptop shows beside the pane: less would lose names, more would have to be scrolled. */
const place = { left: 12, top: 24, width: 740, height: 470 } as const;

/** The portfolio's chart, on a sheet of its own. */
export function portfolioChart(spec: ResultsSpec): ModelChart<ChartModel> {
  const { language, source, portfolio, sheets, names } = spec;
  const texts = portfolioTexts[language];
  const { left, top, width, height } = place;
  return pointChart({
    // The chart is found again by this name, in every language.
    name: "KAM Matrix",
    sheet: "matrix",
    dataSheet: "chartData",
    corner: { left, top },
    input: {
      ...portfolioInput(portfolio, source.settings, source.input),
      groups: chartGroups(spec),
      titles: { chart: texts["chart.title"], x: texts["chart.x"], y: texts["chart.y"] },
      width,
      height,
    },
    headers: { name: texts["column.customer"], x: texts["data.x"] },
    refs: (mode) => {
      const result = (column: ResultColumn) =>
        mode === "live"
          ? `${cellOn(sheets.results, layout.firstRow, resultIndex(column))}#`
          : cellOn(sheets.results, layout.firstRow, resultIndex(column), "column");
      return { name: result("customer"), x: result("advantage"), y: result("attractiveness") };
    },
    series: seriesRules(spec),
    size: sizes(spec),
    altText: () => {
      const counts = quadrants.map((_, code) =>
        message(portfolioTexts, language, "chart.alt.quadrant", {
          label: labelOf(source.settings.labels, code),
          count: portfolio.counts[code] ?? 0,
        }),
      );
      return message(portfolioTexts, language, "chart.alt", {
        count: names.length,
        quadrants: counts.join("; "),
      });
    },
  });
}
