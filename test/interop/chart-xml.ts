import { strFromU8, unzipSync } from "fflate";
import { DOMParser, type Element } from "@xmldom/xmldom";
import type { Drawn, DrawnLabel, DrawnMarker, Rectangle } from "../plans/chart/drawn";
import { helveticaWidth } from "../plans/chart/helvetica";

/*
 * Where a chart's file says that things lie, read from its XML alone by what ECMA-376 says of it: nothing here is
 * shared with what lays the chart out or writes it.
 */

/** As the pictures' texts are measured: a label's font size, its inset, and what the tallest font takes. */
const FONT = 9;
const inset = { side: 3, end: 1.5 };
const [ASCENT, DESCENT] = [1.06 * FONT, 0.26 * FONT];

/** The largest bubble at a scale of 100: a quarter of the plot's shorter side. */
const FULL_BUBBLE = 0.25;

/** A point of the chart: its series and its place there as one number. */
export const pointOf = (series: number, index: number) => series * 1_000_000 + index;

export interface ChartInFile extends Drawn {
  /** Corner names and cut values: texts of a series that draws nothing. */
  readonly notes: readonly DrawnLabel[];
  readonly sizes: ReadonlyMap<number, number>;
}

/** The only chart of a workbook, in points from its left upper corner. */
export function chartInFile(
  file: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): ChartInFile {
  const xml = strFromU8(unzipSync(file)["xl/charts/chart1.xml"] ?? new Uint8Array());
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new Error("No chart");
  const area = first(root, "plotArea");
  const plot = plotOf(area, width, height);
  const [x, y] = all(area, "valAx").map((axis) => axisOf(axis));
  if (x === undefined || y === undefined) throw new Error("Not two axes of values");
  const across = (value: number) =>
    plot.left + ((value - x.min) / (x.max - x.min)) * (plot.right - plot.left);
  const up = (value: number) =>
    plot.bottom - ((value - y.min) / (y.max - y.min)) * (plot.bottom - plot.top);
  const series = all(area, "ser");
  const sizesOf = series.map((each) => numbersOf(each, "bubbleSize"));
  const largest = Math.max(...sizesOf.flatMap((sizes) => [...sizes.values()]));
  const fullRadius = (FULL_BUBBLE / 2) * Math.min(plot.right - plot.left, plot.bottom - plot.top);
  const markers = new Map<number, DrawnMarker>();
  const sizes = new Map<number, number>();
  const labels: DrawnLabel[] = [];
  const notes: DrawnLabel[] = [];
  series.forEach((each, number) => {
    const hidden = isHidden(each);
    const xs = numbersOf(each, "xVal");
    const ys = numbersOf(each, "yVal");
    const texts = textsOf(each);
    const marked = Number(child(child(each, "marker"), "size")?.getAttribute("val") ?? 0);
    for (const [index, value] of ys) {
      const [middleX, middleY] = [across(xs.get(index) ?? NaN), up(value)];
      const size = sizesOf[number]?.get(index);
      const radius = size === undefined ? marked / 2 : fullRadius * Math.sqrt(size / largest);
      const row = pointOf(number, index);
      if (hidden) continue;
      if (size !== undefined) sizes.set(row, size);
      markers.set(row, {
        left: middleX - radius,
        right: middleX + radius,
        top: middleY - radius,
        bottom: middleY + radius,
        round: size !== undefined,
      });
    }
    for (const label of all(each, "dLbl")) {
      const index = Number(first(label, "idx").getAttribute("val"));
      if (child(label, "delete")?.getAttribute("val") === "1") continue;
      const text = texts.get(index) ?? "";
      const y = ys.get(index);
      if (y === undefined) throw new Error(`A label for a point that is not plotted: ${text}`);
      const at = { x: across(xs.get(index) ?? NaN), y: up(y), radius: 0 };
      const marker = markers.get(pointOf(number, index));
      if (marker !== undefined) at.radius = (marker.right - marker.left) / 2;
      const box = boxOf(label, text, at, { width, height });
      (hidden ? notes : labels).push({ row: pointOf(number, index), text, ...box });
    }
  });
  const cross =
    y.crosses === null || x.crosses === null ? null : { x: across(y.crosses), y: up(x.crosses) };
  return { plot, cross, labels, notes, markers, sizes };
}

/** Its text within: what is around it is transparent and may touch. */
function boxOf(
  label: Element,
  text: string,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  size: { readonly width: number; readonly height: number },
): Rectangle {
  const width = helveticaWidth(text, FONT);
  const middle = (ASCENT + DESCENT) / 2;
  const layout = child(label, "layout");
  const moved = (name: string) =>
    layout === undefined ? 0 : Number(first(layout, name).getAttribute("val"));
  const position = first(label, "dLblPos").getAttribute("val") ?? "";
  const aside = radius + inset.side;
  const away = radius + inset.end;
  const left = { r: x + aside, l: x - aside - width, t: x - width / 2, b: x - width / 2 }[position];
  const top = { r: y - middle, l: y - middle, t: y - away - 2 * middle, b: y + away }[position];
  if (left === undefined || top === undefined) throw new Error(`Position ${position}`);
  const [movedLeft, movedTop] = [left + moved("x") * size.width, top + moved("y") * size.height];
  return {
    left: movedLeft,
    right: movedLeft + width,
    top: movedTop,
    bottom: movedTop + 2 * middle,
  };
}

function plotOf(area: Element, width: number, height: number): Rectangle {
  const layout = first(area, "manualLayout");
  const share = (name: string) => Number(first(layout, name).getAttribute("val"));
  if (first(layout, "layoutTarget").getAttribute("val") !== "inner") throw new Error("Outer plot");
  const [left, top] = [share("x") * width, share("y") * height];
  return { left, top, right: left + share("w") * width, bottom: top + share("h") * height };
}

/** The ends of an axis, and where on the other one it stands. */
function axisOf(axis: Element) {
  const number = (name: string) => Number(first(axis, name).getAttribute("val"));
  const crosses = child(axis, "crossesAt")?.getAttribute("val");
  return {
    min: number("min"),
    max: number("max"),
    crosses: crosses == null ? null : Number(crosses),
  };
}

function isHidden(series: Element): boolean {
  const look = child(series, "spPr");
  const marker = child(series, "marker");
  const symbol = child(marker, "symbol")?.getAttribute("val");
  return symbol === "none" || (symbol === undefined && child(look, "noFill") !== undefined);
}

function numbersOf(series: Element, name: string): Map<number, number> {
  const held = child(series, name);
  const points = held === undefined ? [] : all(held, "pt");
  const entries = points.map((point): [number, number] => [
    Number(point.getAttribute("idx")),
    Number(first(point, "v").textContent),
  ]);
  // What is no number, such as #N/A, is drawn nowhere.
  return new Map(entries.filter(([, value]) => !Number.isNaN(value)));
}

function textsOf(series: Element): Map<number, string> {
  const cache = all(series, "dlblRangeCache")[0];
  const points = cache === undefined ? [] : all(cache, "pt");
  return new Map(
    points.map((point) => [Number(point.getAttribute("idx")), first(point, "v").textContent ?? ""]),
  );
}

function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}

function first(element: Element, name: string): Element {
  const found = all(element, name)[0];
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
}

function child(element: Element | undefined, name: string): Element | undefined {
  return [...(element?.childNodes ?? [])].find(
    (node): node is Element => (node as Element).localName === name,
  );
}
