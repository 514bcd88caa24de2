import { checkWorkbook, restore, scoreWorkbook, writeSettings } from "../../src/excel";
import { renderSvg } from "../../src/plans/chart/svg";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import { factor, tableOf } from "../engine/helpers";
import { chartOn, modes } from "../models/chart-scene";
import { contentsOf, customerSeries, openScene, resultsUnder, scoring, sheetOf } from "./support";

/** Two factors an axis, alike in weight. */
const table = tableOf(
  (["attractiveness", "advantage"] as const).flatMap((axis) =>
    ["one", "other"].map((which) =>
      factor({ name: `${axis} ${which}`, axis, group: "", weight: 50 }),
    ),
  ),
);

const names = ["Sure", "Hair", "Half", "Likely", "Dog"];

const ratings = [
  [9, 9, 9, 9],
  [9, 2.2, 2, 8.8],
  [9, 2.4, 9, 9],
  [9, 3.2, 9, 9],
  [1, 1, 1, 1],
];

/**
 * With two factors of equal weight the one's share is Beta(12, 12) where it may vary by 20 %: (2 − 1) ∕ 0.2² − 1 = 24. It
 * has to be at least (5.5 − low) ∕ (high − low); the tails are those of scipy.stats.beta.sf(…, 12, 12).
 */
const certain = [1, 0.5567071793 ** 2, 0.6156605186, 0.844735284, 1];

const scene = { ratings, table, names: (i: number) => names[i] ?? "" };

const open = async (settings = { colorColumn: "Certainty" }) =>
  (await openScene({ ...scene, settings })).workbook;

/** How many customers each series of the portfolio's chart holds, those that hold any. */
function drawn(workbook: Workbook): Record<string, number> {
  const chart = chartOn(workbook, "Matrix");
  if ("categories" in chart) throw new Error("A chart over categories");
  return Object.fromEntries(
    chart.series.flatMap(({ legend, points }) =>
      points.length === 0 ? [] : [[legend, points.length]],
    ),
  );
}

const asScored = {
  "Star · Firm (1)": 1,
  "Star · Likely (1)": 1,
  "Star · Borderline (1)": 1,
  "Question mark · Borderline (1)": 1,
  "Dog · Firm (1)": 1,
};

describe.each(modes)("coloured by certainty in %s mode", (mode) => {
  test("the results say how sure each place is, and the chart draws it as filled", async () => {
    const workbook = await open();
    const { warnings, problems } = await scoreWorkbook(scoring({ mode }));
    expect([warnings, problems]).toEqual([[], []]);
    const found = resultsUnder(workbook, "Certainty", names.length) ?? [];
    certain.forEach((share, i) => {
      expect(found[i]).toBeCloseTo(share, 6);
    });
    expect(drawn(workbook)).toEqual(asScored);
    expect(customerSeries(sheetOf(workbook, "Matrix").charts[0]!)).toHaveLength(12);
  });
});

test("in the file firm markers are full, likely ones light and borderline ones hollow", async () => {
  const workbook = await open();
  await scoreWorkbook(scoring({ mode: "values" }));
  const { workbook: again } = await readWorkbook(await writeWorkbook(workbook, undefined));
  const [chart] = sheetOf(again, "Matrix").charts;
  const inside = chart?.series.slice(0, 3).map((series) => series.markerBackgroundColor);
  expect(inside?.map((color) => color.toLowerCase())).toEqual(["#107c10", "#b7d8b7", "#ffffff"]);
});

test("written anew by quadrants it is as before, without the column", async () => {
  const workbook = await open({ colorColumn: "" });
  await scoreWorkbook(scoring());
  const before = contentsOf(workbook);
  await writeSettings({ colorColumn: "certainty" });
  const { token } = await scoreWorkbook(scoring());
  expect(resultsUnder(workbook, "Certainty", 1)).not.toBeNull();
  await restore(token);
  await writeSettings({ colorColumn: null });
  expect(contentsOf(workbook)).toEqual(before);
  await scoreWorkbook(scoring());
  expect(resultsUnder(workbook, "Certainty", 1)).toBeNull();
});

test("live, a rating that is typed makes a place sure, and its marker is filled by Excel alone", async () => {
  const workbook = await open();
  await scoreWorkbook(scoring());
  const customers = workbook.table("Customers")!;
  const cell = (row: number, factor: number) =>
    [customers.area.top + 1 + row, customers.area.left + 1 + factor] as const;
  customers.sheet.setValue(...cell(2, 1), 9);
  expect(drawn(workbook)).toMatchObject({ "Star · Firm (2)": 2 });
  expect(drawn(workbook)).not.toHaveProperty("Star · Borderline (1)");
  customers.sheet.setValue(...cell(4, 0), null);
  customers.sheet.setValue(...cell(4, 1), null);
  expect(drawn(workbook)).not.toHaveProperty("Dog · Firm (1)");
});

test("live, it goes by the settings as they are typed: a cut that is moved makes others unsure", async () => {
  const workbook = await open();
  await scoreWorkbook(scoring());
  const settings = sheetOf(workbook, "Settings");
  const row = Array.from({ length: 40 }, (_, i) => i).find(
    (i) => settings.value(i, 0) === "Cut for attractiveness",
  )!;
  // Far below all but the Dog.
  settings.setValue(row, 1, 2);
  const found = resultsUnder(workbook, "Certainty", names.length) ?? [];
  expect([found[2], found[3]]).toEqual([1, 1]);
});

test("in plain formulas it says which function it comes from, since when, and when inputs have changed", async () => {
  const workbook = await open();
  await scoreWorkbook(scoring({ mode: "native" }));
  const results = sheetOf(workbook, "Results");
  const above = () => [0, 1, 2].map((row) => results.value(row, 11));
  expect(above()).toEqual([
    "KAM.CERTAINTY, weights ±20%",
    expect.stringMatching(/^As of .*2026/),
    "Nothing has changed since",
  ]);
  const customers = workbook.table("Customers")!;
  customers.sheet.setValue(customers.area.top + 1, customers.area.left + 1, 3);
  expect(above()[2]).toBe("Inputs changed since: write again");
});

test("the picture of the command line is filled alike", async () => {
  await open();
  const { model } = await scoreWorkbook(scoring());
  const svg = renderSvg(model!, { language: "en-US" });
  const inside = [...svg.matchAll(/class="series"[^>]* fill="(#[0-9a-f]{6})"/g)].map(
    ([, fill]) => fill,
  );
  expect(inside).toEqual(expect.arrayContaining(["#107c10", "#b7d8b7", "#ffffff"]));
});

test("bubbles are as filled as markers", async () => {
  const { workbook } = await openScene({
    ...scene,
    revenue: true,
    settings: { colorColumn: "Certainty", sizeColumn: "Annual revenue" },
  });
  await scoreWorkbook(scoring());
  const [chart] = sheetOf(workbook, "Matrix").charts;
  expect(chart?.type).toBe("Bubble");
  // Firm ones have an outline of what lies behind, so that they can be told apart where they overlap.
  const outlines = chart?.series.slice(0, 3).map(({ lineColor }) => lineColor.toLowerCase());
  expect(outlines).toEqual(["#ffffff", "#107c10", "#107c10"]);
  expect(drawn(workbook)).toEqual(asScored);
});

test("the word is understood in any language, and a column of that name is the customers' own", async () => {
  const workbook = await open({ colorColumn: "把握程度" });
  expect(await checkWorkbook()).toEqual([]);
  await scoreWorkbook(scoring());
  expect(drawn(workbook)).toEqual(asScored);
  const own = await openScene({
    ...scene,
    settings: { colorColumn: "Certainty" },
    columns: { Certainty: ["a", "b", "a", "b", "a"] },
  });
  await scoreWorkbook(scoring());
  expect(drawn(own.workbook)).toEqual({ "a (3)": 3, "b (2)": 2 });
});

test("the column may be had by itself, beside a chart of plain quadrants", async () => {
  const workbook = await open({ colorColumn: "" });
  await scoreWorkbook(scoring({ carried: ["Certainty"] }));
  expect(resultsUnder(workbook, "Certainty", 1)).toEqual([1]);
  expect(customerSeries(sheetOf(workbook, "Matrix").charts[0]!)).toHaveLength(4);
});
