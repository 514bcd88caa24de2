import { newChart, newSeries } from "../../../../../src/workbench/excel/host/members/new-chart";
import type {
  Chart,
  ChartSeries,
  ChartType,
  Workbook,
} from "../../../../../src/workbench/excel/model/types";
import { createWorkbook } from "../../../../../src/workbench/excel/model/workbook";
import { readWorkbook, writeWorkbook } from "../../../../../src/workbench/excel/xlsx";
import { elementOf, find, textAt, valAt } from "../package";
import { contentOf } from "./sample-chart";

type Shape = readonly [ChartType, ChartSeries["axisGroup"]];

/** A chart of series over three customers. */
function chartOf(
  type: ChartType,
  ...shapes: readonly Shape[]
): { workbook: Workbook; chart: Chart } {
  const workbook = createWorkbook();
  const data = workbook.activeSheet;
  data.name = "Chart data";
  data.setValues(0, 0, [
    ["Customer", "Profit", "Total", "Cut"],
    ["Ostara & Söhne", 50, 0.5, 0.8],
    ["海港食品", 30, 0.8, 0.8],
    [2026, 20, 1, 0.8],
  ]);
  const chart = newChart(workbook.addSheet("Matrix"), type);
  chart.name = "Pareto";
  shapes.forEach(([kind, axisGroup], i) => {
    const column = "BCD"[i] ?? "B";
    const line = kind === "Line" || kind === "LineMarkers";
    chart.series.push({
      ...newSeries(chart, i),
      type: kind,
      axisGroup,
      nameFormula: `='Chart data'!$${column}$1`,
      xFormula: "='Chart data'!$A$2:$A$4",
      yFormula: `='Chart data'!$${column}$2:$${column}$4`,
      markerStyle: kind === "Line" ? "None" : "Automatic",
      lineVisible: line,
      ...(line ? { lineColor: "#BC4B09", lineWeight: 3 } : { fill: "#115EA3" }),
    });
  });
  if (shapes.some(([, group]) => group === "Secondary")) {
    const share = { ...newChart(chart.sheet, type).y, minimum: 0, maximum: 1, majorUnit: 0.2 };
    chart.secondary = { ...share, numberFormat: "0%", title: "Share", titleVisible: true };
  }
  chart.sheet.charts.push(chart);
  return { workbook, chart };
}

const pareto: readonly Shape[] = [
  ["ColumnClustered", "Primary"],
  ["LineMarkers", "Secondary"],
  ["Line", "Secondary"],
];

const cases: readonly (readonly [ChartType, readonly Shape[]])[] = [
  ["ColumnClustered", pareto],
  [
    "ColumnStacked",
    [
      ["ColumnStacked", "Primary"],
      ["ColumnStacked", "Primary"],
    ],
  ],
  ["BarClustered", [["BarClustered", "Primary"]]],
  [
    "BarStacked",
    [
      ["BarStacked", "Primary"],
      ["BarStacked", "Primary"],
    ],
  ],
  [
    "Line",
    [
      ["Line", "Primary"],
      ["LineMarkers", "Primary"],
    ],
  ],
  [
    "ColumnClustered",
    [
      ["ColumnClustered", "Primary"],
      ["ColumnClustered", "Secondary"],
    ],
  ],
];

test.each(cases)("a chart of %s comes back from its file as it was (%j)", async (type, shapes) => {
  const { workbook, chart } = chartOf(type, ...shapes);
  const lying = type.startsWith("Bar");
  Object.assign(chart.x, lying ? { reversed: true, positionAt: "Maximum" } : {});
  Object.assign(chart.y, { numberFormat: "#,##0", title: "Profit", titleVisible: true });
  const { workbook: again } = await readWorkbook(await writeWorkbook(workbook));
  const [read] = again.sheet("Matrix")!.charts;
  expect(read!.raw).toBeUndefined();
  expect(contentOf(read!)).toEqual(contentOf(chart));
});

test("a combined chart has an element for each kind, and two more axes, of which the categories do not show", async () => {
  const file = await writeWorkbook(chartOf("ColumnClustered", ...pareto).workbook);
  const [area] = find(elementOf(file, "xl/charts/chart1.xml"), "chart", "plotArea");
  expect([...area!.childNodes].map((node) => (node as { localName?: string }).localName)).toEqual([
    "layout",
    "barChart",
    "lineChart",
    "catAx",
    "catAx",
    "valAx",
    "valAx",
  ]);
  const ids = (name: string) => find(area!, name, "axId").map((id) => id.getAttribute("val"));
  expect(ids("barChart")).not.toEqual(ids("lineChart"));
  const [, second] = find(area!, "catAx");
  expect(valAt(second!, "delete")).toBe("1");
  const [, share] = find(area!, "valAx");
  expect(valAt(share!, "crosses")).toBe("max");
  expect(find(area!, "lineChart", "ser").map((each) => valAt(each, "order"))).toEqual(["1", "2"]);
});

test("categories are written as texts, a number among them too, and values as numbers", async () => {
  const file = await writeWorkbook(chartOf("ColumnClustered", ...pareto).workbook);
  const [series] = find(
    elementOf(file, "xl/charts/chart1.xml"),
    "chart",
    "plotArea",
    "barChart",
    "ser",
  );
  expect(textAt(series!, "cat", "strRef", "f")).toBe("'Chart data'!$A$2:$A$4");
  expect(find(series!, "cat", "strRef", "strCache", "pt", "v").map((v) => v.textContent)).toEqual([
    "Ostara & Söhne",
    "海港食品",
    "2026",
  ]);
  expect(find(series!, "val", "numRef", "numCache", "pt")).toHaveLength(3);
});

test("a series that moves to another kind and back to the one axis keeps its element and loses the other axes", async () => {
  const { workbook } = chartOf("ColumnClustered", ...pareto);
  const { workbook: first } = await readWorkbook(await writeWorkbook(workbook));
  const chart = first.sheet("Matrix")!.charts[0]!;
  for (const series of chart.series) {
    Object.assign(series, {
      type: "ColumnStacked",
      axisGroup: "Primary",
      markerStyle: "Automatic",
    });
    series.lineVisible = series.lineColor !== "";
  }
  Object.assign(chart, { type: "ColumnStacked", secondary: null });
  const file = await writeWorkbook(first);
  const [area] = find(elementOf(file, "xl/charts/chart1.xml"), "chart", "plotArea");
  expect(find(area!, "barChart")).toHaveLength(1);
  expect(find(area!, "lineChart")).toHaveLength(0);
  expect([find(area!, "catAx"), find(area!, "valAx")].map(({ length }) => length)).toEqual([1, 1]);
  expect(find(area!, "barChart", "ser").flatMap((each) => find(each, "marker"))).toEqual([]);
  const { workbook: read } = await readWorkbook(file);
  const [again] = read.sheet("Matrix")!.charts;
  expect(contentOf(again!)).toEqual(contentOf(chart));
});
