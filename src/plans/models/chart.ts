import { areaAt, type Area } from "../area";
import type { ChartPlan } from "../chart/plan";
import type { ChartPicture } from "../chart/svg";
import type { Block } from "../plan";
import type { DataColumn } from "./chart-data";
import { columnWidths } from "./column-kinds";
import { matrixModelChart } from "./matrix-chart";
import type { ColumnModel } from "./model";
import { paretoModelChart } from "./pareto-chart";
import { partsModelChart } from "./parts-chart";
import { scatterModelChart } from "./scatter-chart";
import type { ModelPlanSpec } from "./sheet";

/** A model's chart in its three forms: the columns it is drawn from, what Excel draws, and the picture. */
export interface ModelChart<Picture extends ChartPicture = ChartPicture> {
  readonly columns: readonly DataColumn[];
  /** Rows of them that the chart reads, or may come to read. */
  readonly reserved: number;
  /** What stands above the columns and beside them. */
  readonly beside: readonly Block[];
  readonly plan: ChartPlan;
  readonly picture: Picture;
}

/** The chart of a model; null where it has none. */
export function modelChart(spec: ModelPlanSpec): ModelChart | null {
  const { chart } = spec.model;
  if (chart === null) return null;
  switch (chart.kind) {
    case "matrix":
      return matrixModelChart(spec, chart);
    case "pareto":
      return paretoModelChart(spec, chart);
    case "scatter":
      return scatterModelChart(spec, chart);
    case "parts":
      return partsModelChart(spec, chart);
  }
}

/** Points: right of the results on their sheet. */
export function modelChartPlace({ columns }: ColumnModel) {
  const results = columnWidths(Object.values(columns)).reduce((sum, width) => sum + width, 0);
  return { left: results + 24, top: 24, width: 740, height: 470 };
}

/** The cells that a model's chart lies on, as wide and as high as they are on a new sheet; null where it has none. */
export function modelChartCells({ chart, columns }: ColumnModel): Area | null {
  return chart === null ? null : areaAt(0, Object.keys(columns).length, 34, 17);
}
