import type { PointLabel } from "../../model/types";
import { displayText } from "../cells/text";
import type { Context } from "../context";
import { HostError } from "../protocol/error";
import { cellOf, valueAt } from "./chart-data";
import { fixed, formatOf } from "./chart-looks";
import { assertPlotted, type PointTarget } from "./chart-points";
import { labelSpot } from "./chart-geometry";
import { asChoice, asNumber, asText } from "./choice";
import { bind, type HostType, type Scalar } from "./type";

const POSITIONS = ["Right", "Top", "Left", "Bottom", "Center"] as const;

/** Whether the point has a label: its own word counts, else the series'. */
export function labelShows({ series, index }: PointTarget): boolean {
  return series.labels.get(index)?.visible ?? series.hasDataLabels;
}

/** A label has to be there before it can be changed. */
function change(target: PointTarget, patch: Partial<PointLabel>, context: Context): void {
  assertPlotted(target, context);
  if (!labelShows(target)) throw new HostError("InvalidOperation");
  const { series, index } = target;
  series.labels.set(index, { ...series.labels.get(index), visible: true, ...patch });
}

function textOf({ chart, series, index }: PointTarget): string {
  const label = series.labels.get(index);
  const cell = cellOf(chart.sheet, label?.formula ?? "");
  if (cell) {
    const { sheet, row, column } = cell;
    return displayText(
      sheet.value(row, column),
      sheet.format(row, column).numberFormat,
      sheet.workbook.date1904,
    );
  }
  if (label?.text !== undefined) return label.text;
  return displayText(
    valueAt(chart.sheet, series.yFormula, index),
    undefined,
    chart.sheet.workbook.date1904,
  );
}

/** Text and link exclude each other. */
function replace(
  target: PointTarget,
  patch: { text: string } | { formula: string },
  context: Context,
): void {
  const { series, index } = target;
  change(target, {}, context);
  const { position, shift } = series.labels.get(index) ?? {};
  series.labels.set(index, {
    visible: true,
    ...(position ? { position } : {}),
    ...(shift ? { shift } : {}),
    ...patch,
  });
}

/** Where a label begins, in points of the chart; there is no such place where none shows. */
function place(side: "left" | "top"): Scalar<PointTarget> {
  const [key, extent] = side === "left" ? (["x", "width"] as const) : (["y", "height"] as const);
  const spotOf = (target: PointTarget) =>
    labelShows(target)
      ? labelSpot(target.chart, target.series, target.index, textOf(target))
      : null;
  return {
    get: (target) => {
      const spot = spotOf(target);
      if (spot === null) return null;
      const { series, index, chart } = target;
      return spot[side] + (series.labels.get(index)?.shift?.[key] ?? 0) * chart[extent];
    },
    set: (target, value, context) => {
      const points = asNumber(value);
      const { chart, series, index } = target;
      change(target, {}, context);
      const spot = spotOf(target);
      if (spot === null) throw new HostError("InvalidArgument");
      // What Excel does with a place outside of the chart is not known.
      const isOutside = points < 0 || points > chart[extent];
      if (context.strict && isOutside) throw new HostError("InvalidArgument");
      const shift = series.labels.get(index)?.shift ?? { x: 0, y: 0 };
      const moved = (points - spot[side]) / chart[extent];
      change(target, { shift: { ...shift, [key]: moved } }, context);
    },
  };
}

export const chartDataLabel: HostType<PointTarget> = {
  name: "ChartDataLabel",
  scalars: {
    Text: {
      get: textOf,
      set: (target, value, context) => {
        replace(target, { text: asText(value) }, context);
      },
    },
    Formula: {
      get: ({ series, index }) => series.labels.get(index)?.formula ?? "",
      set: (target, value, context) => {
        const formula = asText(value);
        if (!cellOf(target.chart.sheet, formula)) throw new HostError("InvalidArgument");
        replace(target, { formula }, context);
      },
    },
    Position: {
      get: ({ series, index }) => series.labels.get(index)?.position ?? "Right",
      set: (target, value, context) => {
        change(target, { position: asChoice(value, POSITIONS) }, context);
      },
    },
    Left: place("left"),
    Top: place("top"),
    ShowSeriesName: fixed(false),
    ShowCategoryName: fixed(false),
    ShowLegendKey: fixed(false),
    ShowPercentage: fixed(false),
    ShowBubbleSize: fixed(false),
  },
  objects: {
    Format: ({ chart, series }) =>
      bind(formatOf("ChartDataLabelFormat", "Font"), { chart, part: `labels of ${series.id}` }),
  },
};
