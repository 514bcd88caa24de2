import { summaryTexts } from "../../i18n/reports/summary";
import { alignColumns } from "../align-columns";
import { areaAt } from "../area";
import { look, tabColors } from "../look";
import { pagePlan } from "../page";
import type { FormatPlan } from "../plan";
import { stamp } from "../results/frame";
import type { ResultsSpec } from "../results/spec";
import { blocksOf, rowBlock, sheetPlan } from "../sheet";
import type { KeptSnapshot } from "../snapshots/layout";
import { labelled } from "../settings/labels";
import { reportRole, type ReportPlan } from "./report";
import { summaryChart } from "./summary-chart";
import { fewRows } from "./summary-few";
import { summaryGroups } from "./summary-groups";
import { moverRows } from "./summary-movers";
import { columns, groupRows, headerRow, firstAmount, quadrantRows, widthOf } from "./summary-rows";

/** The whole portfolio on one page: customers and money by quadrant, and by what tells customers apart. */
export function summaryReport(
  spec: ResultsSpec,
  name: string,
  last: KeptSnapshot | null,
): ReportPlan {
  const texts = summaryTexts[spec.language];
  const width = widthOf(spec);
  const tables = [{ top: headerRow, rows: quadrantRows(spec), kind: "quadrants" as TableKind }];
  const nextTop = () => {
    const above = tables.at(-1);
    return (above?.top ?? 0) + (above?.rows.length ?? 0) + 1;
  };
  for (const groups of summaryGroups(spec.source)) {
    const top = nextTop();
    tables.push({ top, rows: groupRows(spec, groups, top), kind: "groups" });
  }
  const few = fewRows(spec, nextTop());
  if (few.length > 0) tables.push({ top: nextTop(), rows: few, kind: "few" });
  const [first] = tables;
  const movers = { top: nextTop(), rows: moverRows(spec, last) };
  const rows = movers.rows.length === 0 ? movers.top : movers.top + movers.rows.length;
  const sheet = sheetPlan({
    role: reportRole("summary"),
    derived: true,
    name,
    blocks: [
      rowBlock(0, 0, [texts.title]),
      rowBlock(1, 0, [stamp(spec)]),
      ...tables.flatMap(({ top, rows: cells }) => blocksOf(top, 0, cells)),
      ...blocksOf(movers.top, 0, movers.rows),
    ],
    formats: [
      { area: areaAt(0, 0, 1, 1), style: look.title },
      { area: areaAt(1, 0, 1, 1), style: look.hint },
      ...tables.flatMap(({ top, rows: cells, kind }) =>
        tableFormats({ top, rows: cells.length - 1, width, kind }),
      ),
      ...moverFormats(movers.top, movers.rows.length - 1, width),
    ],
    widths: [
      { column: 0, count: 1, points: 170 },
      { column: columns.customers, count: 1, points: 68 },
      { column: columns.share, count: 1, points: 56 },
      // The header is the customers' own.
      { column: columns.size, count: 1, points: 110 },
      { column: columns.sizeShare, count: 1, points: 56 },
      { column: columns.places, count: labelled.length, points: 80 },
      ...(width > firstAmount
        ? [{ column: firstAmount, count: width - firstAmount, points: 90 }]
        : []),
    ],
    tabColor: tabColors.output,
    page: pagePlan(spec.language, { orientation: "landscape", high: 1, columns: width }),
  });
  return { sheets: [sheet], charts: [summaryChart(spec, first?.rows[0] ?? [], rows)] };
}

function moverFormats(top: number, rows: number, width: number): FormatPlan[] {
  if (rows < 0) return [];
  const header = { area: areaAt(top, 0, 1, width), style: look.header };
  if (rows === 0) return [header];
  return [
    header,
    { area: areaAt(top + 1, 0, rows, 1), style: look.label },
    { area: areaAt(top + 1, columns.size, rows, 1), style: { numberFormat: "#,##0" } },
  ];
}

type TableKind = "quadrants" | "groups" | "few";

interface Formatted {
  readonly top: number;
  readonly rows: number;
  readonly width: number;
  readonly kind: TableKind;
}

function tableFormats({ top, rows, width, kind }: Formatted): FormatPlan[] {
  const amount = { numberFormat: "#,##0" };
  // Beside the shares stands a strategy, an aim, or how many are in a quadrant.
  const holdsNumbers = (column: number) =>
    column > 0 && (column !== columns.places || kind === "groups");
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
    // The last row sums up the others.
    ...(kind === "few" ? [] : [{ area: areaAt(top + rows, 0, 1, width), style: look.total }]),
    ...alignColumns(
      { row: top, rows },
      Array.from({ length: width }, (_, column) => holdsNumbers(column)),
    ),
  ];
}
