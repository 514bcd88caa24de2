import { keepSnapshot, restore, writeMovement } from "../../../src/excel";
import type { ChartModel } from "../../../src/plans/chart/model";
import { renderSvg } from "../../../src/plans/chart/svg";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/excel/xlsx";
import type { Workbook } from "../../../src/workbench/excel/model/types";
import { factor, tableOf } from "../../engine/helpers";
import { chartOn } from "../../models/chart-scene";
import { contentsOf, now, openScene, sheetOf } from "../support";

const dates = { from: "2026-01-31", to: null } as const;

/** Two factors, one an axis: a rating is a score. */
const table = tableOf(
  (["attractiveness", "advantage"] as const).map((axis) =>
    factor({ name: axis, axis, group: "", weight: 100 }),
  ),
);

/** Customers by their ratings on attractiveness and advantage, at a date and now. */
async function year(rows: readonly (readonly [then: number[], now: number[]])[]) {
  const scene = { ratings: rows.map(([then]) => then), table, revenue: true };
  const { workbook } = await openScene({ ...scene, names: (i) => `Customer ${i + 1}` });
  await keepSnapshot({ language: "en-US", day: "2026-01-31" });
  const customers = sheetOf(workbook, "Customers");
  const [first] = [4];
  rows.forEach(([, ratings], customer) => {
    ratings.forEach((rating, factor) => {
      customers.setValue(first + customer, factorColumn(workbook) + factor, rating);
    });
  });
  return workbook;
}

/** The first column of ratings. */
function factorColumn(workbook: Workbook): number {
  const sheet = sheetOf(workbook, "Customers");
  for (let column = 0; column < 20; column++)
    if (sheet.value(3, column) === "attractiveness") return column;
  throw new Error("No ratings");
}

const write = (mode: "live" | "native" | "values" = "values") =>
  writeMovement({ ...dates, mode, language: "en-US", now });

function drawn(workbook: Workbook): ChartModel {
  const chart = chartOn(workbook, "Movement");
  if ("categories" in chart) throw new Error("A chart over categories");
  return chart;
}

const up = [
  [
    [2, 2],
    [8, 9],
  ],
  [
    [9, 9],
    [9, 3],
  ],
  [
    [9, 9],
    [8, 8],
  ],
] as const;

const movers = () => year(up.map(([then, after]) => [[...then], [...after]]));

test.each(["live", "native", "values"] as const)(
  "movers are lines from where they were to where they are, as %s",
  async (mode) => {
    const workbook = await movers();
    await write(mode);
    const { lines, series } = drawn(workbook);
    // Advantage lies across; the larger customer comes first, and who stayed is not drawn.
    expect(lines.map(({ name, points }) => [name, points])).toEqual([
      ["Customer 2", [{ x: 9, y: 9 }, { x: 3, y: 9 }]], // prettier-ignore
      ["Customer 1", [{ x: 2, y: 2 }, { x: 9, y: 8 }]], // prettier-ignore
    ]);
    const held = series.flatMap(({ legend, fill, points }) =>
      points.map(({ x, y }) => ({ legend, fill, x, y })),
    );
    expect(held).toEqual([
      { legend: "Star (1)", fill: "full", x: 9, y: 8 },
      { legend: "Question mark (1)", fill: "full", x: 3, y: 9 },
      { legend: "Star, before (1)", fill: "hollow", x: 9, y: 9 },
      { legend: "Dog, before (1)", fill: "hollow", x: 2, y: 2 },
    ]);
  },
);

test("each mover bears its name once, where it is now", async () => {
  const workbook = await movers();
  const { picture } = await write();
  expect(picture.labels.map(({ text }) => text).sort()).toEqual(["Customer 1", "Customer 2"]);
  const svg = renderSvg(picture, { language: "en-US" });
  expect(svg.match(/class="border"/g)).toHaveLength(2);
  expect(svg).toContain("Hollow is where they were, filled where they are");
  expect(sheetOf(workbook, "Movement").charts[0]?.name).toBe("KAM Movement");
});

test("of many movers the twenty largest are drawn, and it says so", async () => {
  const rows = Array.from({ length: 25 }, (_, i) => [[2, 2 + (i % 3)], [8, 8]] as [number[], number[]]); // prettier-ignore
  const workbook = await year(rows);
  const { picture } = await write();
  const { lines } = drawn(workbook);
  // Revenue grows with the number.
  expect(lines.map(({ name }) => name)).toEqual(
    Array.from({ length: 20 }, (_, i) => `Customer ${25 - i}`),
  );
  expect(picture.sizeMeaning).toContain("20 of 25 movers are drawn, the largest");
});

test("who was not rated has no line, and a year in which nobody moved draws nobody", async () => {
  const still = [[[2, 2], [3, 3]]] as [number[], number[]][]; // prettier-ignore
  const workbook = await year(still);
  await write();
  expect(drawn(workbook).lines).toEqual([]);
  expect(drawn(workbook).series.flatMap(({ points }) => points)).toEqual([]);
});

test("the chart goes through a file, and is taken back", async () => {
  const workbook = await movers();
  const before = contentsOf(workbook);
  const { token } = await write();
  const { workbook: again } = await readWorkbook(await writeWorkbook(workbook));
  expect(drawn(again).lines.map(({ name }) => name)).toEqual(["Customer 2", "Customer 1"]);
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});
