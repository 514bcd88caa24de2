import type { Element } from "@xmldom/xmldom";
import type { ChartSeries } from "../../model/types";
import { escapeXml } from "../xml";
import { setFill, setNoFill } from "./colors";
import { toReference } from "./formula-text";
import { markers, toFile } from "./kinds";
import { writeLabels } from "./labels-write";
import { drop, fragment, insert, need, setVal } from "./place-child";
import { readSeries } from "./series-read";

/** Excel's own width of a series' line: 1.5 points. */
const LINE_WIDTH = "19050";

/**
 * Brings a series' element in step with the model, touching only what differs, so that a user's formatting stays.
 * Values last read from the cells are filled in later.
 */
export function writeSeries(element: Element, series: ChartSeries, bubble: boolean): void {
  const present = readSeries(element, 0, bubble);
  if (series.nameFormula !== present.nameFormula || series.name !== present.name) {
    writeName(element, series);
  }
  for (const [name, formula, now] of [
    ["xVal", series.xFormula, present.xFormula],
    ["yVal", series.yFormula, present.yFormula],
    ["bubbleSize", bubble ? series.sizeFormula : "", present.sizeFormula],
  ] as const) {
    if (formula !== now) writeData(element, name, formula);
  }
  if (bubble) writeBubble(element, series, present);
  else writeMarker(element, series, present);
  writeLabels(element, series, present);
}

function writeName(element: Element, { name, nameFormula }: ChartSeries): void {
  drop(element, "tx");
  const content =
    nameFormula !== ""
      ? `<c:strRef><c:f>${escapeXml(toReference(nameFormula))}</c:f></c:strRef>`
      : `<c:v>${escapeXml(name)}</c:v>`;
  if (name === "" && nameFormula === "") return;
  put(element, `<c:tx>${content}</c:tx>`);
}

function writeData(element: Element, name: string, formula: string): void {
  drop(element, name);
  if (formula === "") return;
  const reference = escapeXml(toReference(formula));
  put(element, `<c:${name}><c:numRef><c:f>${reference}</c:f></c:numRef></c:${name}>`);
}

function writeMarker(element: Element, series: ChartSeries, present: ChartSeries): void {
  const { markerStyle, markerSize, lineVisible } = series;
  if (lineVisible !== present.lineVisible) {
    const line = need(need(element, "spPr"), "ln");
    line.setAttribute("w", line.getAttribute("w") ?? LINE_WIDTH);
    if (lineVisible) drop(line, "noFill");
    else setNoFill(line);
  }
  if (markerStyle !== present.markerStyle) {
    setVal(need(element, "marker"), "symbol", toFile(markers, markerStyle));
  }
  if (markerSize !== present.markerSize) setVal(need(element, "marker"), "size", markerSize);
  const { markerBackgroundColor: back, markerForegroundColor: front, transparency } = series;
  if (!same(back, present.markerBackgroundColor) || transparency !== present.transparency) {
    setFill(need(need(element, "marker"), "spPr"), back, transparency);
  }
  if (!same(front, present.markerForegroundColor)) {
    setFill(need(need(need(element, "marker"), "spPr"), "ln"), front);
  }
}

function writeBubble(element: Element, series: ChartSeries, present: ChartSeries): void {
  const { fill, transparency } = series;
  if (same(fill, present.fill) && transparency === present.transparency) return;
  setFill(need(element, "spPr"), fill, transparency);
}

function same(left: string, right: string): boolean {
  return left.toUpperCase() === right.toUpperCase();
}

function put(element: Element, xml: string): void {
  for (const each of fragment(element, xml)) insert(element, each);
}

/** A new series' element: markers without a line through them, bubbles with a thin white edge that tells them apart. */
export function newSeries(kind: Element, index: number, bubble: boolean): Element {
  const look = bubble
    ? '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
    : `<c:spPr><a:ln w="${LINE_WIDTH}"><a:noFill/></a:ln></c:spPr><c:smooth val="0"/>`;
  const xml = `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${look}</c:ser>`;
  const [series] = fragment(kind, xml);
  if (series === undefined) throw new Error("No series");
  return insert(kind, series);
}
