import { areaAt } from "../area";
import { palettes } from "../chart/appearance";
import type { ChartModel } from "../chart/model";
import type { PointSeriesPlan } from "../chart/plan";
import type { Block, PlanCell } from "../plan";
import { rowBlock } from "../sheet";
import type { WriteMode } from "../settings/types";
import { dataArea, dataHeader, legendCell } from "./chart-data";

/** Where a line runs, point by point, as formulas; a number where nothing changes it. */
export type LineSource = readonly Readonly<Record<"x" | "y", string | number>>[];

/**
 * The lines of a chart, each a series of its own points that a line joins: two columns for each.
 *
 * @param column the first that is free
 */
export function chartLines(
  { lines, series }: ChartModel,
  sources: readonly LineSource[],
  mode: WriteMode,
  column: number,
): { readonly series: readonly PointSeriesPlan[]; readonly blocks: readonly Block[] } {
  const { top } = dataArea(column, 1);
  const cell = (source: string | number | undefined, value: number): PlanCell =>
    typeof source === "string" && mode !== "values" ? { formula: `=${source}` } : value;
  return {
    series: lines.map(({ name, of, points }, line): PointSeriesPlan => {
      const left = column + 2 * line;
      return {
        nameCell: legendCell(left),
        name,
        x: areaAt(top, left, points.length, 1),
        y: areaAt(top, left + 1, points.length, 1),
        size: null,
        marker: null,
        color: (of === null ? undefined : series[of]?.color) ?? palettes.light.muted,
        fill: "",
        joined: true,
      };
    }),
    blocks: lines.flatMap(({ name, points }, line) => {
      const left = column + 2 * line;
      const at = (point: number, axis: "x" | "y") => sources[line]?.[point]?.[axis];
      return [
        rowBlock(legendCell(left).top, left, [name]),
        rowBlock(dataHeader(left).top, left, ["x", "y"]),
        {
          row: top,
          column: left,
          cells: points.map(({ x, y }, point) => [
            cell(at(point, "x"), x),
            cell(at(point, "y"), y),
          ]),
        },
      ];
    }),
  };
}
