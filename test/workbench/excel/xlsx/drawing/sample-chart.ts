import { newChart, newSeries } from "../../../../../src/workbench/excel/host/members/new-chart";
import type { Chart, Workbook } from "../../../../../src/workbench/excel/model/types";
import { ErrorValue } from "../../../../../src/workbench/excel/model/value";
import { createWorkbook } from "../../../../../src/workbench/excel/model/workbook";

/** Two series of three customers each, the second label linked, with room for two more below. */
export function sampleChart(type: Chart["type"]): { workbook: Workbook; chart: Chart } {
  const workbook = createWorkbook();
  const data = workbook.activeSheet;
  data.name = "Chart data";
  const gap = new ErrorValue("#N/A");
  data.setValues(0, 0, [
    ["Customer", "x", "Star", "Dog", "Size"],
    ["Ostara & Söhne", 7, 8, gap, 10],
    ["海港食品", 6.5, 9, gap, 20],
    ["Tern", 2, gap, 3, 30],
  ]);
  const chart = newChart(workbook.addSheet("Matrix"), type);
  Object.assign(chart, {
    name: "KAM Matrix",
    title: "Matrix <2026>",
    altText: 'Six "customers" & more',
    left: 12,
    top: 30,
    width: 600,
    height: 400,
    bubbleScale: type === "Bubble" ? 40 : 100,
    legend: { visible: true, position: "Right", hidden: [1] },
    plotArea: { left: 0.1, top: 0.125, width: 0.75, height: 0.6 },
    looks: new Map([["labels of series-1", { font: { size: 9 } }]]),
  });
  const scale = {
    minimum: 1,
    maximum: 10,
    majorUnit: 1.5,
    tickLabelPosition: "Low",
    titleVisible: true,
  };
  Object.assign(chart.x, { ...scale, title: "Advantage", positionAt: 5, majorGridlines: false });
  Object.assign(chart.y, {
    ...scale,
    title: "Attractiveness",
    positionAt: 6.25,
    logarithmic: true,
    numberFormat: "0.0",
  });
  (["C", "D"] as const).forEach((column, index) => {
    const series = newSeries(chart, index);
    Object.assign(series, {
      nameFormula: `='Chart data'!$${column}$1`,
      xFormula: "='Chart data'!$B$2:$B$6",
      yFormula: `='Chart data'!$${column}$2:$${column}$6`,
      ...(type === "Bubble"
        ? { sizeFormula: "='Chart data'!$E$2:$E$6", fill: "#107C10", transparency: 0.4 }
        : {
            markerStyle: index === 0 ? "Circle" : "Diamond",
            markerSize: 9,
            markerBackgroundColor: "#107C10",
            markerForegroundColor: "#FFFFFF",
          }),
    });
    series.labels.set(1 + index, {
      formula: `='Chart data'!$A$${3 + index}`,
      position: "Top",
      ...(index === 0 ? {} : { shift: { x: 0.0625, y: -0.125 } }),
      visible: true,
    });
    series.showLeaderLines = index === 1;
    chart.series.push(series);
  });
  chart.sheet.charts.push(chart);
  return { workbook, chart };
}

/** What of a chart a file can hold: all but identities. */
export function contentOf({ sheet, series, looks, ...rest }: Chart) {
  return {
    ...rest,
    id: "any",
    sheet: sheet.name,
    looks: Object.fromEntries(looks ?? []),
    series: series.map(({ labels, ...each }) => ({ ...each, labels: Object.fromEntries(labels) })),
  };
}
