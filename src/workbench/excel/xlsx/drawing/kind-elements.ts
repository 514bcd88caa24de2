import type { Element } from "@xmldom/xmldom";
import type { ChartSeries, ChartType } from "../../model/types";
import { child, children, numeric, val } from "../xml";

/** An element that holds series of one kind, on one pair of axes: `barChart`, `scatterChart` and so on. */
export interface KindElement {
  readonly element: Element;
  /** Of its series; lines with markers and without stand together. */
  readonly type: ChartType;
  readonly axisGroup: ChartSeries["axisGroup"];
}

/** The kind of an element's series; undefined where the model does not hold it. */
export function typeOfElement(element: Element): ChartType | undefined {
  const grouping = val(element, "grouping") ?? "standard";
  switch (element.localName) {
    case "scatterChart":
      return "XYScatter";
    case "bubbleChart":
      return "Bubble";
    case "lineChart":
      return grouping === "standard" ? "LineMarkers" : undefined;
    case "barChart": {
      const lying = val(element, "barDir") === "bar";
      if (grouping === "stacked") return lying ? "BarStacked" : "ColumnStacked";
      if (grouping === "percentStacked") return undefined;
      return lying ? "BarClustered" : "ColumnClustered";
    }
    default:
      return undefined;
  }
}

/** The ids of the two axes that an element's series lie on. */
export function axisIds(element: Element): string[] {
  return children(element, "axId").map((id) => id.getAttribute("val") ?? "");
}

/** Series in the order in which the chart counts them, each with the kind that it stands in. */
export function seriesElements(
  kinds: readonly KindElement[],
): { readonly element: Element; readonly kind: KindElement }[] {
  const order = (element: Element) => numeric(child(element, "order"), "val") ?? 0;
  return kinds
    .flatMap((kind) => children(kind.element, "ser").map((element) => ({ element, kind })))
    .sort((a, b) => order(a.element) - order(b.element));
}
