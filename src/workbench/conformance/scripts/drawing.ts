import { outcome, type Stage } from "../script";

/** Four customers: the third has no x, the fourth no y. Sizes stand in the last column. */
const data = [
  ["x", "Star", "Size"],
  [2, 8, 10],
  [7, 3, 40],
  ["#N/A", 5, 20],
  [4, "#N/A", 30],
];

/** A chart of points on the script's sheet, of one series whose data stand in A1:B5. */
export async function drawn(
  { context, sheet }: Stage,
  type: "XYScatter" | "Bubble" = "XYScatter",
): Promise<Excel.Chart> {
  sheet.getRange("A1:C5").values = data;
  const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:B5"), "Columns");
  chart.name = "Drawn";
  await context.sync();
  chart.series.load("items/name");
  await context.sync();
  // How the area is split into series is Excel's own affair, so each is given its data.
  for (let at = chart.series.items.length - 1; at > 0; at--) chart.series.getItemAt(at).delete();
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange("A2:A5"));
  series.setValues(sheet.getRange("B2:B5"));
  await context.sync();
  // Room for names around all points.
  for (const axis of [chart.axes.valueAxis, chart.axes.categoryAxis]) {
    axis.minimum = 0;
    axis.maximum = 12;
  }
  await context.sync();
  if (type === "Bubble") {
    chart.chartType = "Bubble";
    series.setBubbleSizes(sheet.getRange("C2:C5"));
    await context.sync();
  }
  return chart;
}

/** What becomes of something that is set on a chart of points. */
export function setting(
  set: (chart: Excel.Chart, stage: Stage) => void,
  type: "XYScatter" | "Bubble" = "XYScatter",
) {
  return async (stage: Stage): Promise<string> => {
    const chart = await drawn(stage, type);
    return outcome(stage, () => {
      set(chart, stage);
    });
  };
}
