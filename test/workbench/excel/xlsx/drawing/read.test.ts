import type { Chart } from "../../../../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../../../../src/workbench/excel/xlsx";
import { edited, elementOf, find, partOf, pathsOf, textAt, valAt, withParts } from "../package";
import { contentOf, sampleChart } from "./sample-chart";

const path = "xl/charts/chart1.xml";

async function chartsOf(file: Uint8Array): Promise<readonly Chart[]> {
  return (await readWorkbook(file)).workbook.sheet("Matrix")?.charts ?? [];
}

test.each(["XYScatter", "Bubble"] as const)("a %s chart comes back as it was", async (type) => {
  const { workbook, chart } = sampleChart(type);
  chart.looks = new Map([
    ["title", { font: { color: "#1F3864", size: 18 } }],
    ["y gridlines", { line: { visible: true, color: "#D9D9D9", weight: 0.5 } }],
    ["plot area", { fill: "#FAFAFA" }],
    ["labels of series-1", { font: { size: 8 } }],
  ]);
  const [again] = await chartsOf(await writeWorkbook(workbook));
  expect(contentOf(again!)).toEqual(contentOf(chart));
});

test("text of a label, hidden labels and labels of all points come back too", async () => {
  const { workbook, chart } = sampleChart("XYScatter");
  const [star] = chart.series;
  star!.hasDataLabels = true;
  star!.labels.set(0, { text: "two\nlines", visible: true, position: "Center" });
  star!.labels.set(2, { visible: false });
  star!.labels.set(4, { formula: "='Chart data'!$A$2", visible: true, position: "Bottom" });
  const [again] = await chartsOf(await writeWorkbook(workbook));
  expect(contentOf(again!)).toEqual(contentOf(chart));
});

describe("forms that Excel writes", () => {
  const point = (content: string) =>
    `<c:dLbl><c:idx val="0"/>${content}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>`;
  const c15 = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"';

  test("a label's own link, and a cell as a field of its text", async () => {
    const file = await writeWorkbook(sampleChart("XYScatter").workbook);
    const field = `<c:tx><c:rich><a:bodyPr/><a:p><a:fld id="{1}" type="CELLREF"><a:t>[CELLREF]</a:t></a:fld></a:p></c:rich></c:tx><c:dLblPos val="b"/>`;
    const table = `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" ${c15}><c15:dlblFieldTable><c15:dlblFTEntry><c15:txfldGUID>{1}</c15:txfldGUID><c15:f>'Chart data'!$A$4</c15:f></c15:dlblFTEntry></c15:dlblFieldTable></c:ext></c:extLst></c:dLbl>`;
    const own =
      "<c:tx><c:strRef><c:f>'Chart data'!$A$3</c:f></c:strRef></c:tx><c:dLblPos val=\"l\"/>";
    const [chart] = await chartsOf(edited(file, [path, "<c:dLbls>", `<c:dLbls>${point(own)}`]));
    expect(chart?.series[0]?.labels.get(0)).toEqual({
      formula: "='Chart data'!$A$3",
      visible: true,
      position: "Left",
    });
    const withField = point(field).replace("</c:dLbl>", table);
    const [other] = await chartsOf(edited(file, [path, "<c:dLbls>", `<c:dLbls>${withField}`]));
    expect(other?.series[0]?.labels.get(0)).toEqual({
      formula: "='Chart data'!$A$4",
      visible: true,
      position: "Bottom",
    });
  });

  test("values from cells for a whole series", async () => {
    const file = await writeWorkbook(sampleChart("XYScatter").workbook);
    const all = `<c:dLbls><c:dLblPos val="r"/><c:showLegendKey val="0"/><c:showVal val="0"/><c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" ${c15}><c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbls>`;
    const [chart] = await chartsOf(edited(file, [path, /<c:dLbls>.*?<\/c:dLbls>/, all]));
    const labels = chart?.series[0]?.labels;
    expect(labels?.size).toBe(5);
    expect(labels?.get(4)).toEqual({
      formula: "='Chart data'!$A$6",
      visible: true,
      position: "Right",
    });
  });

  test.each([
    ["one cell and a size", "oneCellAnchor", '<xdr:ext cx="2540000" cy="1270000"/>'],
    [
      "a place and a size",
      "absoluteAnchor",
      '<xdr:pos x="609600" y="190500"/><xdr:ext cx="2540000" cy="1270000"/>',
    ],
  ])("anchored by %s", async (_, kind, place) => {
    const drawing = "xl/drawings/drawing1.xml";
    const file = await writeWorkbook(sampleChart("XYScatter").workbook);
    const from =
      "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>";
    const [chart] = await chartsOf(
      edited(
        file,
        [drawing, /<xdr:from>.*<\/xdr:to>/, kind === "oneCellAnchor" ? from + place : place],
        [drawing, /<xdr:twoCellAnchor[^>]*>/, `<xdr:${kind}>`],
        [drawing, "</xdr:twoCellAnchor>", `</xdr:${kind}>`],
      ),
    );
    // A column is 64 pixels wide and a row 20 high: 48 and 15 points; 12,700 EMU are a point.
    expect(chart).toMatchObject({ left: 48, top: 15, width: 200, height: 100 });
  });
});

test("a chart stands where its cells are: wide and hidden columns and rows count", async () => {
  const { workbook, chart } = sampleChart("XYScatter");
  chart.sheet.columnWidths.set(0, 210);
  chart.sheet.hiddenColumns.add(1);
  chart.sheet.rowHeights.set(0, 25);
  chart.left = 220;
  const file = await writeWorkbook(workbook);
  const [from] = find(elementOf(file, "xl/drawings/drawing1.xml"), "twoCellAnchor", "from");
  expect(["col", "colOff", "row", "rowOff"].map((name) => textAt(from!, name))).toEqual([
    "2",
    "127000",
    "1",
    "63500",
  ]);
  expect((await chartsOf(file))[0]).toMatchObject({ left: 220, top: 30, width: 600, height: 400 });
});

describe("a chart that is changed", () => {
  test("keeps what a user formatted and the model does not know", async () => {
    const original = edited(
      await writeWorkbook(sampleChart("XYScatter").workbook),
      [
        path,
        "<c:xVal>",
        '<c:trendline><c:trendlineType val="linear"/><c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline><c:xVal>',
      ],
      [
        path,
        /<c:layout>.*?<\/c:layout>/,
        '<c:layout><c:manualLayout><c:x val="0.15"/></c:manualLayout></c:layout>',
      ],
    );
    const { workbook } = await readWorkbook(original);
    const [chart] = workbook.sheet("Matrix")!.charts;
    chart!.title = "New";
    chart!.x.positionAt = 7;
    // With the labels goes their font.
    chart!.series[0]!.labels.clear();
    chart!.looks!.clear();
    chart!.series.pop();
    workbook.sheet("Chart data")!.setValue(1, 2, 4.5);
    const saved = await writeWorkbook(workbook, original);
    const [area] = find(elementOf(saved, path), "chart", "plotArea");
    expect(valAt(area!, "layout", "manualLayout", "x")).toBe("0.15");
    expect(valAt(area!, "scatterChart", "ser", "trendline", "trendlineType")).toBe("linear");
    expect(find(area!, "scatterChart", "ser")).toHaveLength(1);
    expect(find(area!, "scatterChart", "ser", "dLbls")).toEqual([]);
    expect(valAt(find(area!, "valAx")[1]!, "crossesAt")).toBe("7");
    expect(textAt(area!, "scatterChart", "ser", "yVal", "numRef", "numCache", "pt", "v")).toBe(
      "4.5",
    );
    const [again] = await chartsOf(saved);
    expect(contentOf(again!)).toEqual(contentOf(chart!));
    expect(pathsOf(saved).filter((each) => each.includes("chart"))).toEqual([path]);
  });

  test("takes its part with it when it is deleted, and leaves the drawing's other things", async () => {
    const picture =
      '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1" cy="1"/><xdr:sp><xdr:kept/></xdr:sp><xdr:clientData/></xdr:absoluteAnchor>';
    const original = edited(await writeWorkbook(sampleChart("Bubble").workbook), [
      "xl/drawings/drawing1.xml",
      "</xdr:wsDr>",
      `${picture}</xdr:wsDr>`,
    ]);
    const { workbook } = await readWorkbook(original);
    workbook.sheet("Matrix")!.charts.pop();
    const saved = await writeWorkbook(workbook, original);
    expect(pathsOf(saved)).not.toContain(path);
    expect(partOf(saved, "[Content_Types].xml")).not.toContain("chart1.xml");
    expect(partOf(saved, "xl/drawings/drawing1.xml")).toContain("<xdr:kept/>");
  });
});

test("a chart of another kind is kept byte for byte, and can be moved", async () => {
  const file = await writeWorkbook(sampleChart("XYScatter").workbook);
  const bars =
    '<?xml version="1.0"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart">\n <c:chart><c:plotArea><c:barChart/></c:plotArea></c:chart></c:chartSpace>';
  const original = withParts(file, { [path]: bars });
  const { workbook, losses } = await readWorkbook(original);
  const [chart] = workbook.sheet("Matrix")!.charts;
  expect([chart!.name, chart!.raw?.length, losses]).toEqual(["KAM Matrix", bars.length, []]);
  chart!.left = 100;
  const saved = await writeWorkbook(workbook, original);
  expect(partOf(saved, path)).toBe(bars);
  expect((await chartsOf(saved))[0]?.left).toBe(100);
});
