import type { Element } from "@xmldom/xmldom";
import type { ChartSeries, ChartType } from "../../model/types";
import { child, descendant, numeric, val } from "../xml";
import { fillColor, hasNoFill, transparency } from "./colors";
import { fromReference } from "./formula-text";
import { markers, toModel } from "./kinds";
import type { KindElement } from "./kind-elements";
import { readLabels } from "./labels-read";
import { EMU_PER_POINT } from "./metrics";
import { textOf } from "./text";

/** A thin white edge tells bubbles apart where nobody has said otherwise. */
const newBubbleEdge = "#FFFFFF";

/** Width of a series' line where nobody has set one, in the file's units. */
export function lineWidth(type: ChartType): number {
  if (type === "XYScatter") return 19_050;
  return type === "Line" || type === "LineMarkers" ? 28_575 : 9_525;
}

function weightOf(line: Element | undefined, type: ChartType): number | null {
  const width = numeric(line, "w");
  return width === undefined || width === lineWidth(type) ? null : width / EMU_PER_POINT;
}

/** What Excel draws where a series does not say, in points. */
const AUTOMATIC_SIZE = 5;

/** The series of a chart's element; its labels' cells are found by the range that names its points. */
export function readSeries(
  element: Element,
  index: number,
  { type, axisGroup }: Pick<KindElement, "type" | "axisGroup">,
): ChartSeries {
  const tx = child(element, "tx");
  const marker = child(element, "marker");
  const shape = child(element, "spPr");
  const markerShape = child(marker, "spPr");
  const nameFormula = referenceOf(tx);
  const line = child(shape, "ln");
  const symbol = toModel(markers, val(marker, "symbol")) ?? "Automatic";
  const filled = type !== "XYScatter" && type !== "LineMarkers";
  const ink = fillColor(line);
  const lineColor = type === "Bubble" && ink === newBubbleEdge ? "" : ink;
  return {
    id: `series-${index + 1}`,
    type: type === "LineMarkers" && symbol === "None" ? "Line" : type,
    axisGroup,
    name: nameFormula === "" ? (child(tx, "v")?.textContent ?? textOf(tx)) : "",
    nameFormula,
    xFormula: referenceOf(child(element, "xVal") ?? child(element, "cat")),
    yFormula: referenceOf(child(element, "yVal") ?? child(element, "val")),
    sizeFormula: referenceOf(child(element, "bubbleSize")),
    markerStyle: symbol,
    markerSize: numeric(child(marker, "size"), "val") ?? AUTOMATIC_SIZE,
    markerBackgroundColor: fillColor(markerShape),
    markerForegroundColor: fillColor(child(markerShape, "ln")),
    fill: filled ? fillColor(shape) : "",
    filled: !(filled && hasNoFill(shape)),
    outlined: !(filled && hasNoFill(line)),
    lineColor,
    lineWeight: lineColor === "" ? null : weightOf(line, type),
    transparency: transparency(filled ? shape : markerShape),
    lineVisible: filled ? lineColor !== "" : !hasNoFill(line),
    ...readLabels(element),
  };
}

/** The cells that a `tx`, `xVal`, `yVal` or `bubbleSize` refers to; empty where it holds its values itself. */
function referenceOf(parent: Element | undefined): string {
  for (const kind of ["numRef", "strRef", "multiLvlStrRef"]) {
    const text = descendant(parent, kind, "f")?.textContent;
    if (text) return fromReference(text);
  }
  return "";
}

/** Whether the model can hold a series: its points come from cells, not from numbers in the chart itself. */
export function isHeld(element: Element): boolean {
  return ["xVal", "yVal", "bubbleSize", "cat", "val"].every((name) => {
    const data = child(element, name);
    return data === undefined || referenceOf(data) !== "";
  });
}
