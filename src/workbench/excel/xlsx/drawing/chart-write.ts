import type { Document, Element } from "@xmldom/xmldom";
import type { Chart } from "../../model/types";
import { child, children } from "../xml";
import { readAxis } from "./axis-read";
import { turnTitle, writeAxis, writeCrossing } from "./axis-write";
import { readChart } from "./chart-read";
import { legendPositions, toFile } from "./kinds";
import { writePlotArea } from "./layout";
import type { Looks } from "./looks";
import { writeLooks } from "./looks-write";
import { drop, fragment, insert, need, setVal } from "./place-child";
import { plotOf, type Plot } from "./plot";
import { writeSeriesList } from "./series-list";
import { setText } from "./text";

/**
 * Brings a chart's part in step with the model, touching only what differs, so that what a user formatted stays.
 * Values last read from the cells are not part of this: see `withValues`.
 *
 * @param standard looks of a new chart, which the model's own go over
 */
export function writeChart(document: Document, chart: Chart, standard?: Looks): void {
  const found = plotOf(document);
  if (found === undefined) throw new Error("A chart of a kind that is not written here");
  const present = readChart(found);
  writeSeriesList(found, chart);
  // Kinds and axes may have come and gone with the series.
  const plot = plotOf(document) ?? found;
  if (standard !== undefined || present.titleVisible !== chart.titleVisible) {
    setVal(plot.chart, "autoTitleDeleted", chart.titleVisible ? 0 : 1);
  }
  writeTitle(plot, chart, present);
  writeLegend(plot, chart, present.legend);
  const [first] = plot.kinds;
  if (first?.type === "Bubble" && chart.bubbleScale !== present.bubbleScale) {
    setVal(first.element, "bubbleScale", chart.bubbleScale);
  }
  writePlotArea(plot.area, chart.plotArea);
  writeAxis(plot.x, chart.x, present.x);
  writeAxis(plot.y, chart.y, present.y);
  if (plot.secondary !== undefined && chart.secondary !== null) {
    writeAxis(plot.secondary, chart.secondary, readAxis(plot.secondary, plot.x));
    turnTitle(plot.secondary);
  }
  turnTitle(plot.family === "lying" ? plot.x : plot.y);
  writeCrossing(plot.x, chart.y.positionAt, present.y.positionAt);
  writeCrossing(plot.y, chart.x.positionAt, present.x.positionAt);
  if (standard !== undefined) writeLooks(plot, chart.series, standard);
  writeLooks(plot, chart.series, chart.looks ?? new Map());
}

function writeTitle(
  { chart }: Plot,
  { title, titleVisible }: Chart,
  present: Pick<Chart, "title" | "titleVisible">,
): void {
  if (!titleVisible) {
    drop(chart, "title");
    return;
  }
  if (present.titleVisible && title === present.title) return;
  const element = need(chart, "title");
  setText(element, title);
  if (child(element, "overlay") === undefined) setVal(element, "overlay", 0);
}

function writeLegend({ chart }: Plot, { legend }: Chart, present: Chart["legend"]): void {
  if (!legend.visible) {
    drop(chart, "legend");
    return;
  }
  const listed = String(present.hidden) === String(legend.hidden);
  if (present.visible && legend.position === present.position && listed) return;
  const element = need(chart, "legend");
  if (!listed) writeHidden(element, legend.hidden);
  setVal(element, "legendPos", toFile(legendPositions, legend.position));
  if (child(element, "overlay") === undefined) setVal(element, "overlay", 0);
}

/** Entries that show keep the looks that they have. */
function writeHidden(legend: Element, hidden: readonly number[]): void {
  for (const entry of children(legend, "legendEntry")) {
    if (child(entry, "delete") !== undefined) legend.removeChild(entry);
  }
  for (const index of hidden) {
    const xml = `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`;
    for (const entry of fragment(legend, xml)) insert(legend, entry);
  }
}
