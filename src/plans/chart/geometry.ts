import { alongAxis, axisNumber, numbered } from "./axis";
import { legendEntries } from "./legend";
import type { LegendEntry } from "./legend";
import * as metrics from "./metrics";
import type { ChartModel } from "./model";
import type { AxisPlan } from "./plan";
import { cutText } from "./notes";
import { textWidth } from "./text-width";

/** A rectangle in the chart, in points from its top left corner. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export interface PlotGeometry {
  /** The inner plot area: what the two axes span. */
  readonly plot: Box;
  /** Where a value of an axis lies, in points from the chart's left or top edge. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Half the side of a customer's marker, or the radius of its bubble, in points. */
  readonly radius: (size: number | null) => number;
  readonly legend: readonly LegendEntry[];
}

/** A chart without its labels: all that decides where things lie. */
export type ChartFrame = Omit<ChartModel, "labels" | "notes">;

/**
 * Where a chart's values lie. The insets come from the texts around the plot, and Excel would choose others of its own:
 * the native chart is given this very plot area (a manual layout of the inner plot, or `plotArea.inside…`), since labels
 * placed for one shape of plot may collide in another. Where a host does not take it, Excel's automatic plot area is
 * within a few points of this one for a chart with the same title, axis titles and a legend at the bottom.
 *
 * @param known the plot area of a chart that is drawn already
 */
export function plotGeometry(frame: ChartFrame, known?: Box): PlotGeometry {
  const legend = frame.legend ? legendEntries(frame) : [];
  const plot = known ?? plotArea(frame, new Set(legend.map(({ y }) => y)).size);
  const { axes, bubble } = frame;
  const largestRadius =
    ((bubble?.scale ?? 0) / 100) *
    (metrics.fullBubble / 2) *
    Math.min(plot.maxX - plot.minX, plot.maxY - plot.minY);
  return {
    plot,
    legend,
    x: (value) => plot.minX + alongAxis(value, axes.x) * (plot.maxX - plot.minX),
    y: (value) => plot.maxY - alongAxis(value, axes.y) * (plot.maxY - plot.minY),
    radius: (size) =>
      bubble === null
        ? frame.markerSize / 2
        : Math.max(
            metrics.leastBubbleRadius,
            largestRadius * Math.sqrt((size ?? 0) / bubble.largest),
          ),
  };
}

/** Where the cuts' lines stand; NaN where an axis has none. */
export function crossOf(
  { axes }: ChartFrame,
  geometry: Pick<PlotGeometry, "x" | "y">,
): { readonly x: number; readonly y: number } {
  return { x: geometry.x(axes.x.cut ?? NaN), y: geometry.y(axes.y.cut ?? NaN) };
}

function plotArea({ width, height, title, axes }: ChartFrame, legendRows: number): Box {
  const minX = metrics.margin + axisTitleBand(axes.y) + widestTick(axes.y) + metrics.tickGap;
  const cutBand = axes.x.cut === null ? 0 : metrics.cutBand;
  const minY = metrics.margin + (title === "" ? 0 : metrics.titleBand) + cutBand;
  const below =
    metrics.margin / 2 + metrics.legendRow * legendRows + axisTitleBand(axes.x) + metrics.tickBand;
  return {
    minX,
    minY,
    maxX: Math.max(minX + 1, width - rightMargin(axes.y)),
    maxY: Math.max(minY + 1, height - below),
  };
}

function axisTitleBand({ title }: AxisPlan): number {
  return title === "" ? 0 : metrics.axisTitleBand;
}

/** Room for the number at the end of the cut's line. */
function rightMargin({ cut }: AxisPlan): number {
  const width =
    cut === null
      ? 0
      : textWidth(cutText(cut), metrics.fontSizes.label) + 2 * metrics.labelInset.side;
  return Math.max(metrics.rightMargin, width + 2);
}

function widestTick(axis: AxisPlan): number {
  const width = (value: number) =>
    textWidth(axisNumber(value, axis, "en-US"), metrics.fontSizes.tick);
  return numbered(axis).reduce((most, value) => Math.max(most, width(value)), 0);
}
