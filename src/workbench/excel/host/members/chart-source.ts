import type { Area } from "../../model/area";
import type { Chart, ChartSeries, Sheet } from "../../model/types";
import { columnCount, rowCount } from "../cells/area";
import { HostError } from "../protocol/error";
import { rangeFormula } from "./chart-data";
import { hasPoints, tidySecondary } from "./chart-types";
import { newSeries } from "./new-chart";
import type { RangeTarget } from "./range-target";
import { refill } from "../../model/refill";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** The source's columns (or rows), each with its header cell apart where there are headers. */
interface Line {
  readonly header: Area | undefined;
  readonly data: Area;
}

function lineArea(area: Area, index: number, byRows: boolean): Area {
  return byRows
    ? { ...area, top: area.top + index, bottom: area.top + index }
    : { ...area, left: area.left + index, right: area.left + index };
}

function split(area: Area, hasHeader: boolean, byRows: boolean): Line {
  if (!hasHeader) return { header: undefined, data: area };
  return byRows
    ? { header: { ...area, right: area.left }, data: { ...area, left: area.left + 1 } }
    : { header: { ...area, bottom: area.top }, data: { ...area, top: area.top + 1 } };
}

/** Headers are texts above the values; the corner above the x values may be blank. */
function hasHeaders({ sheet }: RangeTarget, lines: readonly Area[]): boolean {
  const heads = lines
    .slice(lines.length > 1 ? 1 : 0)
    .map(({ top, left }) => sheet.value(top, left));
  return heads.length > 0 && heads.every((head) => typeof head === "string" && head !== "");
}

function holdsText(sheet: Sheet, area: Area): boolean {
  return sheet
    .values(area)
    .flat()
    .some((value) => typeof value === "string" && value !== "");
}

/**
 * Builds the chart's series from a range as Excel does. For scatter and bubble charts the first
 * column (or row) holds the x values, each further one the y values of a series; for bubbles, y values
 * and sizes alternate. A single column holds y values alone. Columns, bars and lines take the first column as
 * categories only where it holds texts.
 */
export function buildSeries(chart: Chart, source: RangeTarget, seriesBy: SeriesBy): void {
  const { sheet, area } = source;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columnCount(area) > rowCount(area));
  const count = byRows ? rowCount(area) : columnCount(area);
  const areas = Array.from({ length: count }, (_, index) => lineArea(area, index, byRows));
  const headers = hasHeaders(source, areas);
  const lines = areas.map((line) => split(line, headers, byRows));
  if (headers && (byRows ? columnCount(area) : rowCount(area)) < 2) {
    throw new HostError("InvalidArgument");
  }
  const formula = (at: Area): string => rangeFormula({ sheet, area: at });
  const named = hasPoints(chart) || lines.slice(0, 1).some(({ data }) => holdsText(sheet, data));
  const [first, ...rest] = named ? lines : [undefined, ...lines];
  const ys = rest.length === 0 ? lines : rest;
  const step = chart.type === "Bubble" && ys.length > 1 ? 2 : 1;
  const built: ChartSeries[] = [];
  for (let index = 0; index < ys.length; index += step) {
    const line = ys[index];
    if (!line) continue;
    const series = newSeries(chart, built.length);
    if (first && rest.length > 0) series.xFormula = formula(first.data);
    series.yFormula = formula(line.data);
    const size = step === 2 ? ys[index + 1] : undefined;
    if (size) series.sizeFormula = formula(size.data);
    if (line.header) series.nameFormula = formula(line.header);
    built.push(series);
  }
  refill(chart.series, built);
  tidySecondary(chart);
}
