import { runModel } from "../../src/excel";
import { rows } from "../../src/plans/certainty/layout";
import { fillOf } from "../../src/plans/chart/tint";
import { certainty } from "../../src/plans/models/certainty";
import type { WriteMode } from "../../src/plans/settings/types";
import type { Workbook } from "../../src/workbench/excel/model/types";
import type { ErrorValue } from "../../src/workbench/excel/model/value";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { factor, tableOf } from "../engine/helpers";
import { now, openScene, sheetOf } from "../excel/support";
import { chartOn, modes } from "./chart-scene";

/** Two factors an axis, alike in weight: a rating of 9 beside one of 2 is a matter of weights, two alike are not. */
const table = tableOf(
  (["attractiveness", "advantage"] as const).flatMap((axis) =>
    ["one", "other"].map((which) =>
      factor({ name: `${axis} ${which}`, axis, group: "", weight: 50 }),
    ),
  ),
);

const ratings = [
  // Every rating on one side: no weights move it.
  [9, 9, 9, 9],
  // 5.6 and 5.4 about a cut of 5.5: by a hair on both axes.
  [9, 2.2, 2, 8.8],
  // 5.7: by a hair on one axis.
  [9, 2.4, 9, 9],
  [1, 1, 1, 1],
];

async function open(): Promise<Workbook> {
  const scene = { ratings, table, revenue: true };
  return (await openScene({ ...scene, names: (i) => ["Sure", "Hair", "Half", "Dog"][i] ?? "" }))
    .workbook;
}

const run = (mode: WriteMode, typed = {}) =>
  runModel({ model: certainty, mode, language: "en-US", typed, now, consent: "ask" });

/** Names in the list from the top, and what stands beside them. */
function listed(workbook: Workbook, columns: readonly number[]): unknown[][] {
  const sheet = sheetOf(workbook, "Borderline");
  const lines = [];
  for (let row = rows.first; sheet.value(row, 0) !== null && sheet.value(row, 0) !== ""; row++)
    lines.push(columns.map((column) => sheet.value(row, column)));
  return lines;
}

/** How many customers each series of the chart holds, those that hold any. */
function drawn(workbook: Workbook): Record<string, number> {
  const chart = chartOn(workbook, "Borderline");
  if ("categories" in chart) throw new Error("A chart over categories");
  return Object.fromEntries(
    chart.series.flatMap(({ legend, points }) =>
      points.length === 0 ? [] : [[legend, points.length]],
    ),
  );
}

describe.each(modes)("the Borderline sheet in %s mode", (mode) => {
  test("lists who is in a quadrant by a hair, the largest first", async () => {
    const workbook = await open();
    await run(mode);
    expect(listed(workbook, [0, 1, 2])).toEqual([
      ["Half", 3000, "Star"],
      ["Hair", 2000, "Question mark"],
    ]);
    expect(sheetOf(workbook, "Borderline").value(rows.doubt, 0)).toBe(
      "Less than 70% sure of their quadrant: 2, the largest first.",
    );
  });

  test("draws each customer in its quadrant, as filled as its place is sure", async () => {
    const workbook = await open();
    await run(mode);
    expect(drawn(workbook)).toEqual({
      "Star · Firm (1)": 1,
      "Star · Borderline (1)": 1,
      "Question mark · Borderline (1)": 1,
      "Dog · Firm (1)": 1,
    });
  });
});

test("live, a customer that becomes sure leaves the list, and its marker is filled", async () => {
  const workbook = await open();
  await run("live");
  const customers = sheetOf(workbook, "Customers");
  const factors = [1, 2, 3, 4];
  for (const factor of factors) customers.setValue(4 + 2, factor, 9);
  expect(listed(workbook, [0])).toEqual([["Hair"]]);
  expect(drawn(workbook)).toMatchObject({ "Star · Firm (2)": 2 });
  expect(drawn(workbook)).not.toHaveProperty("Star · Borderline (1)");
});

test("live, nobody is listed where no weights are in doubt, and it says so", async () => {
  const workbook = await open();
  await run("live", { "doubt.weights": 0 });
  expect(listed(workbook, [0])).toEqual([]);
  expect(sheetOf(workbook, "Borderline").value(rows.doubt, 0)).toMatch(/quadrant: 0,/);
});

test("live, a doubt that is none is an error on the sheet, not a list of nobody", async () => {
  const workbook = await open();
  await run("live");
  sheetOf(workbook, "Certainty").setValue(rows.doubt, 1, "a lot");
  const sheet = sheetOf(workbook, "Borderline");
  const code = (row: number) => (sheet.value(row, 0) as ErrorValue).code;
  expect([code(rows.first), code(rows.doubt)]).toEqual(["#VALUE!", "#VALUE!"]);
});

test("in the file firm markers are full, likely ones light and borderline ones hollow, of one colour", async () => {
  const workbook = await open();
  await run("values");
  const { workbook: again } = await readWorkbook(await writeWorkbook(workbook, undefined));
  const [chart] = sheetOf(again, "Borderline").charts;
  const inside = chart?.series.slice(0, 3).map((series) => series.markerBackgroundColor);
  const green = "#107c10";
  expect(inside?.map((color) => color.toLowerCase())).toEqual([green, "#b7d8b7", "#ffffff"]);
  const outline = chart?.series.slice(0, 3).map((series) => series.markerForegroundColor);
  expect(outline?.map((color) => color.toLowerCase())).toEqual([green, green, green]);
});

test("a fill is the whole colour, a tint of it on what lies behind, or what lies behind", () => {
  expect(fillOf("full", "#107c10", "#000000")).toBe("#107c10");
  // 30 % of each part: 16, 124, 16.
  expect(fillOf("tinted", "#107c10", "#000000")).toBe("#052505");
  expect(fillOf("hollow", "#107c10", "#000000")).toBe("#000000");
});
