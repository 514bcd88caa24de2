import { DOMParser, type Element } from "@xmldom/xmldom";
import { buildCategoryModel } from "../../../src/plans/chart/category-model";
import { renderSvg } from "../../../src/plans/chart/svg";
import { fourByValue, paretoPicture } from "./pareto";

function parse(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, "text/xml").documentElement;
  if (root === null) throw new Error("No document");
  return root;
}

const all = (root: Element, name: string) => Array.from(root.getElementsByTagName(name));
const ofClass = (root: Element, name: string, kind: string) =>
  all(root, name).filter((each) => each.getAttribute("class") === kind);
const number = (element: Element, name: string) => Number(element.getAttribute(name));

/** The picture's plot, from its frame alone. */
function plotOf(root: Element) {
  const [frame] = ofClass(root, "path", "frame");
  const [left, top, right, bottom] = (frame?.getAttribute("d") ?? "").match(/[\d.]+/g)!.map(Number);
  return { left: left!, top: top!, right: right!, bottom: bottom! };
}

/** Corners of a line of moves and lines. */
const cornersOf = (path: Element) =>
  [...(path.getAttribute("d") ?? "").matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

test("columns are as high as their values, on the axis from 0 to 50", () => {
  const root = parse(renderSvg(paretoPicture()));
  const { top, bottom } = plotOf(root);
  const heights = all(root, "rect")
    .slice(1)
    .map((bar) => number(bar, "height"));
  expect(heights).toHaveLength(4);
  [50, 30, 15, 5].forEach((value, i) => {
    expect(heights[i]).toBeCloseTo(((bottom - top) * value) / 50, 1);
  });
});

test("the running total goes through 50, 80, 95 and 100 % of the height, and the cuts lie level at 80 and 95 %", () => {
  const root = parse(renderSvg(paretoPicture()));
  const { top, bottom } = plotOf(root);
  const shares = ofClass(root, "path", "line").map((path) =>
    cornersOf(path).map(([, y]) => (bottom - y!) / (bottom - top)),
  );
  [
    [0.5, 0.8, 0.95, 1],
    [0.8, 0.8, 0.8, 0.8],
    [0.95, 0.95, 0.95, 0.95],
  ].forEach((line, i) => {
    line.forEach((share, point) => {
      expect(shares[i]?.[point]).toBeCloseTo(share, 3);
    });
  });
});

test("both axes have their numbers, shares as per cent, and every customer a name below a column", () => {
  const root = parse(renderSvg(paretoPicture()));
  const ticks = ofClass(root, "text", "tick").map((text) => text.textContent);
  expect(ticks).toEqual(expect.arrayContaining(["0", "50", "0%", "20%", "100%"]));
  const names = ofClass(root, "text", "category").map((text) => text.textContent);
  expect(names).toEqual(["Harbour Foods 海港食品", "Beacon Mills", "Tern & Co", "Ostara"]);
});

test("a text from a cell is never markup", () => {
  const input = { ...fourByValue(), title: "<script>", categories: ["<b>", "a", "b", "c"] };
  const svg = renderSvg(buildCategoryModel(input));
  expect(svg).not.toMatch(/<script|<b>/);
});

test("stacked bars lie end to end, the first category on top; a loss lies on the other side of zero", () => {
  const {
    series: [first],
    axes,
  } = fourByValue();
  const bars = (name: string, values: number[]) =>
    ({ ...first!, name, type: "BarStacked", values }) as const;
  const model = buildCategoryModel({
    ...fourByValue(),
    type: "BarStacked",
    categories: ["One", "Two"],
    series: [bars("a", [10, 4]), bars("b", [10, -2])],
    axes: { ...axes, values: { ...axes.values, min: null }, secondary: null },
  });
  const root = parse(renderSvg(model));
  const [a, b, c, d] = all(root, "rect").slice(1);
  const end = (bar: Element) => number(bar, "x") + number(bar, "width");
  expect(number(c!, "x")).toBeCloseTo(end(a!), 1);
  expect(end(d!)).toBeCloseTo(number(b!, "x"), 1);
  expect(number(a!, "y")).toBeLessThan(number(b!, "y"));
  // The axis of values from -5 to 20 has 0 a fifth of the way.
  const { left, right } = plotOf(root);
  expect((number(a!, "x") - left) / (right - left)).toBeCloseTo(0.2, 2);
});

test("hundreds of names are thinned out until they stand apart", () => {
  const many = Array.from({ length: 440 }, (_, i) => 440 - i);
  const [first] = fourByValue().series;
  const model = buildCategoryModel({
    ...fourByValue(),
    categories: many.map((i) => `Client ${i}`),
    series: [{ ...first!, values: many }],
  });
  const root = parse(renderSvg(model));
  const places = ofClass(root, "text", "category").map((text) => number(text, "x"));
  expect(places.length).toBeGreaterThan(20);
  places.slice(1).forEach((x, i) => {
    expect(x - places[i]!).toBeGreaterThanOrEqual(12 - 0.02);
  });
});
