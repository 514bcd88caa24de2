import { runModel } from "../../src/excel";
import { groupAppearances } from "../../src/plans/chart/appearance";
import { now, sheetOf } from "../excel/support";
import { openModelScene } from "./support";
import { threeByThree } from "./throw-away";

const scene = async (mode: "live" | "values") => {
  const { workbook } = await openModelScene(threeByThree, { seed: 4 });
  const report = await runModel({ model: threeByThree, mode, language: "en-US", now });
  return { workbook, ...report };
};

test("a matrix of nine cells draws every customer that has a place, each cell in a look of its own", async () => {
  const { cells, picture, workbook } = await scene("live");
  if (picture === null || "categories" in picture) throw new Error("There is no chart of points");
  const column = Object.keys(threeByThree.columns).indexOf("cell");
  const boxes = cells.map((row) => String(row[column])).filter((box) => box.startsWith("Box "));
  const inBox = (name: string) => boxes.filter((box) => box === name).length;
  expect(picture.series).toHaveLength(9);
  expect(new Set(boxes).size).toBe(9);
  for (const { name, points } of picture.series)
    expect([name, points.length]).toEqual([name, inBox(name)]);
  const [chart] = sheetOf(workbook, "Three").charts;
  const own = chart!.series.slice(0, 9);
  expect(own.map(({ markerForegroundColor }) => markerForegroundColor.toLowerCase())).toEqual(
    groupAppearances.map(({ color }) => color),
  );
  expect(new Set(own.map((each) => each.markerForegroundColor + each.markerStyle)).size).toBe(9);
});
