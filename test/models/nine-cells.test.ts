import { runModel } from "../../src/excel";
import { groupAppearances } from "../../src/plans/chart/appearance";
import type { ChartModel } from "../../src/plans/chart/model";
import { renderSvg } from "../../src/plans/chart/svg";
import { layoutOf } from "../../src/plans/models/layout";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { now, sheetOf } from "../excel/support";
import { chartOn, modes } from "./chart-scene";
import { openModelScene } from "./support";
import { threeByThree } from "./throw-away";

const boxes = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

const scene = async (mode: (typeof modes)[number], customers = 60) => {
  const { workbook } = await openModelScene(threeByThree, { seed: 4, customers });
  const report = await runModel({ model: threeByThree, mode, language: "en-US", now });
  const { picture } = report;
  if (picture === null || "categories" in picture) throw new Error("There is no chart of points");
  return { workbook, ...report, picture };
};

function drawnOn(workbook: Workbook): ChartModel {
  const chart = chartOn(workbook, "Three");
  if ("categories" in chart) throw new Error("A chart over categories");
  return chart;
}

const linesOf = ({ lines }: ChartModel) =>
  lines.map(({ points }) => points.map(({ x, y }) => [x, y]));

/** Cuts at 3 and 6 across; at 3 and the mean upwards, on scales from 0 to 9. */
const bordersAt = (mean: number) => [
  [
    [3, 0],
    [3, 9],
  ],
  [
    [6, 0],
    [6, 9],
  ],
  [
    [0, 3],
    [9, 3],
  ],
  [
    [0, mean],
    [9, mean],
  ],
];

test("a matrix of nine cells draws every customer that has a place, each cell in a look of its own", async () => {
  const { cells, picture, workbook } = await scene("live", 200);
  const column = Object.keys(threeByThree.columns).indexOf("cell");
  const found = cells.map((row) => String(row[column])).filter((box) => box.startsWith("Box "));
  const inBox = (name: string) => found.filter((box) => box === name).length;
  expect(picture.series).toHaveLength(9);
  expect(new Set(found).size).toBe(9);
  for (const { name, points } of picture.series)
    expect([name, points.length]).toEqual([name, inBox(name)]);
  const [chart] = sheetOf(workbook, "Three").charts;
  const own = chart!.series.slice(0, 9);
  expect(own.map(({ markerForegroundColor }) => markerForegroundColor.toLowerCase())).toEqual(
    groupAppearances.map(({ color }) => color),
  );
  expect(new Set(own.map((each) => each.markerForegroundColor + each.markerStyle)).size).toBe(9);
});

test.each(modes)(
  "has a line at every cut and the cells' names between them, as %s",
  async (mode) => {
    const { cells, picture, workbook } = await scene(mode);
    const heights = cells.map((row) => row[2]).filter((cell) => typeof cell === "number");
    const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
    for (const chart of [picture, drawnOn(workbook)]) {
      const borders = bordersAt(mean).map((line) =>
        line.map((point) => point.map((n): unknown => expect.closeTo(n, 8))),
      );
      expect(linesOf(chart)).toEqual(borders);
      const names = new Map(chart.notes.map(({ text, x, y }) => [text, { x, y }]));
      expect([...names.keys()].sort()).toEqual(boxes.map((cell) => `Box ${cell}`));
      // Upper left, upper right, the middle, lower left.
      expect([names.get("Box a")!.x < 3, names.get("Box a")!.y > mean]).toEqual([true, true]);
      expect([names.get("Box c")!.x > 6, names.get("Box c")!.y > mean]).toEqual([true, true]);
      const middle = names.get("Box e")!;
      expect([middle.x > 3, middle.x < 6, middle.y > 3, middle.y < mean]).toEqual(
        Array(4).fill(true),
      );
      expect([names.get("Box g")!.x < 3, names.get("Box g")!.y < 3]).toEqual([true, true]);
    }
  },
);

test.each(["live", "native"] as const)(
  "its lines and names follow what is typed for them, as %s formulas",
  async (mode) => {
    const { workbook } = await scene(mode);
    const sheet = sheetOf(workbook, "Three");
    const { settingRow } = layoutOf(threeByThree);
    sheet.setValue(settingRow("cut.x.middle"), 1, 4);
    sheet.setValue(settingRow("label.e"), 1, "Heart");
    const chart = drawnOn(workbook);
    expect(linesOf(chart)[0]).toEqual([
      [4, 0],
      [4, 9],
    ]);
    expect(chart.notes.map(({ text }) => text)).toContain("Heart");
    expect(chart.series.map(({ name }) => name.replace(/ \(.*/, ""))).toContain("Heart");
  },
);

test("its picture and its file hold the same lines and names", async () => {
  const { workbook, picture } = await scene("values");
  const svg = renderSvg(picture);
  for (const cell of boxes) expect(svg).toMatch(`>Box ${cell}<`);
  const { workbook: back } = await readWorkbook(await writeWorkbook(workbook));
  expect(linesOf(drawnOn(back))).toEqual(linesOf(picture));
  expect(drawnOn(back).notes).toEqual(drawnOn(workbook).notes);
});
