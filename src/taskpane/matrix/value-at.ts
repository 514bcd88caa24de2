import type { Scale } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import type { PlotGeometry } from "../../plans/chart/geometry";
import type { ChartModel } from "../../plans/chart/model";

/** Decimals of a cut that is set by hand: what the pane shows is what is kept. */
const DIGITS = 1;

/**
 * The value of an axis at a point of the picture, inside the scale.
 *
 * @param at share of the picture's width from the left, or of its height from the top
 */
export function valueAt(
  axis: AxisId,
  at: number,
  model: ChartModel,
  geometry: PlotGeometry,
  scale: Scale,
): number {
  const { plot } = geometry;
  const { min, max } = axis === "advantage" ? model.axes.x : model.axes.y;
  const share =
    axis === "advantage"
      ? (at * model.width - plot.minX) / (plot.maxX - plot.minX)
      : (plot.maxY - at * model.height) / (plot.maxY - plot.minY);
  return within(min + share * (max - min), scale);
}

/** Rounded to what can be shown, and not beyond the scale: there everyone would be on one side. */
export function within(value: number, { lowest, highest }: Scale): number {
  return Number(Math.min(highest, Math.max(lowest, value)).toFixed(DIGITS));
}
