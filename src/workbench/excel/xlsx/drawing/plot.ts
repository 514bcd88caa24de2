import type { Document, Element } from "@xmldom/xmldom";
import { child, children, descendant, root, val } from "../xml";
import { isHeld } from "./series-read";

/** The elements of a scatter or bubble chart that the model holds. */
export interface Plot {
  readonly space: Element;
  readonly chart: Element;
  readonly area: Element;
  /** The `scatterChart` or `bubbleChart`. */
  readonly kind: Element;
  readonly bubble: boolean;
  readonly x: Element;
  readonly y: Element;
}

const axes = ["valAx", "catAx", "dateAx", "serAx"];

/** The parts of a chart; undefined where it is of a kind or in a form that the model does not hold. */
export function plotOf(document: Document): Plot | undefined {
  const space = root(document);
  const chart = child(space, "chart");
  const area = child(chart, "plotArea");
  if (chart === undefined || area === undefined) return undefined;
  const kinds = children(area).filter((each) => each.localName?.endsWith("Chart"));
  const [kind] = kinds;
  const name = kind?.localName;
  if (kind === undefined || kinds.length > 1) return undefined;
  if (name !== "scatterChart" && name !== "bubbleChart") return undefined;
  const found = children(area).filter((each) => axes.includes(each.localName ?? ""));
  const upright = (axis: Element) => /^[lr]$/.test(val(axis, "axPos") ?? "");
  const x = found.find((axis) => !upright(axis));
  const y = found.find(upright);
  if (found.length !== 2 || x?.localName !== "valAx" || y?.localName !== "valAx") return undefined;
  if (!children(kind, "ser").every(isHeld)) return undefined;
  if (descendant(space, "pivotSource") !== undefined) return undefined;
  return { space, chart, area, kind, bubble: name === "bubbleChart", x, y };
}
