import { checkWorkbook, restore, scoreWorkbook, writeSettings } from "../../src/excel";
import type { PlanCell } from "../../src/plans/plan";
import type { Chart, Workbook } from "../../src/workbench/excel/model/types";
import { contentsOf, customerSeries, openScene, scoring, sheetOf, smallTable } from "./support";

const colorColumn = "Segment";

/** Two groups, one of them written in three ways, and two customers of none. */
const segments: readonly PlanCell[] = ["Food", "Retail", " food", "FOOD", null, "Retail", "", true];
const groupOf = [0, 1, 0, 0, 3, 1, 3, 2];
const customers = segments.length;
const rated = Object.fromEntries(
  segments.flatMap((_, i) =>
    [0, 1, 2, 3].map((factor) => [`${i}:${factor}`, 1 + ((3 * i + 2 * factor) % 10)]),
  ),
);
const scene = {
  customers,
  cells: rated,
  table: smallTable(),
  segments: (i: number) => segments[i] ?? null,
  settings: { colorColumn },
};

function chartOf(workbook: Workbook): Chart {
  const [chart] = sheetOf(workbook, "Matrix").charts;
  if (chart === undefined) throw new Error("There is no chart");
  return chart;
}

/** In which of the chart's series each customer is drawn now: the columns that hold a number. */
function seriesOf(workbook: Workbook, count: number): number[][] {
  const data = sheetOf(workbook, "Chart data");
  const columns = Array.from({ length: count }, (_, i) => i);
  return Array.from({ length: customers }, (_, i) =>
    columns.filter((column) => typeof data.value(4 + i, 2 + column) === "number"),
  );
}

const looks = (workbook: Workbook) =>
  customerSeries(chartOf(workbook)).map(({ markerStyle, markerForegroundColor }) => [
    markerStyle,
    markerForegroundColor.toLowerCase(),
  ]);

describe.each(["live", "native", "values"] as const)("in %s mode", (mode) => {
  test("a series per value of the column that colours, the rest last, each named by its header", async () => {
    const { workbook } = await openScene(scene);
    const { warnings, portfolio } = await scoreWorkbook(scoring({ mode }));
    expect(warnings).toEqual([]);
    expect(portfolio.cell.every((code) => code < 4)).toBe(true);
    const data = sheetOf(workbook, "Chart data");
    expect([2, 3, 4, 5].map((column) => data.value(3, column))).toEqual([
      "Food",
      "Retail",
      true,
      "Other",
    ]);
    expect(seriesOf(workbook, 4)).toEqual(groupOf.map((group) => [group]));
    expect(data.value(4, 2)).toBeCloseTo(portfolio.attractiveness.score[0]!, 9);
    expect(customerSeries(chartOf(workbook)).map(({ nameFormula }) => nameFormula)).toEqual(
      ["C", "D", "E", "F"].map((column) => `='Chart data'!$${column}$3`),
    );
    expect([2, 3, 4, 5].map((column) => data.value(2, column))).toEqual([
      "Food (3)",
      "Retail (2)",
      mode === "values" ? "true (1)" : "TRUE (1)",
      "Other (2)",
    ]);
    expect(looks(workbook)).toEqual([
      ["Circle", "#115ea3"],
      ["Square", "#bc4b09"],
      ["Triangle", "#107c10"],
      ["Diamond", "#616161"],
    ]);
  });
});

test.each(["live", "native"] as const)(
  "a customer that gets another value changes its series by itself, and a new value is in the rest (%s)",
  async (mode) => {
    const { workbook } = await openScene(scene);
    await scoreWorkbook(scoring({ mode }));
    const table = workbook.table("Customers")!;
    const column = table.area.left + 1;
    table.sheet.setValue(table.area.top + 1, column, "retail");
    table.sheet.setValue(table.area.top + 2, column, "Hotels");
    table.sheet.setFormula(table.area.top + 3, column, "=1/0");
    expect(seriesOf(workbook, 4).slice(0, 4)).toEqual([[1], [3], [3], [0]]);
  },
);

test("a customer that is not rated is in no group", async () => {
  const cells = { ...rated, "1:0": "", "1:1": "", "1:2": "", "1:3": "" };
  const { workbook } = await openScene({ ...scene, cells });
  const { portfolio } = await scoreWorkbook(scoring());
  expect(portfolio.cell[1]).toBe(255);
  expect(seriesOf(workbook, 4)[1]).toEqual([]);
});

test("bubbles are coloured too, and their sizes follow the last group", async () => {
  const { workbook } = await openScene({
    ...scene,
    revenue: true,
    settings: { colorColumn, sizeColumn: "Annual revenue" },
  });
  await scoreWorkbook(scoring());
  const chart = chartOf(workbook);
  const series = customerSeries(chart);
  expect(chart.type).toBe("Bubble");
  expect(series.map(({ lineColor }) => lineColor.toLowerCase())).toEqual([
    "#115ea3",
    "#bc4b09",
    "#107c10",
    "#616161",
  ]);
  expect(series.map(({ sizeFormula }) => sizeFormula)).toEqual(
    new Array(4).fill("='Chart data'!$G$5:$G$62"),
  );
  // The largest first, so that the small lie over the large.
  const sizes = Array.from({ length: customers }, (_, i) =>
    sheetOf(workbook, "Chart data").value(4 + i, 6),
  );
  expect(sizes).toEqual([8000, 7000, 6000, 5000, 4000, 3000, 2000, 1000]);
});

test("back to quadrants, the chart has their colours again, and what was before can be restored", async () => {
  const { workbook } = await openScene({ ...scene, segments: (i) => i % 6 });
  await scoreWorkbook(scoring());
  expect(customerSeries(chartOf(workbook))).toHaveLength(7);
  const before = contentsOf(workbook);
  await writeSettings({ colorColumn: null });
  const { token, portfolio } = await scoreWorkbook(scoring());
  expect(looks(workbook)).toEqual([
    ["Circle", "#107c10"],
    ["Square", "#bc4b09"],
    ["Triangle", "#115ea3"],
    ["Diamond", "#616161"],
  ]);
  expect(seriesOf(workbook, 7)).toEqual(
    // The sizes, all alike, stand after the quadrants.
    Array.from(portfolio.cell, (code) => [code, 4]),
  );
  await restore(token);
  await writeSettings({ colorColumn });
  expect(contentsOf(workbook)).toEqual(before);
});

test("a column that is not there is named as a problem in the setting's cell, and quadrants colour the chart", async () => {
  const { workbook } = await openScene({ ...scene, settings: { colorColumn: "Region" } });
  const problems = await checkWorkbook();
  const row = Array.from({ length: 40 }, (_, i) => i).find(
    (i) => sheetOf(workbook, "Settings").value(i, 0) === "Colour column",
  );
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: "setting-no-column",
      sheet: "Settings",
      address: `B${(row ?? NaN) + 1}`,
      value: "Region",
    }),
  );
  await scoreWorkbook(scoring());
  expect(customerSeries(chartOf(workbook))).toHaveLength(4);
});
