import type { Element } from "@xmldom/xmldom";
import type { ChartSeries, ChartType } from "../../model/types";
import { escapeXml } from "../xml";
import { setFill, setNoFill } from "./colors";
import { toReference } from "./formula-text";
import { markers, toFile } from "./kinds";
import { writeLabels } from "./labels-write";
import { drop, fragment, insert, need, setVal } from "./place-child";
import { EMU_PER_POINT } from "./metrics";
import { lineWidth, readSeries } from "./series-read";

/**
 * Brings a series' element in step with the model, touching only what differs, so that a user's formatting stays.
 * Values last read from the cells are filled in later.
 */
export function writeSeries(element: Element, series: ChartSeries): void {
  const { type, axisGroup } = series;
  const present = readSeries(element, 0, {
    type: type === "Line" ? "LineMarkers" : type,
    axisGroup,
  });
  if (series.nameFormula !== present.nameFormula || series.name !== present.name) {
    writeName(element, series);
  }
  const points = type === "XYScatter" || type === "Bubble";
  if (series.xFormula !== present.xFormula) {
    writeData(element, points ? "xVal" : "cat", points ? "numRef" : "strRef", series.xFormula);
  }
  if (series.yFormula !== present.yFormula) {
    writeData(element, points ? "yVal" : "val", "numRef", series.yFormula);
  }
  const size = type === "Bubble" ? series.sizeFormula : "";
  if (size !== present.sizeFormula) writeData(element, "bubbleSize", "numRef", size);
  writeLine(element, series, present);
  if (type === "XYScatter" || type === "Line" || type === "LineMarkers") {
    writeMarker(element, series, present);
  } else writeFill(element, series, present);
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

/** Names of categories are written as texts, which numbers among them may be too. */
function writeData(
  element: Element,
  name: string,
  kind: "numRef" | "strRef",
  formula: string,
): void {
  drop(element, name);
  if (formula === "") return;
  const reference = escapeXml(toReference(formula));
  put(element, `<c:${name}><c:${kind}><c:f>${reference}</c:f></c:${kind}></c:${name}>`);
}

function writeLine(element: Element, series: ChartSeries, present: ChartSeries): void {
  const { type, lineVisible, lineColor, lineWeight, outlined } = series;
  if (
    lineVisible === present.lineVisible &&
    lineWeight === present.lineWeight &&
    outlined === present.outlined &&
    same(lineColor, present.lineColor)
  ) {
    return;
  }
  const line = need(need(element, "spPr"), "ln");
  const width = lineWeight === null ? lineWidth(type) : Math.round(lineWeight * EMU_PER_POINT);
  line.setAttribute("w", String(width));
  if (!lineVisible || !outlined) setNoFill(line);
  else {
    drop(line, "noFill");
    if (!same(lineColor, present.lineColor)) setFill(line, lineColor);
  }
}

function writeMarker(element: Element, series: ChartSeries, present: ChartSeries): void {
  const { markerStyle, markerSize } = series;
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

function writeFill(element: Element, series: ChartSeries, present: ChartSeries): void {
  const { fill, transparency, filled } = series;
  const unchanged = same(fill, present.fill) && transparency === present.transparency;
  if (unchanged && filled === present.filled) return;
  if (!filled) setNoFill(need(element, "spPr"));
  else setFill(need(element, "spPr"), fill, transparency);
}

function same(left: string, right: string): boolean {
  return left.toUpperCase() === right.toUpperCase();
}

function put(element: Element, xml: string): void {
  for (const each of fragment(element, xml)) insert(element, each);
}

/** A new series' element: markers without a line through them, bubbles with a thin white edge that tells them apart. */
export function newSeries(kind: Element, type: ChartType, number: number): Element {
  const width = lineWidth(type);
  const edge = `<c:spPr><a:ln w="${width}"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>`;
  const looks: Readonly<Record<string, string>> = {
    Bubble: `${edge}<c:invertIfNegative val="0"/><c:bubble3D val="0"/>`,
    XYScatter: `<c:spPr><a:ln w="${width}"><a:noFill/></a:ln></c:spPr><c:smooth val="0"/>`,
    Line: `<c:marker><c:symbol val="none"/></c:marker><c:smooth val="0"/>`,
    LineMarkers: `<c:smooth val="0"/>`,
  };
  const look = looks[type] ?? '<c:invertIfNegative val="0"/>';
  const [series] = fragment(
    kind,
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>${look}</c:ser>`,
  );
  if (series === undefined) throw new Error("No series");
  return insert(kind, series);
}
