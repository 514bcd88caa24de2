import { restore, scoreWorkbook } from "../../src/excel";
import { plotGeometry } from "../../src/plans/chart/geometry";
import type { Chart, Workbook } from "../../src/workbench/excel/model/types";
import { customerSeries, namesShown, openScene, scoring, sheetOf } from "./support";

function chartOf(workbook: Workbook): Chart {
  const charts = workbook.sheets.flatMap(({ charts: onSheet }) => onSheet);
  expect(charts).toHaveLength(1);
  const [chart] = charts;
  if (chart === undefined) throw new Error("There is no chart");
  return chart;
}

test("the chart has a series per quadrant, told apart by shape and colour, named by the label's cell", async () => {
  const { workbook } = await openScene({ customers: 30 });
  const { warnings } = await scoreWorkbook(scoring());
  expect(warnings).toEqual([]);
  const chart = chartOf(workbook);
  const { name, type } = chart;
  const series = customerSeries(chart);
  expect([name, type]).toEqual(["KAM Matrix", "XYScatter"]);
  expect(series.map(({ nameFormula }) => nameFormula)).toEqual([
    "='Chart data'!$C$3",
    "='Chart data'!$D$3",
    "='Chart data'!$E$3",
    "='Chart data'!$F$3",
  ]);
  expect(new Set(series.map(({ markerStyle }) => markerStyle)).size).toBe(4);
  expect(new Set(series.map(({ markerBackgroundColor }) => markerBackgroundColor)).size).toBe(4);
  // Thirty customers and room for fifty more.
  expect(series.map(({ xFormula }) => xFormula)).toEqual(
    new Array(4).fill("='Chart data'!$B$5:$B$84"),
  );
});

test("the axes run over the scale, cross at the cuts and keep their numbers at the edge", async () => {
  const { workbook } = await openScene({ customers: 10 });
  await scoreWorkbook(scoring({ cuts: { attractiveness: 6, advantage: 4 } }));
  const { x, y, title } = chartOf(workbook);
  expect([x.minimum, x.maximum, x.positionAt, x.tickLabelPosition]).toEqual([1, 10, 4, "Low"]);
  expect([y.minimum, y.maximum, y.positionAt, y.tickLabelPosition]).toEqual([1, 10, 6, "Low"]);
  expect([title, x.title, y.title]).toEqual([
    "Customer portfolio matrix",
    "Business advantage",
    "Customer attractiveness",
  ]);
});

test.each([
  ["zh-CN", "客户组合矩阵", "业务优势", "客户吸引力"],
  ["zh-TW", "客戶組合矩陣", "業務優勢", "客戶吸引力"],
] as const)("titles are in the workbook's language (%s)", async (language, title, x, y) => {
  const { workbook } = await openScene({ customers: 4, language });
  await scoreWorkbook(scoring({ language }));
  const chart = chartOf(workbook);
  expect([chart.title, chart.x.title, chart.y.title]).toEqual([title, x, y]);
});

test("labels are linked to the names' cells, in the customer's own series, where the layout puts them", async () => {
  const { workbook } = await openScene({ customers: 60, settings: { namesShown: 20 } });
  const { model, names, portfolio } = await scoreWorkbook(scoring());
  const chart = chartOf(workbook);
  const set = namesShown(chart);
  expect(set.length).toBe(model?.labels.length);
  expect(set).toHaveLength(20);
  const data = sheetOf(workbook, "Chart data");
  for (const { code, point, formula, position, shift } of set) {
    expect(portfolio.cell[point]).toBe(code);
    expect(formula).toBe(`='Chart data'!$A$${point + 5}`);
    expect(data.value(point + 4, 0)).toBe(names[point]);
    const planned = model?.labels.find(({ row }) => row === point);
    expect(position).toBe(planned?.position);
    expect((shift?.x ?? 0) * chart.width).toBeCloseTo(planned?.shift.x ?? NaN, 6);
    expect((shift?.y ?? 0) * chart.height).toBeCloseTo(planned?.shift.y ?? NaN, 6);
  }
});

test("the plot has the shape that the names were laid out for, until the user gives it another", async () => {
  const { workbook } = await openScene({ customers: 60 });
  const { model } = await scoreWorkbook(scoring());
  const chart = chartOf(workbook);
  const { plot } = plotGeometry(model!);
  const drawn = chart.plotArea!;
  expect(drawn.left * chart.width).toBeCloseTo(plot.minX, 0);
  expect(drawn.top * chart.height).toBeCloseTo(plot.minY, 0);
  expect((drawn.left + drawn.width) * chart.width).toBeCloseTo(plot.maxX, 0);
  expect((drawn.top + drawn.height) * chart.height).toBeCloseTo(plot.maxY, 0);
  expect(
    [...chart.looks!].filter(([part]) => part.startsWith("labels of")).map(([, look]) => look.font),
  ).toEqual([...new Array<object>(4).fill({ size: 9 }), { size: 9, color: "#616161" }]);
  chart.plotArea = { left: 0.2, top: 0.2, width: 0.5, height: 0.5 };
  await scoreWorkbook(scoring());
  expect(chart.plotArea).toEqual({ left: 0.2, top: 0.2, width: 0.5, height: 0.5 });
});

test("scored again the same chart is updated, and what the user formatted stays", async () => {
  const { workbook } = await openScene({ customers: 20 });
  await scoreWorkbook(scoring());
  const chart = chartOf(workbook);
  const [star, cashCow] = chart.series;
  if (star === undefined || cashCow === undefined) throw new Error("There are no series");
  star.markerStyle = "Star";
  cashCow.markerBackgroundColor = "#FF0000";
  chart.left = 333;
  chart.title = "Our customers in 2026";
  chart.y.majorGridlines = true;
  const labelled = namesShown(chart).map(({ code, point }) => [code, point]);
  await scoreWorkbook(scoring({ cuts: { attractiveness: 8, advantage: 8 } }));
  const again = chartOf(workbook);
  expect(again).toBe(chart);
  expect(star.markerStyle).toBe("Star");
  expect(cashCow.markerBackgroundColor).toBe("#FF0000");
  expect([chart.left, chart.title, chart.y.majorGridlines]).toEqual([
    333,
    "Our customers in 2026",
    true,
  ]);
  expect([chart.x.positionAt, chart.y.positionAt]).toEqual([8, 8]);
  // Customers have moved to other series: no label of theirs stays behind.
  const visible = namesShown(chart).map(({ code, point }) => [code, point]);
  const points = visible.map(([, point]) => point);
  expect(new Set(points).size).toBe(points.length);
  expect(visible).not.toEqual(labelled);
});

test("a size column makes bubbles, and taking it away makes points again", async () => {
  const { workbook } = await openScene({ customers: 12, revenue: true });
  await scoreWorkbook(scoring());
  const chart = chartOf(workbook);
  expect(chart.type).toBe("Bubble");
  const bubbles = customerSeries(chart);
  expect(bubbles.map(({ sizeFormula }) => sizeFormula)).toEqual(
    new Array(4).fill("='Chart data'!$G$5:$G$66"),
  );
  expect(new Set(bubbles.map(({ fill }) => fill)).size).toBe(4);
  const settings = sheetOf(workbook, "Settings");
  for (let row = 0; row < 40; row++) {
    if (settings.value(row, 0) === "Size column") settings.setValue(row, 1, null);
  }
  await scoreWorkbook(scoring());
  expect(chartOf(workbook).type).toBe("XYScatter");
  expect(new Set(customerSeries(chart).map(({ markerStyle }) => markerStyle)).size).toBe(4);
});

test.each([
  // Series and looks are asked for together; refused, the series and then the looks one by one.
  ["its axes", { skip: 4, again: 2 }, ["KAM-CHART-CROSS"]],
  ["its axes half way", { skip: 4, action: 4, again: 2 }, ["KAM-CHART-CROSS"]],
  ["its plot area", { skip: 4, again: 5 }, ["KAM-CHART-PARTLY"]],
  ["the looks all at once, but not one by one,", { skip: 4 }, []],
  ["them with half of the series set", { skip: 4, action: 12 }, []],
] as const)("a host that refuses %s still has the chart, and it is said", async (_, at, codes) => {
  const { host, workbook } = await openScene({ customers: 6 });
  host.failNext("InvalidArgument", at);
  const { warnings } = await scoreWorkbook(scoring());
  expect(warnings.map((warning) => warning.code)).toEqual(codes);
  expect(customerSeries(chartOf(workbook))).toHaveLength(4);
  expect(chartOf(workbook).series.every(({ yFormula }) => yFormula !== "")).toBe(true);
  const whole = await openScene({ customers: 6 });
  await scoreWorkbook(scoring());
  expect(chartOf(workbook).series.map(({ yFormula }) => yFormula)).toEqual(
    chartOf(whole.workbook).series.map(({ yFormula }) => yFormula),
  );
});

test("without customers there is an empty chart with room for those to come", async () => {
  const { workbook } = await openScene({ customers: 1, names: () => null, cells: blanks });
  await scoreWorkbook(scoring());
  expect(customerSeries(chartOf(workbook)).map(({ yFormula }) => yFormula)).toEqual([
    "='Chart data'!$C$5:$C$54",
    "='Chart data'!$D$5:$D$54",
    "='Chart data'!$E$5:$E$54",
    "='Chart data'!$F$5:$F$54",
  ]);
});

const blanks = Object.fromEntries(Array.from({ length: 40 }, (_, f) => [`0:${f}`, ""]));

test("where Excel says that it has what its library lacks, the chart is drawn and taken back all the same", async () => {
  const { workbook } = await openScene({ customers: 60, revenue: true });
  const newest = jest.spyOn(Office.context.requirements, "isSetSupported");
  newest.mockReturnValue(true);
  const { warnings, model, token } = await scoreWorkbook(scoring());
  expect(model?.labels.some(({ led }) => led)).toBe(true);
  expect(warnings).toEqual([]);
  expect(await restore(token)).toEqual({ kept: [] });
  newest.mockRestore();
  expect(workbook.sheet("Matrix")).toBeUndefined();
});
