import type { Chart, ChartAxis, ChartSeries, Sheet } from "../../model/types";

export const freshAxis = (): ChartAxis => ({
  minimum: null,
  maximum: null,
  majorUnit: null,
  title: "",
  titleVisible: false,
  positionAt: null,
  reversed: false,
  logarithmic: false,
  tickLabelPosition: "NextToAxis",
  numberFormat: "General",
  majorGridlines: true,
  visible: true,
});

/** The first number that none of the names has yet. */
function freeNumber(taken: readonly string[], prefix: string): number {
  for (let number = taken.length + 1; ; number++) {
    if (!taken.includes(`${prefix}${number}`)) return number;
  }
}

/** A chart as Excel makes it, before it has series; sizes in points. */
export function newChart(sheet: Sheet, type: Chart["type"]): Chart {
  const everywhere = sheet.workbook.sheets.flatMap(({ charts }) => charts);
  const names = sheet.charts.map(({ name }) => name);
  const ids = everywhere.map(({ id }) => id);
  return {
    id: `{chart-${freeNumber(
      ids.map((id) => id.replace(/[{}]/g, "")),
      "chart-",
    )}}`,
    name: `Chart ${freeNumber(names, "Chart ")}`,
    type,
    sheet,
    left: 96,
    top: 45,
    width: 360,
    height: 216,
    title: "Chart Title",
    titleVisible: true,
    altText: "",
    legend: { visible: true, position: "Bottom", hidden: [] },
    bubbleScale: 100,
    x: freshAxis(),
    y: freshAxis(),
    secondary: null,
    series: [],
  };
}

/** A series without data, looking as Excel draws it by itself. */
export function newSeries(chart: Chart, index: number): ChartSeries {
  const ids = chart.series.map(({ id }) => id);
  let number = index + 1;
  while (ids.includes(`series-${number}`)) number++;
  return {
    id: `series-${number}`,
    type: chart.type,
    axisGroup: "Primary",
    name: "",
    nameFormula: "",
    xFormula: "",
    yFormula: "",
    sizeFormula: "",
    markerStyle: chart.type === "Line" ? "None" : "Automatic",
    markerSize: 5,
    markerBackgroundColor: "",
    markerForegroundColor: "",
    fill: "",
    filled: true,
    outlined: true,
    lineColor: "",
    lineWeight: null,
    transparency: 0,
    lineVisible: chart.type === "Line" || chart.type === "LineMarkers",
    hasDataLabels: false,
    showLeaderLines: false,
    labels: new Map(),
  };
}
