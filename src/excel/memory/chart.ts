import * as z from "zod/mini";
import {
  isPointChart,
  type CategoryChartPlan,
  type ChartPlan,
  type PointChartPlan,
} from "../../plans/chart/plan";
import { area, count } from "./area";
import { sheetRole } from "./sheet-role";

const number = z.number();
const rectangle = z.object({ left: number, top: number, width: number, height: number });

const anyChart = {
  name: z.string(),
  sheet: sheetRole,
  dataSheet: sheetRole,
  source: area,
  title: z.string(),
  altText: z.string(),
  place: rectangle,
  partly: z.optional(z.boolean()),
};
const anySeries = { nameCell: area, name: z.string(), color: z.string() };

const axis = z.object({
  min: number,
  max: number,
  majorUnit: number,
  cut: z.nullable(number),
  title: z.string(),
  numberFormat: z.catch(z.string(), "General"),
  logarithmic: z.catch(z.boolean(), false),
});
const points: z.ZodMiniType<PointChartPlan> = z.object({
  ...anyChart,
  type: z.enum(["XYScatter", "Bubble"]),
  series: z.array(
    z.object({
      ...anySeries,
      x: area,
      y: area,
      size: z.nullable(area),
      marker: z.nullable(z.enum(["Circle", "Square", "Triangle", "Diamond"])),
      fill: z.catch(z.string(), ""),
      joined: z.catch(z.boolean(), false),
    }),
  ),
  markerSize: number,
  axes: z.object({ x: axis, y: axis }),
  labels: z.array(
    z.object({
      series: count,
      point: count,
      cell: area,
      text: z.string(),
      position: z.enum(["Right", "Top", "Left", "Bottom"]),
      shift: z.catch(z.object({ x: number, y: number }), { x: 0, y: 0 }),
      led: z.catch(z.boolean(), false),
      customer: z.catch(z.nullable(count), null),
      crowded: z.catch(z.boolean(), true),
      at: z.catch(z.null(), null),
    }),
  ),
  exchange: z.catch(z.array(count), []),
  plot: rectangle,
  labelSize: number,
  noteColor: z.catch(z.string(), ""),
  unlisted: z.catch(z.array(count), []),
});

const categoryType = z.enum([
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
]);
const valueAxis = z.object({
  title: z.string(),
  min: z.nullable(number),
  max: z.nullable(number),
  majorUnit: z.nullable(number),
  numberFormat: z.string(),
});
const categories: z.ZodMiniType<CategoryChartPlan> = z.object({
  ...anyChart,
  type: categoryType,
  categories: area,
  series: z.array(
    z.object({
      ...anySeries,
      type: categoryType,
      values: area,
      axis: z.enum(["Primary", "Secondary"]),
      weight: z.optional(z.number()),
    }),
  ),
  axes: z.object({
    categories: z.object({ title: z.string() }),
    values: valueAxis,
    secondary: z.nullable(valueAxis),
  }),
});

/** A chart as it was last drawn, so that what has changed since is known, and a failed update can be taken back. */
export const chart: z.ZodMiniType<ChartPlan> = z.union([points, categories]);

/** What is remembered of a chart: the cells hold the names themselves, and a thousand long ones would not fit. */
export function remembered(plan: ChartPlan): ChartPlan {
  if (!isPointChart(plan)) return plan;
  return { ...plan, labels: plan.labels.map((one) => ({ ...one, text: "", at: null })) };
}
