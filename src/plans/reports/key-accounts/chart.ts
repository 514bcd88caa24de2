import { cells as quadrants } from "../../../engine/matrix/portfolio";
import { message } from "../../../i18n/message";
import { modelTexts } from "../../../i18n/models/shared";
import { portfolioTexts } from "../../../i18n/models/portfolio";
import { keyAccountsTexts } from "../../../i18n/reports/key-accounts";
import type { ChartModel } from "../../chart/model";
import { portfolioInput } from "../../chart/portfolio-input";
import type { KeyPositions } from "../../key-accounts";
import type { ModelChart } from "../../models/chart";
import { namedOf, noteHeaders, pointChart } from "../../models/point-chart";
import { labelReference, resultRef } from "../../results/chart-series";
import { sizes } from "../../results/chart-sizes";
import { furtherRef } from "../../results/further-place";
import { keyCutOn } from "../../results/key-columns";
import type { ResultsSpec } from "../../results/spec";
import { labelOf } from "../../settings/labels";
import { keyAccountsData, reportRole } from "../report";

/** Points: right of what the page says in words. */
const place = { left: 590, top: 60, width: 740, height: 470 } as const;

/** The matrix once more, of the key accounts alone, about their own cuts. */
export function keyAccountsChart(
  spec: ResultsSpec,
  positions: KeyPositions,
): ModelChart<ChartModel> {
  const { language, source, portfolio, mode, names } = spec;
  const [texts, own] = [portfolioTexts[language], keyAccountsTexts[language]];
  const { left, top, width, height } = place;
  const { sizeColumn } = source.settings;
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
      ...(sizeColumn === null
        ? {}
        : { sizeMeaning: message(modelTexts, language, "chart.size", { column: sizeColumn }) }),
      titles: { chart: own.title, x: texts["chart.x"], y: texts["chart.y"] },
      width,
      height,
    },
    mode,
    headers: {
      name: texts["column.customer"],
      x: texts["data.x"],
      order: modelTexts[language]["chart.order"],
    },
    refs: {
      name: resultRef(spec, "customer"),
      x: resultRef(spec, "advantage"),
      y: resultRef(spec, "attractiveness"),
    },
    notes: {
      corners: quadrants.map((_, code) => labelReference(spec, code)),
      cuts: { x: keyCutOn(spec, "advantage"), y: keyCutOn(spec, "attractiveness") },
      headers: noteHeaders(language),
    },
    series: quadrants.map((_, code) => {
      const label = labelReference(spec, code);
      return {
        header:
          mode === "values" ? labelOf(source.settings.labels, code) : { formula: `=${label}` },
        holds: (_, read) => `${read(furtherRef(spec, "amongKeyAccounts"))}=${label}`,
      };
    }),
    size: sizes(spec),
    altText: (counts) =>
      message(keyAccountsTexts, language, "chart.alt", {
        count: positions.count,
        quadrants: counts.map(({ label, count }) => `${label}: ${String(count)}`).join("; "),
      }),
  });
}
