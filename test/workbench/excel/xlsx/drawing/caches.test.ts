import { readWorkbook, writeWorkbook } from "../../../../../src/workbench/excel/xlsx";
import { edited, elementOf, find, partOf } from "../package";
import { sampleChart } from "./sample-chart";

const chartPath = "xl/charts/chart1.xml";

/** The file of a chart whose x values have number formats of their own, as Excel writes those of dates. */
async function dated(): Promise<Uint8Array> {
  const { workbook } = sampleChart("XYScatter");
  return edited(
    await writeWorkbook(workbook),
    [chartPath, "<c:formatCode>General</c:formatCode>", "<c:formatCode>yyyy\\-mm</c:formatCode>"],
    [chartPath, '<c:pt idx="1">', '<c:pt idx="1" formatCode="d mmm">'],
  );
}

test("values that change keep the number formats that the file has for them, all or single ones", async () => {
  const original = await dated();
  const { workbook } = await readWorkbook(original);
  workbook.sheet("Chart data")?.setValue(1, 1, 44_000);
  const chart = partOf(await writeWorkbook(workbook, original), chartPath);
  expect(chart).toContain(
    '<c:formatCode>yyyy\\-mm</c:formatCode><c:ptCount val="5"/><c:pt idx="0"><c:v>44000</c:v></c:pt><c:pt idx="1" formatCode="d mmm">',
  );
});

test("values that a chart draws for the first time have the number format of their first cell", async () => {
  const { workbook } = sampleChart("XYScatter");
  const data = workbook.sheet("Chart data");
  data?.setFormat({ top: 1, left: 1, bottom: 3, right: 1 }, { numberFormat: "0.00" });
  const chart = elementOf(await writeWorkbook(workbook), chartPath);
  const series = find(chart, "chart", "plotArea", "scatterChart", "ser");
  const formats = series.map((each) =>
    ["xVal", "yVal"].map(
      (axis) => find(each, axis, "numRef", "numCache", "formatCode")[0]?.textContent,
    ),
  );
  expect(formats).toEqual([
    ["0.00", "General"],
    ["0.00", "General"],
  ]);
});

test("a chart of a whole column, or sheet, has the points that are there", async () => {
  const { workbook, chart } = sampleChart("XYScatter");
  const [series] = chart.series;
  series!.xFormula = "='Chart data'!$B$2:$B$1048576";
  series!.yFormula = "='Chart data'!$B$2:$XFD$1048576";
  const [first] = find(
    elementOf(await writeWorkbook(workbook), chartPath),
    "chart",
    "plotArea",
    "scatterChart",
    "ser",
  );
  const pointsOf = (axis: string) =>
    find(first!, axis, "numRef", "numCache", "pt").map((point) => [
      Number(point.getAttribute("idx")),
      Number(point.textContent),
    ]);
  expect(pointsOf("xVal")).toEqual([
    [0, 7],
    [1, 6.5],
    [2, 2],
  ]);
  // Of a rectangle the points are counted row by row: 16,383 in each.
  expect(pointsOf("yVal")).toEqual([
    [0, 7],
    [1, 8],
    [3, 10],
    [16_383, 6.5],
    [16_384, 9],
    [16_386, 20],
    [32_766, 2],
    [32_768, 3],
    [32_769, 30],
  ]);
});

test("a range that holds nothing has no points, and says how many cells it has", async () => {
  const { workbook, chart } = sampleChart("XYScatter");
  chart.series[0]!.xFormula = "='Chart data'!$Z$2:$Z$6";
  const xml = partOf(await writeWorkbook(workbook), chartPath);
  expect(xml).toContain('<c:ptCount val="5"/></c:numCache>');
});

/** Names of more points than are kept as a document: two elements each. */
const manyNames = Array.from({ length: 60_001 }, (_, at) => {
  return `<c:pt idx="${at + 1}"><c:v>Customer ${at}</c:v></c:pt>`;
}).join("");

async function withManyNames(): Promise<Uint8Array> {
  const { workbook } = sampleChart("XYScatter");
  return edited(await writeWorkbook(workbook), [
    chartPath,
    "</c:pt></c:strCache>",
    `</c:pt>${manyNames}</c:strCache>`,
  ]);
}

test("of many points the values are taken from the cells, however many the file has", async () => {
  const original = await withManyNames();
  const { workbook } = await readWorkbook(original);
  const chart = workbook.sheets.flatMap(({ charts }) => charts)[0];
  chart!.title = "Another";
  const saved = await writeWorkbook(workbook, original);
  const { workbook: small } = sampleChart("XYScatter");
  small.sheets.flatMap(({ charts }) => charts)[0]!.title = "Another";
  const names = (file: Uint8Array) =>
    find(elementOf(file, chartPath), "chart", "plotArea", "scatterChart", "ser", "tx").map(
      ({ textContent }) => textContent,
    );
  expect(names(saved)).toEqual(names(await writeWorkbook(small)));
});

test("a chart of many points of another workbook is not written without them", async () => {
  const original = edited(await withManyNames(), [
    chartPath,
    "<c:f>'Chart data'!",
    "<c:f>[1]Data!",
  ]);
  const { workbook } = await readWorkbook(original);
  workbook.sheets.flatMap(({ charts }) => charts)[0]!.title = "Another";
  await expect(writeWorkbook(workbook, original)).rejects.toMatchObject({
    reason: "tooManyElements",
  });
});
