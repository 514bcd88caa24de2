import { message } from "../../../i18n/message";
import { keyAccountsTexts } from "../../../i18n/reports/key-accounts";
import type { ChartModel } from "../../chart/model";
import { portfolioInput } from "../../chart/portfolio-input";
import type { KeyPositions } from "../../key-accounts";
import type { ModelChart } from "../../models/chart";
import { namedOf, noteHeaders, pointChart } from "../../models/point-chart";
import { pointRefs, quadrantLabels, quadrantSeries } from "../../results/chart-series";
import { sizeMeaning, sizes } from "../../results/chart-sizes";
import { axisTitles, chartHeaders } from "../../results/chart-words";
import { furtherRef } from "../../results/further-place";
import { keyCutOn } from "../../results/key-columns";
import type { ResultsSpec } from "../../results/spec";
import { keyAccountsData, reportRole } from "../report";

/** Points: right of what the page says in words. */
const place = { left: 590, top: 60, width: 740, height: 470 } as const;

/** The matrix once more, of the key accounts alone, about their own cuts. */
export function keyAccountsChart(
  spec: ResultsSpec,
  positions: KeyPositions,
): ModelChart<ChartModel> {
  const { language, source, portfolio, mode, names } = spec;
  const { left, top, width, height } = place;
  const cell = Uint8Array.from(names, (_, customer) => positions.cellOf(customer));
  return pointChart({
    name: "KAM Key accounts",
    sheet: reportRole("key-accounts"),
    dataSheet: keyAccountsData,
    corner: { left, top },
    input: {
      ...portfolioInput(portfolio, source.settings, source.input),
      cell,
      cuts: {
        x: positions.cuts?.advantage ?? null,
        y: positions.cuts?.attractiveness ?? null,
      },
      named: namedOf(language),
      ...sizeMeaning(spec),
      titles: { chart: keyAccountsTexts[language].title, ...axisTitles(language) },
      width,
      height,
    },
    mode,
    headers: chartHeaders(language),
    refs: pointRefs(spec),
    notes: {
      corners: quadrantLabels(spec),
      cuts: { x: keyCutOn(spec, "advantage"), y: keyCutOn(spec, "attractiveness") },
      headers: noteHeaders(language),
    },
    series: quadrantSeries(spec, (read) => read(furtherRef(spec, "amongKeyAccounts"))),
    size: sizes(spec),
    altText: (counts) =>
      message(keyAccountsTexts, language, "chart.alt", {
        count: positions.count,
        quadrants: counts.map(({ label, count }) => `${label}: ${String(count)}`).join("; "),
      }),
  });
}
