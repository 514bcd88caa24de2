import { DOMParser } from "@xmldom/xmldom";
import type { Element } from "@xmldom/xmldom";
import { buildChartModel } from "../../../src/plans/chart/model";
import { renderSvg } from "../../../src/plans/chart/svg";
import { extent } from "./drawn";
import { chartInput } from "./portfolio";

const customers = [
  { name: "Harbour <Foods>", x: 8, y: 7 },
  { name: `"Beacon" & 'Mills'`, x: 7, y: 4 },
  { name: "Ost\u0000ara", x: 3, y: 8 },
  { name: "海港食品", x: 2, y: 3 },
];
const sized = customers.map((customer, row) => ({ ...customer, size: 100 * (row + 1) }));

function parse(svg: string): Element {
  const fail = (_: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError: fail }).parseFromString(svg, "image/svg+xml").documentElement!;
}

function all(root: Element, name: string, attribute?: string, value?: string): Element[] {
  return Array.from(root.getElementsByTagName(name)).filter(
    (element) => attribute === undefined || element.getAttribute(attribute) === value,
  );
}

const texts = (elements: Element[]) => elements.map(({ textContent }) => textContent);

test("names reach the picture as text, never as markup, without control characters", () => {
  const root = parse(renderSvg(buildChartModel(chartInput(customers))));
  const names = all(root, "g", "class", "labels").flatMap((group) => texts(all(group, "text")));
  expect(names.sort()).toEqual([`"Beacon" & 'Mills'`, "Harbour <Foods>", "Ostara", "海港食品"]);
});

test("what the user calls things cannot break out of the document either", () => {
  const evil = `"/><script>alert(1)</script>`;
  const model = buildChartModel(
    chartInput(customers, {
      titles: { chart: evil, x: evil, y: evil },
      labels: [evil, evil, evil, evil],
    }),
  );
  const root = parse(renderSvg(model, { ariaLabel: evil }));
  expect(all(root, "script")).toEqual([]);
  expect(texts(all(root, "title"))).toEqual([evil]);
});

test("a screen reader finds an image with a name and the counts of the quadrants", () => {
  const root = parse(renderSvg(buildChartModel(chartInput(customers)), { language: "zh-TW" }));
  expect(root.getAttribute("role")).toBe("img");
  expect(root.getAttribute("lang")).toBe("zh-TW");
  expect(texts(all(root, "title"))).toEqual(["Portfolio"]);
  expect(texts(all(root, "desc"))).toEqual([
    "Customer attractiveness × Business advantage; Star (1); Cash cow (1); Question mark (1); Dog (1)",
  ]);
});

test("a chart without a title is named by what it shows", () => {
  const titles = { chart: "", x: "Advantage", y: "Attractiveness" };
  const root = parse(renderSvg(buildChartModel(chartInput(customers, { titles }))));
  expect(root.getElementsByTagName("title")[0]!.textContent).toMatch(/^Attractiveness × Advantage/);
});

test("the cross stands at the cuts and the tick labels at the low edges", () => {
  const model = buildChartModel(chartInput(customers, { cuts: { x: 3.25, y: 7.75 } }));
  const root = parse(renderSvg(model));
  const frame = extent(all(root, "path", "class", "frame")[0]!.getAttribute("d")!);
  const cross = all(root, "path", "class", "cross")[0]!.getAttribute("d")!;
  const [, y, x] = /^M\S+ (\S+)H\S+M(\S+) /.exec(cross)!.map(Number);
  expect((x! - frame.left) / (frame.right - frame.left)).toBeCloseTo(0.25, 3);
  expect((frame.bottom - y!) / (frame.bottom - frame.top)).toBeCloseTo(0.75, 3);
  const ticks = all(root, "text", "class", "tick");
  expect(texts(ticks).slice(0, 10)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  for (const tick of ticks.slice(0, 10))
    expect(Number(tick.getAttribute("y"))).toBeGreaterThan(frame.bottom + 5);
  for (const tick of ticks.slice(10))
    expect(Number(tick.getAttribute("x"))).toBeLessThan(frame.left);
});

test("each customer is drawn once, where its scores are, in its quadrant's shape and the theme's colour", () => {
  const root = parse(renderSvg(buildChartModel(chartInput(customers)), { theme: "dark" }));
  const frame = extent(all(root, "path", "class", "frame")[0]!.getAttribute("d")!);
  const groups = all(root, "g", "class", "series");
  const drawn = groups.map((group) => {
    const marker = all(group, "path")[0]!;
    const { left, right, top, bottom } = extent(marker.getAttribute("d")!);
    const across = ((left + right) / 2 - frame.left) / (frame.right - frame.left);
    const up = (frame.bottom - (top + bottom) / 2) / (frame.bottom - frame.top);
    expect(all(group, "path")).toHaveLength(1);
    expect([right - left, bottom - top].map((side) => Math.round(side * 10))).toEqual([70, 70]);
    const row = Number(marker.getAttribute("data-row"));
    expect(1 + 9 * across).toBeCloseTo(customers[row]!.x, 2);
    expect(1 + 9 * up).toBeCloseTo(customers[row]!.y, 2);
    return [row, group.getAttribute("data-corner"), group.getAttribute("stroke")];
  });
  expect(drawn).toEqual([
    [0, "upperRight", "#54b054"],
    [1, "lowerRight", "#faa06b"],
    [2, "upperLeft", "#62abf5"],
    [3, "lowerLeft", "#bdbdbd"],
  ]);
});

test("sizes are drawn as light bubbles with dark edges, their areas in proportion, the small over the large", () => {
  const root = parse(renderSvg(buildChartModel(chartInput(sized))));
  const bubbles = all(root, "path").filter((path) => path.hasAttribute("data-row"));
  const radii = bubbles.map((bubble) => {
    const { left, right } = extent(bubble.getAttribute("d")!);
    return [Number(bubble.getAttribute("data-row")), (right - left) / 2] as const;
  });
  const largest = Math.max(...radii.map(([, radius]) => radius));
  for (const [row, radius] of radii) expect((radius / largest) ** 2).toBeCloseTo((row + 1) / 4, 2);
  const group = all(root, "g", "data-corner", "upperRight")[0]!;
  // Three parts in ten of #107c10 on white.
  expect(["fill", "stroke"].map((name) => group.getAttribute(name))).toEqual([
    "#b7d8b7",
    "#107c10",
  ]);
  const seeThrough = ["opacity", "fill-opacity", "stroke-opacity"];
  expect(all(root, "*").some((each) => seeThrough.some((name) => each.hasAttribute(name)))).toBe(
    false,
  );
  expect(group.parentNode!.nodeName).toBe("svg");
  const inOneQuadrant = sized.map((customer) => ({ ...customer, x: 8, y: 8 }));
  const over = parse(renderSvg(buildChartModel(chartInput(inOneQuadrant))));
  const stars = all(all(over, "g", "data-corner", "upperRight")[0]!, "path");
  expect(stars.map((path) => path.getAttribute("data-row"))).toEqual(["3", "2", "1", "0"]);
});

test("the legend counts the customers of each quadrant, the corners name the quadrants and the cuts say theirs", () => {
  const root = parse(renderSvg(buildChartModel(chartInput(customers))));
  const legend = all(root, "g", "class", "legend")[0]!;
  expect(texts(all(legend, "text"))).toEqual([
    "Star (1)",
    "Cash cow (1)",
    "Question mark (1)",
    "Dog (1)",
  ]);
  expect(all(legend, "path")).toHaveLength(4);
  expect(texts(all(root, "text", "class", "note"))).toEqual([
    "Star",
    "Cash cow",
    "Question mark",
    "Dog",
    "5.5",
    "5.5",
  ]);
  const bare = parse(renderSvg(buildChartModel(chartInput(customers, { legend: false }))));
  expect(all(bare, "path")).toHaveLength(2 + customers.length);
});

test("a picture keeps the chart's proportions when one side is given", () => {
  const model = buildChartModel(chartInput(customers));
  expect(parse(renderSvg(model)).getAttribute("width")).toBe("640pt");
  expect(parse(renderSvg(model, { width: 320 })).getAttribute("height")).toBe("220");
  expect(parse(renderSvg(model, { height: 220 })).getAttribute("width")).toBe("320");
});
