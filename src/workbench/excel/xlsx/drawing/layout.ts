import type { Element } from "@xmldom/xmldom";
import type { Chart } from "../../model/types";
import { child, descendant, numeric, val } from "../xml";
import { fragment, insert, drop } from "./place-child";

type PlotArea = NonNullable<Chart["plotArea"]>;

const sides = { left: "x", top: "y", width: "w", height: "h" } as const;
const keys = ["left", "top", "width", "height"] as const;

/** The inner plot area where the file states one; undefined where its shape is left to the program that draws it. */
export function readPlotArea(area: Element): PlotArea | undefined {
  const manual = descendant(area, "layout", "manualLayout");
  if (manual === undefined || val(manual, "layoutTarget") !== "inner") return undefined;
  const [left, top, width, height] = keys.map((key) => numeric(child(manual, sides[key]), "val"));
  if (left === undefined || top === undefined) return undefined;
  return width === undefined || height === undefined ? undefined : { left, top, width, height };
}

/** States the inner plot area, or leaves what is stated where it is this one already. */
export function writePlotArea(area: Element, wanted: PlotArea | undefined): void {
  const present = readPlotArea(area);
  if (wanted === undefined || keys.every((key) => present?.[key] === wanted[key])) return;
  const parts = keys.map((key) => `<c:${sides[key]} val="${wanted[key]}"/>`).join("");
  drop(area, "layout");
  for (const layout of fragment(
    area,
    `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${parts}</c:manualLayout></c:layout>`,
  )) {
    insert(area, layout);
  }
}
