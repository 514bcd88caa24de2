import type { Element } from "@xmldom/xmldom";
import { writeWorkbook } from "../../../../../src/workbench/excel/xlsx";
import { elementOf, find, textAt, valAt } from "../package";
import { sampleChart } from "./sample-chart";

const chartPath = "xl/charts/chart1.xml";
const flags = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map(
  (name) => `show${name}`,
);

function elementsOf(parent: Element): [string | null, string | null][] {
  return [...parent.childNodes].map((node) => [
    (node as Element).localName,
    (node as Element).getAttribute("val"),
  ]);
}

async function plotOf(type: "XYScatter" | "Bubble") {
  const file = await writeWorkbook(sampleChart(type).workbook);
  const [chart] = find(elementOf(file, chartPath), "chart");
  return { file, chart: chart!, area: find(chart!, "plotArea")[0]! };
}

describe("a scatter chart in its file", () => {
  test("has markers of their own, no line, no smoothing and no colours varied by point", async () => {
    const { area } = await plotOf("XYScatter");
    expect(valAt(area, "scatterChart", "varyColors")).toBe("0");
    const series = find(area, "scatterChart", "ser");
    expect(series.map((each) => valAt(each, "marker", "symbol"))).toEqual(["circle", "diamond"]);
    for (const each of series) {
      expect(valAt(each, "marker", "size")).toBe("9");
      expect(valAt(each, "marker", "spPr", "solidFill", "srgbClr")).toBe("107C10");
      expect(find(each, "spPr", "ln", "noFill")).toHaveLength(1);
      expect(valAt(each, "smooth")).toBe("0");
    }
  });

  test("refers to its cells and holds what they hold; #N/A and blank cells are no points", async () => {
    const { area } = await plotOf("XYScatter");
    const dog = find(area, "scatterChart", "ser")[1]!;
    expect(textAt(dog, "tx", "strRef", "f")).toBe("'Chart data'!$D$1");
    expect(textAt(dog, "tx", "strRef", "strCache", "pt", "v")).toBe("Dog");
    const ys = find(dog, "yVal", "numRef")[0]!;
    expect(textAt(ys, "f")).toBe("'Chart data'!$D$2:$D$6");
    expect(valAt(ys, "numCache", "ptCount")).toBe("5");
    expect(
      find(ys, "numCache", "pt").map((point) => [point.getAttribute("idx"), point.textContent]),
    ).toEqual([["2", "3"]]);
  });

  test("states the inner plot area in parts of the chart (ECMA-376, 21.2.2.95)", async () => {
    const { area } = await plotOf("XYScatter");
    const layout = find(area, "layout", "manualLayout")[0]!;
    expect(elementsOf(layout)).toEqual([
      ["layoutTarget", "inner"],
      ["xMode", "edge"],
      ["yMode", "edge"],
      ["x", "0.1"],
      ["y", "0.125"],
      ["w", "0.75"],
      ["h", "0.6"],
    ]);
    expect(area.firstChild?.localName).toBe("layout");
  });

  test("gives each label the font of its series' labels, on one line", async () => {
    const { area } = await plotOf("XYScatter");
    const [first, second] = find(area, "scatterChart", "ser");
    const sizes = (series: typeof first) =>
      find(series!, "dLbls", "dLbl", "tx", "rich", "p", "fld", "rPr").map((run) =>
        run.getAttribute("sz"),
      );
    expect([sizes(first), sizes(second)]).toEqual([["900"], [null]]);
    const [body] = find(first!, "dLbls", "dLbl", "tx", "rich", "bodyPr");
    expect(body!.getAttribute("wrap")).toBe("none");
  });

  test("crosses each axis at the other's cut: crossesAt stands on the axis that crosses (ECMA-376, 21.2.2.34)", async () => {
    const { area } = await plotOf("XYScatter");
    const [x, y] = find(area, "valAx");
    expect([valAt(x!, "axPos"), valAt(x!, "crossesAt"), find(x!, "crosses")]).toEqual([
      "b",
      "6.25",
      [],
    ]);
    expect([valAt(y!, "axPos"), valAt(y!, "crossesAt"), find(y!, "crosses")]).toEqual([
      "l",
      "5",
      [],
    ]);
    for (const axis of [x!, y!]) {
      expect([valAt(axis, "scaling", "min"), valAt(axis, "scaling", "max")]).toEqual(["1", "10"]);
      expect([valAt(axis, "majorUnit"), valAt(axis, "tickLblPos")]).toEqual(["1.5", "low"]);
    }
    expect([find(x!, "majorGridlines").length, find(y!, "majorGridlines").length]).toEqual([0, 1]);
    expect(find(y!, "numFmt")[0]?.getAttribute("formatCode")).toBe("0.0");
    expect(textAt(x!, "title", "tx", "rich")).toBe("Advantage");
  });

  test("labels points by the cells beside them, with all six flags said each time", async () => {
    const { area } = await plotOf("XYScatter");
    const star = find(area, "scatterChart", "ser")[0]!;
    expect(
      find(star, "dLbls", "dLbl").map((label) => [valAt(label, "idx"), valAt(label, "dLblPos")]),
    ).toEqual([["1", "t"]]);
    const [label] = find(star, "dLbls", "dLbl");
    expect(find(label!, "tx", "rich", "p", "fld")[0]?.getAttribute("type")).toBe("CELLRANGE");
    expect(valAt(label!, "extLst", "ext", "showDataLabelsRange")).toBe("1");
    expect(textAt(star, "extLst", "ext", "datalabelsRange", "f")).toBe("'Chart data'!$A$2:$A$6");
    expect(
      find(star, "extLst", "ext", "datalabelsRange", "dlblRangeCache", "pt").map(
        ({ textContent }) => textContent,
      ),
    ).toEqual(["Ostara & Söhne", "海港食品", "Tern"]);
    for (const element of [label!, find(star, "dLbls")[0]!]) {
      expect(flags.map((name) => valAt(element, name))).toEqual(["0", "0", "0", "0", "0", "0"]);
    }
  });

  test("is titled, has its legend, and is described for those who cannot see it", async () => {
    const { file, chart } = await plotOf("XYScatter");
    expect(textAt(chart, "title", "tx", "rich")).toBe("Matrix <2026>");
    expect([valAt(chart, "autoTitleDeleted"), valAt(chart, "legend", "legendPos")]).toEqual([
      "0",
      "r",
    ]);
    const [frame] = find(
      elementOf(file, "xl/drawings/drawing1.xml"),
      "twoCellAnchor",
      "graphicFrame",
    );
    const [properties] = find(frame!, "nvGraphicFramePr", "cNvPr");
    expect(properties?.getAttribute("name")).toBe("KAM Matrix");
    expect(properties?.getAttribute("descr")).toBe('Six "customers" & more');
  });
});

test("a label away from its point's row, and a fixed text, each stand with their own point", async () => {
  const { workbook, chart } = sampleChart("XYScatter");
  chart.series[0]!.labels.set(0, {
    formula: "='Chart data'!$A$4",
    position: "Left",
    visible: true,
  });
  chart.series[0]!.labels.set(2, { text: "a < b", position: "Bottom", visible: true });
  chart.series[0]!.labels.set(3, { visible: false });
  const file = await writeWorkbook(workbook);
  const [star] = find(elementOf(file, chartPath), "chart", "plotArea", "scatterChart", "ser");
  const labels = find(star!, "dLbls", "dLbl");
  expect(labels.map((label) => valAt(label, "idx"))).toEqual(["0", "1", "2", "3"]);
  expect(
    labels.map((label) => textAt(label, "tx", "strRef", "f") ?? textAt(label, "tx", "rich")),
  ).toEqual(["'Chart data'!$A$4", "'Chart data'!$A$3", "a < b", undefined]);
  expect(textAt(labels[0]!, "tx", "strRef", "strCache", "pt", "v")).toBe("Tern");
  expect(labels.map((label) => valAt(label, "showVal") ?? null)).toEqual(["1", "1", "1", null]);
  expect(valAt(labels[3]!, "delete")).toBe("1");
});

test("a bubble chart has sizes, a scale, and bubbles that let others show through", async () => {
  const { area } = await plotOf("Bubble");
  expect(valAt(area, "bubbleChart", "bubbleScale")).toBe("40");
  const [star] = find(area, "bubbleChart", "ser");
  expect(textAt(star!, "bubbleSize", "numRef", "f")).toBe("'Chart data'!$E$2:$E$6");
  expect(
    find(star!, "bubbleSize", "numRef", "numCache", "pt").map(({ textContent }) => textContent),
  ).toEqual(["10", "20", "30"]);
  expect(valAt(star!, "spPr", "solidFill", "srgbClr", "alpha")).toBe("60000");
  expect([valAt(star!, "invertIfNegative"), valAt(star!, "bubble3D")]).toEqual(["0", "0"]);
});
