import { scoreWorkbook } from "../../../src/excel";
import { describeCharts } from "../../../src/workbench/cli/describe-charts";
import { newChart } from "../../../src/workbench/excel/host/members/new-chart";
import { openScene, scoring, sheetOf, smallTable } from "../../excel/support";

test("the chart says in words what it shows; charts of others and texts that are there stay", async () => {
  const { workbook } = await openScene({ customers: 6, table: smallTable() });
  const { portfolio } = await scoreWorkbook(scoring({ mode: "values" }));
  const [chart] = sheetOf(workbook, "Matrix").charts;
  const theirs = newChart(sheetOf(workbook, "Customers"), "XYScatter");
  theirs.sheet.charts.push(theirs);
  describeCharts(workbook);
  const [star, cashCow, questionMark, dog] = portfolio.counts;
  expect(chart!.altText).toBe(
    "Customer portfolio matrix: Customer attractiveness × Business advantage; " +
      `Star (${star}); Cash cow (${cashCow}); Question mark (${questionMark}); Dog (${dog})`,
  );
  expect(theirs.altText).toBe("");
  chart!.altText = "Our customers";
  describeCharts(workbook);
  expect(chart!.altText).toBe("Our customers");
});
