import { renderSvg } from "../../src/plans/chart/svg";
import type { ChartModel } from "../../src/plans/chart/model";
import { readWorkbook, writeWorkbook } from "../../src/workbench/excel/xlsx";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { sheetOf } from "../excel/support";
import { readDrawn } from "../plans/chart/drawn";
import { lehmer } from "../plans/chart/portfolio";
import { analysed, chartOn, modes } from "./chart-scene";

function pointsOn(workbook: Workbook, sheet: string): ChartModel {
  const picture = chartOn(workbook, sheet);
  if ("categories" in picture) throw new Error("A chart over categories");
  return picture;
}

/** For each series by what the legend calls it: where its customers are drawn. */
function placesOf({ series }: ChartModel) {
  return Object.fromEntries(
    series.map(({ legend, points }) => [legend, points.map(({ x, y }) => [x, y])]),
  );
}

const linesOf = ({ lines }: ChartModel) =>
  lines.map(({ name, of, points }) => ({ name, of, points: points.map(({ x, y }) => [x, y]) }));

/** Of 1,000 of profit and 400 hours; the last is not known, and the one before brings nothing. */
const effort = [
  ["Customer", "Hours", "Profit"],
  ["Too little", 120, 500],
  ["Just too little", 60, 300],
  ["Too much", 200, 150],
  ["As it should be", 20, 50],
  ["Unknown", "", 100],
];

test.each(modes)(
  "effort is drawn against value with the borders of twice, as much and half, as %s",
  async (mode) => {
    const { workbook } = await analysed("effort", mode, effort);
    const chart = pointsOn(workbook, "Effort");
    expect(placesOf(chart)).toEqual({
      "Over-served (1)": [[0.15, 0.5]],
      "Under-served (1)": [[0.3, 0.15]],
      "In between (2)": [
        [0.5, 0.3],
        [0.05, 0.05],
      ],
    });
    const { x, y } = chart.axes;
    expect([x.min, x.max, y.min, y.max]).toEqual([0, 0.5, 0, 0.5]);
    expect(linesOf(chart)).toEqual([
      {
        name: "Over-served",
        of: 0,
        points: [
          [0, 0],
          [0.25, 0.5],
        ],
      },
      {
        name: "Share of effort",
        of: 2,
        points: [
          [0, 0],
          [0.5, 0.5],
        ],
      },
      {
        name: "Under-served",
        of: 1,
        points: [
          [0, 0],
          [0.5, 0.25],
        ],
      },
    ]);
  },
);

test.each(["live", "native"] as const)(
  "the borders of effort move with their setting, and customers change their colour, as %s formulas",
  async (mode) => {
    const { workbook } = await analysed("effort", mode, effort);
    const sheet = sheetOf(workbook, "Effort");
    const row = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((each) => sheet.value(each, 2) === 2)!;
    sheet.setValue(row, 1, 4);
    const chart = pointsOn(workbook, "Effort");
    expect(linesOf(chart).map(({ points }) => points[1])).toEqual([
      [0.125, 0.5],
      [0.5, 0.5],
      [0.5, 0.125],
    ]);
    expect(Object.keys(placesOf(chart))).toEqual([
      "Over-served (0)",
      "Under-served (0)",
      "In between (4)",
    ]);
  },
);

const stages = [
  ["Customer", "Share of wallet", "Orders", "Months since last order"],
  ["Nothing yet", "", "", ""],
  ["First orders", 0.9, 1, 1],
  ["Regular", 0.2, 12, 1],
  ["Partner", 0.75, 199, 1],
  ["One", 0.9, 200, 1],
  ["Gone", 0.5, 30, 12],
];

test.each(modes)(
  "stages are drawn on an axis that multiplies, with 0 at its beginning and a corner where each begins, as %s",
  async (mode) => {
    const { workbook } = await analysed("stage", mode, stages);
    const chart = pointsOn(workbook, "Stages");
    expect(placesOf(chart)).toEqual({
      "Exploratory (1)": [[0, 0.1]],
      "Early (1)": [[0.9, 1]],
      "Mid (1)": [[0.2, 12]],
      "Partnership (1)": [[0.75, 199]],
      "Synergistic (1)": [[0.9, 200]],
      "Disrupted (1)": [[0.5, 30]],
    });
    const { y } = chart.axes;
    expect([y.logarithmic, y.min, y.max]).toEqual([true, 0.1, 1000]);
    expect(linesOf(chart)).toEqual([
      {
        name: "Early",
        of: 1,
        points: [
          [0, 1000],
          [0, 1],
          [1, 1],
        ],
      },
      {
        name: "Mid",
        of: 2,
        points: [
          [0.2, 1000],
          [0.2, 12],
          [1, 12],
        ],
      },
      {
        name: "Partnership",
        of: 3,
        points: [
          [0.75, 1000],
          [0.75, 50],
          [1, 50],
        ],
      },
      {
        name: "Synergistic",
        of: 4,
        points: [
          [0.9, 1000],
          [0.9, 200],
          [1, 200],
        ],
      },
    ]);
  },
);

// Of 1,000 in all the first begins at 0, the second at 85 %, the third at 91 %, the fourth at 96 %.
const boxes = [
  ["Customer", "Volume", "Growth", "Strategic fit"],
  ["Large, grows, fits", 850, 0.12, "yes"],
  ["Medium, steady, fits", 60, 0, 7],
  ["Medium, declines", 50, -0.05, "yes"],
  ["Small, grows, does not fit", 40, 0.05, "no"],
  ["Nothing yet, grows, fits", "", 0.3, true],
  ["Nobody says whether it fits", "", 0.3, ""],
];

test.each(modes)(
  "the nine-box is drawn by where customers begin in all volume and how they grow, with its four borders, as %s",
  async (mode) => {
    const { workbook } = await analysed("nine-box", mode, boxes);
    const chart = pointsOn(workbook, "Nine-box");
    expect(placesOf(chart)).toEqual({
      "A1 (1)": [[0, 0.12]],
      "A2 (0)": [],
      "A3 (1)": [[1, 0.3]],
      "B1 (0)": [],
      "B2 (1)": [[0.85, 0]],
      "B3 (1)": [[0.96, 0.05]],
      "C1 (0)": [],
      "C2 (1)": [[0.91, -0.05]],
      "C3 (0)": [],
    });
    const { x, y } = chart.axes;
    expect([x.min, x.max, y.min, y.max]).toEqual([0, 1, -0.1, 0.35]);
    expect(linesOf(chart).map(({ points }) => points)).toEqual([
      [
        [0.8, -0.1],
        [0.8, 0.35],
      ],
      [
        [0.95, -0.1],
        [0.95, 0.35],
      ],
      [
        [0, 0.05],
        [1, 0.05],
      ],
      [
        [0, -0.05],
        [1, -0.05],
      ],
    ]);
  },
);

test("a chart with borders comes back from its file as it was written, its picture too", async () => {
  const { workbook, picture } = await analysed("stage", "values", stages);
  const { workbook: back } = await readWorkbook(await writeWorkbook(workbook));
  const chart = pointsOn(back, "Stages");
  expect(chart).toEqual(pointsOn(workbook, "Stages"));
  expect(linesOf(chart)).toEqual(linesOf(picture as ChartModel));
});

test("the picture's axis of counts has its powers of ten where a logarithm has them", async () => {
  const { picture } = await analysed("stage", "values", stages);
  const svg = renderSvg(picture!);
  const ticks = [...svg.matchAll(/<text x="[^"]*" y="([^"]*)"[^>]*class="tick"[^>]*>([^<]*)/g)];
  const up = ticks.filter(([, , text]) => ["0", "1", "10", "100", "1,000"].includes(text!));
  expect(up.map(([, , text]) => text)).toEqual(["0", "1", "10", "100", "1,000"]);
  const heights = up.map(([, y]) => Number(y));
  const steps = heights.slice(1).map((y, i) => heights[i]! - y);
  for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 0);
});

/** Whether a box is run through by a line from point to point, looked at in small steps. */
function runsThrough(
  box: { left: number; right: number; top: number; bottom: number },
  [fromX = 0, fromY = 0, toX = 0, toY = 0]: readonly number[],
): boolean {
  return Array.from({ length: 2001 }, (_, step) => step / 2000).some((part) => {
    const [x, y] = [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

test("no name lies on a border, among eighty customers", async () => {
  const random = lehmer(7);
  const next = () => random.next().value;
  const rows = Array.from({ length: 80 }, (_, i) => [
    `Customer ${i}`,
    next(),
    Math.round(10 ** (3 * next())),
    1,
  ]);
  const { picture } = await analysed("stage", "values", [stages[0]!, ...rows]);
  const svg = renderSvg(picture!);
  const lines = [...svg.matchAll(/class="border" d="M([^"]*)"/g)].flatMap(([, d = ""]) => {
    const points = d.split("L").map((point) => point.split(" ").map(Number));
    return points.slice(1).map((to, i) => [...points[i]!, ...to]);
  });
  expect(lines).toHaveLength(8);
  const { labels } = readDrawn(svg);
  expect(labels.length).toBeGreaterThan(30);
  const struck = labels.filter((label) => lines.some((line) => runsThrough(label, line)));
  expect(struck.map(({ text }) => text)).toEqual([]);
});
