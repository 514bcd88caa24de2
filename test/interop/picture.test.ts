import { applyPlan } from "../../src/excel/apply/apply-plan";
import { surveyOpenWorkbook } from "../../src/excel/read/survey";
import { appearances } from "../../src/plans/chart/appearance";
import { newChart, newSeries } from "../../src/workbench/excel/host/members/new-chart";
import type { ChartSeries, MarkerStyle } from "../../src/workbench/excel/model/types";
import { ErrorValue } from "../../src/workbench/excel/model/value";
import { createWorkbook } from "../../src/workbench/excel/model/workbook";
import { writeWorkbook } from "../../src/workbench/excel/xlsx";
import { openSession } from "../../src/workbench/session";
import { chartWorkbook, fourByValue } from "../plans/chart/pareto";
import { chartPage } from "./page";
import { scoreSample } from "./score";
import type { Picture } from "./soffice";

const colors = appearances.map(({ color }) => color.toUpperCase());
/** As those, but no grey: text has grey edges, which would be taken for markers. */
const vivid = [...colors.slice(0, 3), "#8E24AA"];
const shapes: readonly MarkerStyle[] = ["Circle", "Square", "Triangle", "Diamond"];
const AXES = "#595959";

/** Twelve customers, three in each quadrant around (5, 6); the scatter chart names the first of each. */
async function scatterWorkbook(): Promise<Uint8Array> {
  const workbook = createWorkbook();
  const data = workbook.activeSheet;
  data.name = "Chart data";
  const matrix = workbook.addSheet("Matrix");
  workbook.activeSheet = matrix;
  data.setValues(0, 0, [["Customer", "x", "Star", "Cash cow", "Question mark", "Dog"]]);
  const centres = [
    [8, 8],
    [8, 3],
    [3, 8],
    [3, 3],
  ] as const;
  const chart = newChart(matrix, "XYScatter");
  Object.assign(chart, {
    name: "KAM Matrix",
    title: "Customer matrix",
    left: 12,
    top: 12,
    width: 600,
    height: 400,
  });
  const scale = {
    minimum: 1,
    maximum: 10,
    majorUnit: 1,
    tickLabelPosition: "Low",
    majorGridlines: false,
    titleVisible: true,
  };
  Object.assign(chart.x, { ...scale, title: "Our advantage", positionAt: 5 });
  Object.assign(chart.y, { ...scale, title: "Their attractiveness", positionAt: 6 });
  centres.forEach(([x, y], quadrant) => {
    const letter = "CDEF"[quadrant] ?? "";
    const series: ChartSeries = {
      ...newSeries(chart, quadrant),
      nameFormula: `='Chart data'!$${letter}$1`,
      xFormula: "='Chart data'!$B$2:$B$13",
      yFormula: `='Chart data'!$${letter}$2:$${letter}$13`,
      markerStyle: shapes[quadrant] ?? "Circle",
      markerSize: 10,
      markerBackgroundColor: vivid[quadrant] ?? "",
      markerForegroundColor: vivid[quadrant] ?? "",
    };
    for (let each = 0; each < 3; each++) {
      const row = 1 + quadrant * 3 + each;
      const ys = centres.map((_, column) =>
        column === quadrant ? y + each / 2 : new ErrorValue("#N/A"),
      );
      data.setValues(row, 0, [[`Customer ${row}`, x + each / 2, ...ys]]);
    }
    const first = quadrant * 3;
    series.labels.set(first, {
      formula: `='Chart data'!$A$${first + 2}`,
      position: "Left",
      visible: true,
    });
    chart.series.push(series);
  });
  matrix.charts.push(chart);
  return writeWorkbook(workbook);
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function pixels(picture: Picture, wanted: string): Spot[] {
  const found: Spot[] = [];
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      if (picture.color(x, y) === wanted) found.push({ x, y });
    }
  }
  return found;
}

/** The column and the row with the most pixels of the axes' colour: where the axes stand. */
function axesOf(picture: Picture): Spot {
  const most = (values: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
  };
  const spots = pixels(picture, AXES);
  return { x: most(spots.map(({ x }) => x)), y: most(spots.map(({ y }) => y)) };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Which side of the axes a series' markers lie on. */
function sideOf(picture: Picture, color: string): { right: boolean; above: boolean } {
  const spots = pixels(picture, color);
  expect(spots.length).toBeGreaterThan(30);
  const axes = axesOf(picture);
  return {
    right: mean(spots.map(({ x }) => x)) > axes.x,
    above: mean(spots.map(({ y }) => y)) < axes.y,
  };
}

test("LibreOffice draws four coloured series in the four quadrants, names, and axes that cross at the cuts", async () => {
  const { text, picture } = await chartPage(await scatterWorkbook());
  expect(vivid.map((color) => sideOf(picture, color))).toEqual([
    { right: true, above: true },
    { right: true, above: false },
    { right: false, above: true },
    { right: false, above: false },
  ]);
  for (const words of ["Customer matrix", "Our advantage", "Star", "Dog"])
    expect(text).toContain(words);
  const named = [...text.matchAll(/Customer (\d+)/g)].map(([, number]) => Number(number));
  expect(named.sort((left, right) => left - right)).toEqual([1, 4, 7, 10]);
});

test("each series has a marker shape of its own: its pixels fill their box differently", async () => {
  const { picture } = await chartPage(await scatterWorkbook());
  const filled = vivid.map((color) => {
    const spots = pixels(picture, color);
    const first = spots[0];
    if (first === undefined) throw new Error(`No ${color}`);
    const marker = spots.filter(({ x, y }) => Math.abs(x - first.x) < 14 && y - first.y < 14);
    const xs = marker.map(({ x }) => x);
    const ys = marker.map(({ y }) => y);
    const box = (Math.max(...xs) - Math.min(...xs) + 1) * (Math.max(...ys) - Math.min(...ys) + 1);
    return marker.length / box;
  });
  const [circle = 0, square = 0, triangle = 0, diamond = 0] = filled;
  // A square fills its box, a circle π/4 of it, a triangle and a diamond half.
  expect(square).toBeGreaterThan(0.9);
  expect(circle).toBeGreaterThan(triangle);
  expect(circle).toBeGreaterThan(diamond);
  expect(square).toBeGreaterThan(circle);
});

test.each(["native", "values"] as const)(
  "the matrix of the sample portfolio shows in %s mode",
  async (mode) => {
    const { file, report } = await scoreSample("portfolio", mode);
    const { text, picture } = await chartPage(file);
    const sides = colors.map((color) => sideOf(picture, color));
    expect(sides.map(({ above }) => above)).toEqual([true, false, true, false]);
    expect(sides.map(({ right }) => right)).toEqual([true, true, false, false]);
    const shown = report.model?.labels.map(({ row }) => report.names[row] ?? "") ?? [];
    expect(shown.length).toBeGreaterThan(5);
    // The page breaks between the English and the Chinese name.
    for (const name of shown) expect(text).toContain(name.split(" ")[0]);
  },
);

test("LibreOffice draws a Pareto chart's columns, running total and cuts on two axes", async () => {
  const session = openSession();
  const survey = await surveyOpenWorkbook();
  await applyPlan(chartWorkbook(fourByValue()), survey, { consent: "ask" }, {});
  const { text, picture } = await chartPage(await writeWorkbook(session.workbook));
  for (const words of ["Profit by customer", "Beacon Mills", "Running total", "100%"])
    expect(text).toContain(words);
  const columns = pixels(picture, "#115EA3");
  const line = pixels(picture, "#BC4B09");
  const cuts = pixels(picture, "#616161");
  const heights = (spots: readonly Spot[]) => spots.map(({ y }) => y);
  // The first column is the tallest: half of the total, where the line begins, on axes of different ends.
  const left = Math.min(...columns.map(({ x }) => x));
  const right = Math.max(...columns.map(({ x }) => x));
  const nearLeft = columns.filter(({ x }) => x < left + 10);
  const nearRight = columns.filter(({ x }) => x > right - 10);
  expect(Math.min(...heights(nearLeft))).toBeLessThan(Math.min(...heights(nearRight)) - 50);
  // The line only rises.
  const middle = (left + right) / 2;
  const rising = (from: number, to: number) =>
    mean(heights(line.filter(({ x }) => x >= from && x < to)));
  expect(rising(left, middle)).toBeGreaterThan(rising(middle, right) + 10);
  // The cuts at 80 % and 95 % run level, right across, 15 of 100 apart.
  const rows = new Map<number, number>();
  for (const { y } of cuts) rows.set(y, (rows.get(y) ?? 0) + 1);
  const level = [...rows].filter(([, count]) => count > (right - left) / 2).map(([y]) => y);
  expect(Math.max(...level) - Math.min(...level)).toBeGreaterThan(20);
});
