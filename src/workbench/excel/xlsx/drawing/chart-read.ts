import type { Chart } from "../../model/types";
import type { Element } from "@xmldom/xmldom";
import { child, children, flag, numeric, val } from "../xml";
import { readAxis } from "./axis-read";
import { seriesElements } from "./kind-elements";
import { legendPositions, toModel } from "./kinds";
import { readPlotArea } from "./layout";
import { readLooks } from "./looks";
import type { Plot } from "./plot";
import { readSeries } from "./series-read";
import { textOf } from "./text";

/** What a chart's own part says; name, place and alternative text stand in the drawing that holds it. */
export type ChartContent = Pick<
  Chart,
  | "type"
  | "title"
  | "titleVisible"
  | "legend"
  | "bubbleScale"
  | "plotArea"
  | "x"
  | "y"
  | "secondary"
  | "series"
> & { looks: NonNullable<Chart["looks"]> };

/** Series that a legend does not list, by the places of its entries. */
function hiddenEntries(legend: Element | undefined): number[] {
  const entries = legend === undefined ? [] : children(legend, "legendEntry");
  return entries.flatMap((entry) => {
    const index = numeric(child(entry, "idx"), "val");
    const mark = child(entry, "delete");
    return index !== undefined && mark !== undefined && flag(mark, "val", true) ? [index] : [];
  });
}

export function readChart(plot: Plot): ChartContent {
  const { chart, area, kinds, x, y, secondary } = plot;
  const plotArea = readPlotArea(area);
  const title = child(chart, "title");
  const legend = child(chart, "legend");
  const series = seriesElements(kinds).map(({ element, kind }, index) =>
    readSeries(element, index, kind),
  );
  const [first] = kinds;
  return {
    type: series[0]?.type ?? first?.type ?? "XYScatter",
    title: textOf(child(title, "tx")),
    titleVisible: title !== undefined,
    legend: {
      visible: legend !== undefined,
      position: toModel(legendPositions, val(legend, "legendPos")) ?? "Right",
      hidden: hiddenEntries(legend),
    },
    bubbleScale: numeric(child(first?.element, "bubbleScale"), "val") ?? 100,
    ...(plotArea === undefined ? {} : { plotArea }),
    x: readAxis(x, y),
    y: readAxis(y, x),
    secondary: secondary === undefined ? null : { ...readAxis(secondary, x), positionAt: null },
    series,
    looks: readLooks(plot, series),
  };
}
