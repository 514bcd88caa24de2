import { scorePortfolio } from "../../src/engine/portfolio/score-portfolio";
import { inspectWorkbook, readPortfolio, restore, scoreWorkbook } from "../../src/excel";
import { drawnNow } from "../../src/plans/chart/crowded";
import type { PointChartPlan } from "../../src/plans/chart/plan";
import { portfolioInput } from "../../src/plans/chart/portfolio-input";
import { renderSvg } from "../../src/plans/chart/svg";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { drawnChart } from "../../src/workbench/page/charts/model";
import { collisions, readDrawn } from "../plans/chart/drawn";
import { contentsOf, namesShown, openScene, scoring, sheetOf } from "./support";

const chartOf = (workbook: Workbook) => sheetOf(workbook, "Matrix").charts[0]!;

/** What lies on what in the chart as it is drawn, read from its picture. */
const amiss = (workbook: Workbook) =>
  collisions(readDrawn(renderSvg(drawnChart(chartOf(workbook)))));

/** What the pane makes of the chart, from what is remembered of it and the tables. */
async function seen() {
  const { chart } = await inspectWorkbook();
  const { settings, input } = await readPortfolio();
  const drawn = chart?.drawn as PointChartPlan;
  const { width, height } = drawn.place;
  const titles = { chart: drawn.title, x: "", y: "" };
  const points = portfolioInput(scorePortfolio(input), settings, input);
  return drawnNow(drawn, { ...points, groups: null, titles, width, height });
}

/** Everybody of these gets the ratings of one customer, and so its place. */
function gather(workbook: Workbook, customers: readonly number[], around: number): void {
  const { area, sheet } = workbook.table("Customers")!;
  const row = (customer: number) => area.top + 1 + customer;
  for (let column = 2; column <= area.right; column++)
    for (const each of customers)
      sheet.setValue(row(each), column, sheet.value(row(around), column));
}

/** Shares of the chart's size are as exact as what they were worked out from. */
const rounded = (contents: unknown): unknown =>
  JSON.parse(
    JSON.stringify(contents, (_, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(12)) : value,
    ),
  );

test.each(["live", "native"] as const)(
  "names that have come to lie on one another are seen, and placed again in the same chart (%s)",
  async (mode) => {
    const { workbook } = await openScene({ customers: 16, revenue: true });
    await scoreWorkbook(scoring({ mode }));
    expect(amiss(workbook)).toEqual([]);
    expect(await seen()).toEqual({ crowded: 0, bordersMoved: false });
    gather(workbook, [2, 3, 4, 5, 6, 7, 8, 9], 1);
    expect(namesShown(chartOf(workbook))).toHaveLength(16);
    expect(amiss(workbook)).not.toEqual([]);
    expect((await seen()).crowded).toBeGreaterThan(0);
    const before = rounded(contentsOf(workbook));
    const chart = chartOf(workbook);
    const { token } = await scoreWorkbook(scoring({ mode }));
    expect(chartOf(workbook)).toBe(chart);
    expect(amiss(workbook)).toEqual([]);
    expect(await seen()).toEqual({ crowded: 0, bordersMoved: false });
    await restore(token);
    expect(rounded(contentsOf(workbook))).toEqual(before);
  },
);

test("a copy of the sheet with the chart is left as it is", async () => {
  const { workbook } = await openScene({ customers: 16, revenue: true });
  await scoreWorkbook(scoring());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Matrix").copy("Beginning");
    await context.sync();
  });
  const copy = workbook.sheets[0]!.charts[0]!;
  const labels = () => JSON.stringify(copy.series.map((each) => [...each.labels]));
  const before = labels();
  gather(workbook, [2, 3, 4, 5, 6, 7, 8, 9], 1);
  await scoreWorkbook(scoring());
  expect(amiss(workbook)).toEqual([]);
  expect(labels()).toBe(before);
});

test("a cut that is changed on its sheet is told from where the chart has its lines", async () => {
  const { workbook } = await openScene({ customers: 6 });
  await scoreWorkbook(scoring());
  const settings = sheetOf(workbook, "Settings");
  for (let row = 0; row < 40; row++)
    if (settings.value(row, 0) === "Cut for advantage") settings.setValue(row, 1, 7);
  expect((await seen()).bordersMoved).toBe(true);
  await scoreWorkbook(scoring());
  expect((await seen()).bordersMoved).toBe(false);
  expect(chartOf(workbook).x.positionAt).toBe(7);
});
