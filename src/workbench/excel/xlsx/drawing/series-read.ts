import type { Element } from "@xmldom/xmldom";
import type { ChartSeries } from "../../model/types";
import { child, descendant, numeric, val } from "../xml";
import { fillColor, hasNoFill, transparency } from "./colors";
import { fromReference } from "./formula-text";
import { markers, toModel } from "./kinds";
import { readLabels } from "./labels-read";
import { textOf } from "./text";

/** What Excel draws where a series does not say, in points. */
const AUTOMATIC_SIZE = 5;

/** The series of a chart's element; its labels' cells are found by the range that names its points. */
export function readSeries(element: Element, index: number, bubble: boolean): ChartSeries {
  const tx = child(element, "tx");
  const marker = child(element, "marker");
  const shape = child(element, "spPr");
  const markerShape = child(marker, "spPr");
  const nameFormula = referenceOf(tx);
  return {
    id: `series-${index + 1}`,
    name: nameFormula === "" ? (child(tx, "v")?.textContent ?? textOf(tx)) : "",
    nameFormula,
    xFormula: referenceOf(child(element, "xVal")),
    yFormula: referenceOf(child(element, "yVal")),
    sizeFormula: referenceOf(child(element, "bubbleSize")),
    markerStyle: toModel(markers, val(marker, "symbol")) ?? "Automatic",
    markerSize: numeric(child(marker, "size"), "val") ?? AUTOMATIC_SIZE,
    markerBackgroundColor: fillColor(markerShape),
    markerForegroundColor: fillColor(child(markerShape, "ln")),
    fill: bubble ? fillColor(shape) : "",
    transparency: transparency(bubble ? shape : markerShape),
    lineVisible: !bubble && !hasNoFill(child(shape, "ln")),
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
  return ["xVal", "yVal", "bubbleSize"].every((name) => {
    const data = child(element, name);
    return data === undefined || referenceOf(data) !== "";
  });
}
