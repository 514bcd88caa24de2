import type { PortfolioCertainty } from "../../engine/certainty/portfolio-certainty";
import type { InParts } from "../../engine/in-parts";
import { sureTexts } from "../../i18n/models/certainty";
import type { ChartModel } from "../chart/model";
import { portfolioInput } from "../chart/portfolio-input";
import type { ModelChart } from "../models/chart";
import type { ColumnRef } from "../models/chart-data";
import { columnOn } from "../models/column-on";
import { namedOf, noteHeaders, pointChartInParts } from "../models/point-chart";
import { cellOn, textLiteral } from "../reference";
import { axisTitles, chartHeaders } from "../results/chart-words";
import type { ResultsSpec } from "../results/spec";
import { cells as quadrants } from "../../engine/matrix/portfolio";
import { labelOf } from "../settings/labels";
import { labelKeyOf, settingKeys } from "../settings/specs";
import { bandGroups, bandSeries, betweenLabelAndBand } from "./band-groups";
import { callColumns, certaintyColumnIds, firstSettingRow, rows, settingColumn } from "./layout";
import type { CertaintyColumn } from "./layout";

const chartSize = { width: 740, height: 470 } as const;

/** The portfolio, each customer as filled as its place is sure; Excel itself recolours who moves or becomes unsure. */
export function bandsChart(
  spec: ResultsSpec,
  certainty: PortfolioCertainty,
  corner: { readonly left: number; readonly top: number },
): InParts<ModelChart<ChartModel>> {
  const { language, source, portfolio, names, mode } = spec;
  const groups = bandGroups(certainty, portfolio.cell, source.settings.labels, language);
  const own = sureTexts[language];
  return pointChartInParts({
    // The chart is found again by this name, in every language.
    name: "KAM Certainty",
    sheet: "model.borderline",
    dataSheet: "modelData.certainty",
    corner,
    input: {
      ...portfolioInput(portfolio, source.settings, { names, sizes: null }),
      groups,
      named: namedOf(language),
      titles: { chart: own["chart.title"], ...axisTitles(language) },
      ...chartSize,
    },
    mode,
    headers: chartHeaders(language),
    refs: {
      name: certaintyRef(spec, "customer"),
      x: columnRef(spec, callColumns.placed + 1),
      y: columnRef(spec, callColumns.placed),
    },
    notes: {
      corners: quadrants.map((_, code) => labelFormula(spec, code)),
      cuts: { x: null, y: null },
      headers: noteHeaders(language),
    },
    series: bandSeries.map(({ code, band }, i) => {
      const word = textLiteral(own[`band.${band}`]);
      const label = labelFormula(spec, code);
      return {
        header:
          mode === "values"
            ? (groups.names[i] ?? "")
            : { formula: `=${label}&${textLiteral(betweenLabelAndBand)}&${word}` },
        holds: (_, read) =>
          `(${read(certaintyRef(spec, "quadrant"))}=${label})*(${read(certaintyRef(spec, "band"))}=${word})`,
      };
    }),
    altText: (counts) =>
      `${own["chart.title"]}: ${counts.map(({ label, count }) => `${label} ${count}`).join("; ")}`,
  });
}

/** A column of the Certainty sheet. */
export function certaintyRef(spec: ResultsSpec, id: CertaintyColumn): ColumnRef {
  return columnRef(spec, certaintyColumnIds.indexOf(id));
}

function columnRef({ sheets: { results }, names }: ResultsSpec, column: number): ColumnRef {
  return columnOn(results, rows.first, column, names.length);
}

/** A quadrant's label as the settings say it; where they are silent, as it was when the sheet was written. */
function labelFormula({ sheets, source }: ResultsSpec, code: number): string {
  const row = firstSettingRow + settingKeys.indexOf(labelKeyOf(quadrants[code] ?? "star"));
  const cell = cellOn(sheets.results, row, settingColumn + 1);
  return `IF(${cell}="",${textLiteral(labelOf(source.settings.labels, code))},${cell})`;
}
