import type {
  CategoryChartType,
  Chart,
  ChartSeries,
  ChartType,
  PointChartType,
} from "../../model/types";
import { HostError } from "../protocol/error";
import { freshAxis } from "./new-chart";

const pointTypes: readonly PointChartType[] = ["XYScatter", "Bubble"];
const barTypes: readonly CategoryChartType[] = ["BarClustered", "BarStacked"];
const standingTypes: readonly CategoryChartType[] = [
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
];

const families: readonly (readonly ChartType[])[] = [pointTypes, barTypes, standingTypes];

export function hasPoints({ type }: { readonly type: ChartType }): boolean {
  return pointTypes.some((known) => known === type);
}

export function isLine({ type }: { readonly type: ChartType }): boolean {
  return type === "Line" || type === "LineMarkers";
}

/** Excel has many chart types, this model a few. */
export function chartType(value: unknown): ChartType {
  const known = families.flat().find((type) => type === value);
  if (!known) {
    throw new HostError("NotImplemented", `This host draws no charts of type ${String(value)}.`);
  }
  return known;
}

/** Of a combined chart no one kind can be told. */
export function typeOf({ type, series }: Chart): ChartType | "Invalid" {
  const [first = { type }, ...others] = series;
  return others.every((other) => other.type === first.type) ? first.type : "Invalid";
}

/** All series become of that kind, on the primary axis. */
export function setType(chart: Chart, type: ChartType): void {
  chart.type = type;
  for (const series of chart.series) {
    series.axisGroup = "Primary";
    become(series, type);
  }
  chart.secondary = null;
}

/** Excel also combines points with columns; this model does not. Bars combine with nothing else. */
export function setSeriesType(chart: Chart, series: ChartSeries, type: ChartType): void {
  const family = families.find((types) => types.includes(type));
  const others = chart.series.filter((other) => other !== series);
  if (!others.every((other) => family?.includes(other.type))) {
    throw new HostError("NotImplemented", "This host does not combine charts of these types.");
  }
  if (hasPoints({ type }) && others.some((other) => other.type !== type)) {
    throw new HostError("InvalidOperation");
  }
  become(series, type);
  if (others.length === 0 || hasPoints({ type })) chart.type = type;
}

function become(series: ChartSeries, type: ChartType): void {
  if (series.type === type) return;
  series.type = type;
  series.lineVisible = isLine({ type });
  if (type === "Line") series.markerStyle = "None";
  else if (series.markerStyle === "None") series.markerStyle = "Automatic";
}

/** The secondary axis comes with the first series that is on it, and goes with the last. */
export function setAxisGroup(chart: Chart, series: ChartSeries, group: "Primary" | "Secondary") {
  // A chart of points has axes of its own for a second group, which this model does not hold.
  if (hasPoints(series) && group === "Secondary") throw new HostError("NotImplemented");
  const others = chart.series.filter((other) => other !== series);
  // A chart whose series are all on the secondary axis has none for it to be secondary to.
  if (group === "Secondary" && others.every(({ axisGroup }) => axisGroup === group)) {
    throw new HostError("InvalidOperation");
  }
  // What is stacked stands on one axis.
  if (series.type.endsWith("Stacked")) {
    for (const other of chart.series) if (other.type === series.type) other.axisGroup = group;
  }
  series.axisGroup = group;
  tidySecondary(chart);
}

export function tidySecondary(chart: Chart): void {
  if (chart.series.every(({ axisGroup }) => axisGroup === "Secondary")) {
    for (const series of chart.series) series.axisGroup = "Primary";
  }
  const needed = chart.series.some(({ axisGroup }) => axisGroup === "Secondary");
  if (!needed) chart.secondary = null;
  else chart.secondary ??= { ...freshAxis(), majorGridlines: false };
}
