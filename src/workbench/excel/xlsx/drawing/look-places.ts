import type { Element } from "@xmldom/xmldom";
import type { ChartSeries } from "../../model/types";
import { child } from "../xml";
import { seriesElements } from "./kind-elements";
import type { Plot } from "./plot";

type Aspect = "font" | "line" | "fill";

/** A part of a chart that has a look of its own, and the element that holds it, where the chart has that part. */
export interface LookPlace {
  readonly part: string;
  readonly element: Element | undefined;
  readonly has: readonly Aspect[];
}

export function lookPlaces(plot: Plot, series: readonly ChartSeries[]): LookPlace[] {
  const { space, chart, area, kinds } = plot;
  const elements = seriesElements(kinds).map(({ element }) => element);
  const axes = (["x", "y", "secondary"] as const).flatMap((side): LookPlace[] => {
    const axis = plot[side];
    if (axis === undefined) return [];
    return [
      { part: side, element: axis, has: ["font", "line"] },
      { part: `${side} title`, element: child(axis, "title"), has: ["font", "fill"] },
      { part: `${side} gridlines`, element: child(axis, "majorGridlines"), has: ["line"] },
    ];
  });
  return [
    { part: "title", element: child(chart, "title"), has: ["font", "fill"] },
    { part: "legend", element: child(chart, "legend"), has: ["font", "fill"] },
    { part: "chart area", element: space, has: ["font", "line", "fill"] },
    { part: "plot area", element: area, has: ["line", "fill"] },
    ...axes,
    ...series.map(({ id }, index): LookPlace => ({
      part: `labels of ${id}`,
      element: child(elements[index], "dLbls"),
      has: ["font"],
    })),
  ];
}
