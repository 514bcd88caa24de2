import { plotGeometry } from "./geometry";
import type { ChartModel } from "./model";
import type { Rectangle } from "./plan";

/** What the two axes span, to a tenth of a point: what a chart's file and Excel's own dialogs hold. */
export function plotRectangle(model: ChartModel): Rectangle {
  const { minX, minY, maxX, maxY } = plotGeometry(model).plot;
  const tenths = (points: number) => Math.round(points * 10) / 10;
  return {
    left: tenths(minX),
    top: tenths(minY),
    width: tenths(maxX - minX),
    height: tenths(maxY - minY),
  };
}
