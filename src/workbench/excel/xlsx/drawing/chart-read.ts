import type { Chart } from "../../model/types";
import { child, children, numeric, val } from "../xml";
import { readAxis } from "./axis-read";
import { legendPositions, toModel } from "./kinds";
import { readPlotArea } from "./layout";
import { readLooks } from "./looks";
import type { Plot } from "./plot";
import { readSeries } from "./series-read";
import { textOf } from "./text";

/** What a chart's own part says; name, place and alternative text stand in the drawing that holds it. */
export type ChartContent = Pick<
  Chart,
  "type" | "title" | "titleVisible" | "legend" | "bubbleScale" | "plotArea" | "x" | "y" | "series"
> & { looks: NonNullable<Chart["looks"]> };

export function readChart(plot: Plot): ChartContent {
  const { chart, area, kind, bubble, x, y } = plot;
  const plotArea = readPlotArea(area);
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const series = children(kind, "ser").map((element, index) => readSeries(element, index, bubble));
  return {
    type: bubble ? "Bubble" : "XYScatter",
    title: textOf(child(title, "tx")),
    titleVisible: title !== undefined,
    legend: {
      visible: legend !== undefined,
      position: toModel(legendPositions, val(legend, "legendPos")) ?? "Right",
    },
    bubbleScale: numeric(child(kind, "bubbleScale"), "val") ?? 100,
    ...(plotArea === undefined ? {} : { plotArea }),
    x: readAxis(x, y),
    y: readAxis(y, x),
    series,
    looks: readLooks(plot, series),
  };
}
