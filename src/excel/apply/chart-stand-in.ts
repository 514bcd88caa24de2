import type { Area } from "../../plans/area";
import { everyLabel } from "../../plans/chart/follow";
import { isPointChart, type ChartPlan, type PointChartPlan } from "../../plans/chart/plan";
import type { Block, PlanCell, SheetPlan, WorkbookPlan } from "../../plans/plan";
import { goneLabels } from "./chart-labels";
import type { ChartSnapshot } from "./snapshot";

/**
 * What stands on the sheet of a chart's data while the chart is drawn. Excel formats no series without points and
 * labels no point that is not plotted, and the results that the points come from may still be on their way: so each
 * series is given a point, and each name that is set or taken away the point that bears it. The chart's own data come
 * after, and find everything formatted.
 */
export function standIn(sheet: SheetPlan, charts: readonly StandInChart[]): Block[] {
  return charts.flatMap(({ plan, before }) =>
    isPointChart(plan) && plan.dataSheet === sheet.role ? pointsOf(plan, samePoints(before)) : [],
  );
}

export interface StandInChart {
  readonly plan: ChartPlan;
  readonly before: ChartPlan | null;
}

/** Each chart as it is drawn, and as it was. */
export function beforeAndAfter(
  { charts }: WorkbookPlan,
  snapshots: readonly ChartSnapshot[],
): StandInChart[] {
  return charts.map((plan) => {
    const { before = null } = snapshots.find(({ drawn }) => drawn === plan) ?? {};
    return { plan, before };
  });
}

/** Blocks of a sheet above a chart's points: its title and headers, which name the series from the start. */
export function aboveData({ role, blocks }: SheetPlan, charts: readonly StandInChart[]): Block[] {
  const tops = charts.flatMap(({ plan }) =>
    isPointChart(plan) && plan.dataSheet === role ? plan.series.map(({ y }) => y.top) : [],
  );
  return blocks.filter(({ row }) => tops.every((top) => row < top));
}

function samePoints(before: ChartPlan | null): PointChartPlan | null {
  return before !== null && isPointChart(before) ? before : null;
}

function pointsOf(plan: PointChartPlan, before: PointChartPlan | null): Block[] {
  const wanted = [
    ...plan.series.map((_, series) => ({ series, point: 0, at: null })),
    ...goneLabels(plan, before),
    ...everyLabel(plan),
  ];
  const rows = new Map<number, Map<number, PlanCell>>();
  const put = ({ top, left }: Area, point: number, cell: PlanCell) => {
    const row = rows.get(top + point) ?? new Map<number, PlanCell>();
    rows.set(top + point, row.set(left, cell));
  };
  const somewhere = { x: plan.axes.x.min, y: plan.axes.y.min, size: null };
  for (const { series, point, at } of wanted) {
    const planned = plan.series[series];
    if (planned === undefined) continue;
    const { x, y, size } = at ?? somewhere;
    put(planned.x, point, x);
    put(planned.y, point, y);
    if (planned.size !== null) put(planned.size, point, size ?? 1);
  }
  for (const { cell, text } of plan.labels) put(cell, 0, text);
  return inBlocks(rows);
}

/** Cells of rows one below the other go together. */
function inBlocks(rows: ReadonlyMap<number, ReadonlyMap<number, PlanCell>>): Block[] {
  const columns = [...rows.values()].flatMap((row) => [...row.keys()]);
  const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const right = columns.reduce((most, column) => Math.max(most, column), 0);
  const blocks: { row: number; column: number; cells: PlanCell[][] }[] = [];
  for (const [row, held] of [...rows].sort(([a], [b]) => a - b)) {
    const cells = Array.from({ length: right - left + 1 }, (_, i) => held.get(left + i) ?? null);
    const last = blocks.at(-1);
    if (last !== undefined && last.row + last.cells.length === row) last.cells.push(cells);
    else blocks.push({ row, column: left, cells: [cells] });
  }
  return blocks;
}
