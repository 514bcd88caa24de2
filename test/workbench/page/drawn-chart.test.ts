import { appearances } from "../../../src/plans/chart/appearance";
import type { ChartModel } from "../../../src/plans/chart/model";
import { renderSvg } from "../../../src/plans/chart/svg";
import type { Chart } from "../../../src/workbench/excel/model/types";
import { drawnChart } from "../../../src/workbench/page/charts/model";
import { openSession } from "../../../src/workbench/session";

/** A chart of four series of points, to which nobody has given any look yet. */
async function plainChart(): Promise<Chart> {
  const { workbook } = openSession();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:E3").values = [
      ["x", "Star", "Cash cow", "Question mark", "Dog"],
      [2, 8, 7, 6, 5],
      [4, 4, 3, 2, 1],
    ];
    sheet.charts.add("XYScatter", sheet.getRange("A1:E3"), "Columns");
    await context.sync();
  });
  return workbook.activeSheet.charts[0]!;
}

const svgOf = (chart: Chart) =>
  renderSvg(drawnChart(chart), { theme: "light", language: "en-US", ariaLabel: "" }).toLowerCase();

test("series that the chart gives no colours and shapes are drawn in none of ours", async () => {
  const chart = await plainChart();
  const { series } = drawnChart(chart) as ChartModel;
  expect(series.map(({ marker, fill }) => [marker, fill])).toEqual(
    Array(4).fill(["Circle", "full"]),
  );
  const svg = svgOf(chart);
  expect(
    appearances.filter(({ color }) => svg.includes(color)).map(({ corner }) => corner),
  ).toEqual(
    // The tick labels' grey is the Dogs' as well.
    ["lowerLeft"],
  );
  expect(series.map(({ color }) => svg.includes(color))).toEqual([true, true, true, true]);
});

test("each series is drawn in its own colour and shape, whatever stands beside it", async () => {
  const chart = await plainChart();
  const [first, second, third] = chart.series;
  Object.assign(first!, { markerForegroundColor: "#FF00AA", markerBackgroundColor: "#FF00AA" });
  Object.assign(second!, { markerForegroundColor: "#107C10", markerStyle: "Circle" });
  Object.assign(third!, { markerForegroundColor: "#107C10", markerStyle: "Diamond" });
  const { series } = drawnChart(chart) as ChartModel;
  expect(series.slice(0, 3).map(({ corner, marker }) => [corner, marker])).toEqual([
    [null, "Circle"],
    ["upperRight", "Circle"],
    [null, "Diamond"],
  ]);
  expect(svgOf(chart)).toContain('fill="#ff00aa"');
});

test("all series are drawn, however many there are", async () => {
  const chart = await plainChart();
  const [first] = chart.series;
  for (let i = 0; i < 12; i++) chart.series.push({ ...first!, id: `more ${i}`, labels: new Map() });
  expect((drawnChart(chart) as ChartModel).series).toHaveLength(16);
});
