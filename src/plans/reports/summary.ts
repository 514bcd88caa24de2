import { summaryTexts } from "../../i18n/reports/summary";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { FormatPlan, SheetPlan } from "../plan";
import { stamp } from "../results/frame";
import type { ResultsSpec } from "../results/spec";
import { blocksOf, rowBlock, sheetPlan } from "../sheet";
import { reportRole } from "./report";
import { summaryGroups } from "./summary-groups";
import { columns, groupRows, headerRow, firstAmount, quadrantRows, widthOf } from "./summary-rows";

/** The whole portfolio on one page: customers and money by quadrant, and by what tells customers apart. */
export function summarySheet(spec: ResultsSpec, name: string): SheetPlan {
  const texts = summaryTexts[spec.language];
  const width = widthOf(spec);
  const tables = [{ top: headerRow, rows: quadrantRows(spec) }];
  for (const groups of summaryGroups(spec.source)) {
    const last = tables.at(-1);
    const top = (last?.top ?? 0) + (last?.rows.length ?? 0) + 1;
    tables.push({ top, rows: groupRows(spec, groups, top) });
  }
  return sheetPlan({
    role: reportRole("summary"),
    derived: true,
    name,
    blocks: [
      rowBlock(0, 0, [texts.title]),
      rowBlock(1, 0, [stamp(spec)]),
      ...tables.flatMap(({ top, rows }) => blocksOf(top, 0, rows)),
    ],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      ...tables.flatMap(({ top, rows }) => tableFormats(top, rows.length - 1, width)),
    ],
    widths: [
      { column: 0, count: 1, points: 170 },
      { column: 1, count: width - 1, points: 86 },
      // The header is the customers' own.
      { column: columns.size, count: 1, points: 130 },
    ],
    tabColor: tabColors.output,
    page: pagePlan(spec.language, { orientation: "landscape", high: 1, columns: width }),
  });
}

function tableFormats(top: number, rows: number, width: number): FormatPlan[] {
  const amount = { numberFormat: "#,##0" };
  return [
    { area: areaAt(top, 0, 1, width), style: look.header },
    { area: areaAt(top + 1, 0, rows, 1), style: look.label },
    { area: areaAt(top + 1, columns.customers, rows, 1), style: amount },
    { area: areaAt(top + 1, columns.share, rows, 1), style: look.percent },
    { area: areaAt(top + 1, columns.size, rows, 1), style: amount },
    { area: areaAt(top + 1, columns.sizeShare, rows, 1), style: look.percent },
    ...(width > firstAmount
      ? [{ area: areaAt(top + 1, firstAmount, rows, width - firstAmount), style: amount }]
      : []),
    { area: areaAt(top + rows, 0, 1, width), style: look.total },
  ];
}
