import type { Element } from "@xmldom/xmldom";
import type { Chart, ChartSeries } from "../../model/types";
import { children, numeric, child, val } from "../xml";
import { categoryAxis, kindXml, valueAxis } from "./empty-chart";
import { axisIds, seriesElements, typeOfElement } from "./kind-elements";
import { drop, fragment, insert } from "./place-child";
import type { Plot } from "./plot";
import { newSeries, writeSeries } from "./series-write";

/**
 * Brings the series in step with the model's. One that keeps its place keeps its element, and with it what a user
 * formatted, also where it moves to another kind or axis.
 */
export function writeSeriesList(plot: Plot, { series }: Pick<Chart, "series">): void {
  const elements = seriesElements(plot.kinds).map(({ element }) => element);
  for (const surplus of elements.slice(series.length)) surplus.parentNode?.removeChild(surplus);
  writeAxes(plot, series);
  const numbers = freeNumbers(elements, series.length);
  series.forEach((each, index) => {
    const kind = kindFor(plot, each);
    const element = elements[index] ?? newSeries(kind, each.type, numbers.shift() ?? index);
    if (element.parentNode !== kind) move(element, kind, each);
    writeSeries(element, each);
  });
  // A kind without series is no chart; one alone may wait for its first.
  for (const kind of kindsOf(plot.area)) {
    if (children(kind, "ser").length === 0 && kindsOf(plot.area).length > 1) remove(kind);
  }
}

/** Numbers for new series, beyond those that are taken. */
function freeNumbers(elements: readonly Element[], count: number): number[] {
  const taken = elements.flatMap((each) =>
    ["idx", "order"].map((name) => numeric(child(each, name), "val") ?? 0),
  );
  const first = taken.reduce((most, each) => Math.max(most, each), -1) + 1;
  return Array.from({ length: Math.max(0, count - elements.length) }, (_, i) => first + i);
}

function kindsOf(area: Element): Element[] {
  return children(area).filter((each) => each.localName?.endsWith("Chart"));
}

function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** The element for series of this kind on this axis; made where there is none yet. */
function kindFor(plot: Plot, { type, axisGroup }: ChartSeries): Element {
  const { area } = plot;
  const wanted = type === "Line" ? "LineMarkers" : type;
  const ids = idsOf(plot, axisGroup);
  const found = kindsOf(area).find(
    (kind) =>
      typeOfElement(kind) === wanted && axisIds(kind).every((id) => ids.includes(Number(id))),
  );
  if (found !== undefined) return found;
  const [made] = fragment(area, kindXml(type, ids));
  if (made === undefined) throw new Error("No kind");
  return insert(area, made);
}

/** What belongs to one kind alone does not go along to another. */
function move(element: Element, kind: Element, { type }: ChartSeries): void {
  const lines = type === "Line" || type === "LineMarkers";
  drop(
    element,
    ...(lines ? ["invertIfNegative", "pictureOptions", "shape"] : ["marker", "smooth"]),
  );
  insert(kind, element);
}

function idsOf({ x, y, secondary, area }: Plot, group: ChartSeries["axisGroup"]): [number, number] {
  const id = (axis: Element | undefined) => numeric(child(axis, "axId"), "val") ?? 0;
  if (group === "Primary") return [id(x), id(y)];
  const value = secondary ?? children(area, "valAx").find((axis) => axis !== x && axis !== y);
  return [Number(val(value, "crossAx") ?? 0), id(value)];
}

/** The secondary axes come with the first series on them, and go with the last. */
function writeAxes({ area, x, y, secondary }: Plot, series: readonly ChartSeries[]): void {
  const needed = series.some(({ axisGroup }) => axisGroup === "Secondary");
  if (needed === (secondary !== undefined)) return;
  if (!needed) {
    for (const axis of [...children(area, "valAx"), ...children(area, "catAx")]) {
      if (axis !== x && axis !== y) remove(axis);
    }
    return;
  }
  const idOf = (axis: Element) => numeric(child(axis, "axId"), "val") ?? 0;
  const taken = Math.max(idOf(x), idOf(y));
  const [categories, values] = [taken + 1, taken + 2];
  const lying = val(x, "axPos") === "l";
  const xml =
    valueAxis(values, categories, lying ? "t" : "r", "between", true) +
    categoryAxis(categories, values, lying ? "l" : "b", true);
  for (const axis of fragment(area, xml)) insert(area, axis);
}
