import { message } from "../../i18n/message";
import { summaryTexts } from "../../i18n/reports/summary";
import { areaAt } from "../area";
import { groupAppearances } from "../chart/appearance";
import type { CategoryInput } from "../chart/category-model";
import { categoryPlan } from "../chart/category-plan";
import type { CategoryChartPlan } from "../chart/plan";
import type { PlanCell } from "../plan";
import type { ResultsSpec } from "../results/spec";
import { labelled, labelOf } from "../settings/labels";
import { reportRole } from "./report";
import { columns, headerRow } from "./summary-rows";

const role = reportRole("summary");

/** Points. */
const size = { width: 640, height: 230 } as const;
const rowHeight = 15;

/**
 * Side by side in each quadrant the share of the customers and that of the money: few customers often bring most of it.
 *
 * @param rows rows that the tables above it take
 */
export function summaryChart(
  spec: ResultsSpec,
  headers: readonly PlanCell[],
  rows: number,
): CategoryChartPlan {
  const { language, source } = spec;
  const texts = summaryTexts[language];
  const shares = [
    { share: columns.share, of: columns.customers },
    ...(source.sizeColumn === null ? [] : [{ share: columns.sizeShare, of: columns.size }]),
  ];
  const input: CategoryInput = {
    ...size,
    title: texts["chart.title"],
    type: "ColumnClustered",
    categories: labelled.map((_, place) => labelOf(source.settings.labels, place)),
    series: shares.map(({ of }, i) => ({
      name: textOf(headers[of]),
      color: groupAppearances[i]?.color ?? "",
      type: "ColumnClustered",
      axis: "Primary",
      values: [],
    })),
    axes: {
      categories: { title: "" },
      values: {
        title: texts["header.share"],
        min: 0,
        max: null,
        majorUnit: null,
        numberFormat: "0%",
      },
      secondary: null,
    },
    legend: true,
  };
  const plan = categoryPlan(input, {
    // The chart is found again by this name, in every language.
    name: "KAM Summary",
    sheet: role,
    dataSheet: role,
    altText: message(summaryTexts, language, "chart.alt", { count: labelled.length }),
    left: 4,
    top: (rows + 2) * rowHeight,
    categories: areaAt(headerRow + 1, 0, labelled.length, 1),
    columns: shares.map(({ share }) => share),
  });
  return {
    ...plan,
    // Both shares are called so; what they are shares of stands left of them.
    series: plan.series.map((series, i) => ({
      ...series,
      nameCell: areaAt(headerRow, shares[i]?.of ?? 0, 1, 1),
    })),
  };
}

/** A header as a text: none of this page's is worked out. */
function textOf(cell: PlanCell | undefined): string {
  return typeof cell === "string" ? cell : "";
}
