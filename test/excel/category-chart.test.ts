import { applyPlan } from "../../src/excel/apply/apply-plan";
import { surveyOpenWorkbook } from "../../src/excel/read/survey";
import type { CategoryInput } from "../../src/plans/chart/category-model";
import type { Chart, Workbook } from "../../src/workbench/excel/model/types";
import { openSession } from "../../src/workbench/session";
import { chartWorkbook, four, fourByValue } from "../plans/chart/pareto";
import { sheetOf } from "./support";

async function draw(input: CategoryInput) {
  const survey = await surveyOpenWorkbook();
  return applyPlan(chartWorkbook(input), survey, { consent: "ask" }, {});
}

function chartOf(workbook: Workbook): Chart {
  const [chart] = sheetOf(workbook, "Matrix").charts;
  if (chart === undefined) throw new Error("There is no chart");
  return chart;
}

const shapes = (chart: Chart) => chart.series.map(({ type, axisGroup }) => [type, axisGroup]);

test("a Pareto chart has falling columns, their running total on an axis of its own, and the cuts as level lines", async () => {
  const { workbook } = openSession();
  const { warnings } = await draw(fourByValue());
  expect(warnings).toEqual([]);
  const chart = chartOf(workbook);
  expect(shapes(chart)).toEqual([
    ["ColumnClustered", "Primary"],
    ["LineMarkers", "Secondary"],
    ["Line", "Secondary"],
    ["Line", "Secondary"],
  ]);
  // The cuts are thinner than the line that they cut, which has Excel's own weight.
  expect(chart.series.map(({ lineWeight }) => lineWeight)).toEqual([null, null, 1, 1]);
  expect(chart.series.map(({ xFormula }) => xFormula)).toEqual(
    new Array(4).fill("='Chart data'!$A$5:$A$8"),
  );
  expect(chart.series.map(({ nameFormula, yFormula }) => [nameFormula, yFormula])).toEqual([
    ["='Chart data'!$B$4", "='Chart data'!$B$5:$B$8"],
    ["='Chart data'!$C$4", "='Chart data'!$C$5:$C$8"],
    ["='Chart data'!$D$4", "='Chart data'!$D$5:$D$8"],
    ["='Chart data'!$E$4", "='Chart data'!$E$5:$E$8"],
  ]);
  expect(chart.secondary).toMatchObject({
    minimum: 0,
    maximum: 1,
    majorUnit: 0.2,
    numberFormat: "0%",
    title: "Running total",
  });
  expect([chart.title, chart.x.title, chart.y.title]).toEqual([
    "Profit by customer",
    "Customer",
    "Profit",
  ]);
  const [columns, line] = chart.series;
  expect([columns?.fill, line?.lineColor]).toEqual(["#115EA3", "#BC4B09"]);
});

test("drawn again it is the same chart, and what the user coloured stays", async () => {
  const { workbook } = openSession();
  await draw(fourByValue());
  const chart = chartOf(workbook);
  const [columns] = chart.series;
  columns!.fill = "#FF0000";
  chart.title = "Where our profit comes from";
  const { warnings } = await draw({ ...fourByValue(), title: "Other" });
  expect(warnings).toEqual([]);
  expect(chartOf(workbook)).toBe(chart);
  expect([columns!.fill, chart.title]).toEqual(["#FF0000", "Where our profit comes from"]);
  expect(shapes(chart)).toHaveLength(4);
});

test.each([
  ["ColumnClustered", false],
  ["ColumnStacked", false],
  ["BarClustered", true],
  ["BarStacked", true],
  ["Line", false],
  ["LineMarkers", false],
] as const)("two series of %s; bars have the first category on top", async (type, lying) => {
  const { workbook } = openSession();
  const [columns] = fourByValue().series;
  const series = [
    { ...columns!, type },
    { ...columns!, type, name: "Effort", color: "#bc4b09", values: [10, 20, 30, 40] },
  ];
  const axes = { ...fourByValue().axes, secondary: null };
  const { warnings } = await draw({ ...fourByValue(), type, series, axes });
  expect(warnings).toEqual([]);
  const chart = chartOf(workbook);
  expect(shapes(chart)).toEqual([
    [type, "Primary"],
    [type, "Primary"],
  ]);
  expect([chart.x.reversed, chart.x.positionAt]).toEqual(lying ? [true, "Maximum"] : [false, null]);
  expect(chart.secondary).toBeNull();
});

test("a chart of points that becomes columns has nothing left of its markers and crossing axes", async () => {
  const { workbook, run } = { ...openSession(), run: Excel.run };
  await draw(fourByValue());
  const chart = chartOf(workbook);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Matrix").charts.getItem("KAM chart").chartType =
      "XYScatter";
    await context.sync();
  });
  expect(new Set(chart.series.map(({ type }) => type))).toEqual(new Set(["XYScatter"]));
  expect(chart.secondary).toBeNull();
  await draw(fourByValue());
  expect(shapes(chart)[1]).toEqual(["LineMarkers", "Secondary"]);
  expect(four.values).toEqual(
    sheetOf(workbook, "Chart data").values({ top: 4, left: 1, bottom: 7, right: 1 }).flat(),
  );
});
