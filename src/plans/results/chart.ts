import { cells as quadrants } from "../../engine/matrix/portfolio";
import type { AxisId } from "../../engine/portfolio/axes";
import type { InParts } from "../../engine/in-parts";
import { message } from "../../i18n/message";
import { portfolioTexts } from "../../i18n/models/portfolio";
import type { ChartModel } from "../chart/model";
import { portfolioInput } from "../chart/portfolio-input";
import type { ModelChart } from "../models/chart";
import { namedOf, noteHeaders, pointChartInParts } from "../models/point-chart";
import { cellOn } from "../reference";
import { labelOf } from "../settings/labels";
import { bandRules, certaintyGroups, isBanded } from "./band-series";
import { chartGroups, pointRefs, quadrantLabels, seriesRules } from "./chart-series";
import { sizeMeaning, sizes } from "./chart-sizes";
import { axisTitles, chartHeaders } from "./chart-words";
import { layout, resultIndex } from "./layout";
import type { ResultsSpec } from "./spec";

/** Points. As large as a laptop shows beside the pane: less would lose names, more would have to be scrolled. */
const place = { left: 12, top: 24, width: 740, height: 470 } as const;

/** The portfolio's chart, on a sheet of its own. */
export function portfolioChart(spec: ResultsSpec): InParts<ModelChart<ChartModel>> {
  const { language, source, portfolio, sheets, names, mode } = spec;
  const { left, top, width, height } = place;
  const banded = isBanded(source);
  const cut = (axis: AxisId) => cellOn(sheets.results, layout.cutRow, resultIndex(axis));
  return pointChartInParts({
    // The chart is found again by this name, in every language.
    name: "KAM Matrix",
    sheet: "matrix",
    dataSheet: "chartData",
    corner: { left, top },
    input: {
      ...portfolioInput(portfolio, source.settings, source.input),
      groups: banded ? certaintyGroups(spec) : chartGroups(spec),
      named: namedOf(language),
      ...sizeMeaning(spec),
      titles: { chart: portfolioTexts[language]["chart.title"], ...axisTitles(language) },
      width,
      height,
    },
    mode,
    headers: chartHeaders(language),
    refs: pointRefs(spec),
    notes: {
      corners: quadrantLabels(spec),
      cuts: { x: cut("advantage"), y: cut("attractiveness") },
      headers: noteHeaders(language),
    },
    series: banded ? bandRules(spec) : seriesRules(spec),
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
