import { scorePortfolio } from "../../src/engine/portfolio/score-portfolio";
import { readPortfolio, scoreWorkbook, type ScoreReport } from "../../src/excel";
import { labelOf } from "../../src/plans/settings/labels";
import type { WriteMode } from "../../src/plans/settings/types";
import type { Sheet, Workbook } from "../../src/workbench/excel/model/types";
import type { Scalar } from "../../src/workbench/excel/model/value";
import { openScene, scoring, sheetOf } from "./support";

const modes: WriteMode[] = ["live", "native", "values"];
const first = 4;

/** A column of the results as numbers to nine decimals; NaN where there is none. */
function numbers(sheet: Sheet, column: number, customers: number): number[] {
  const area = { top: first, bottom: first + customers - 1, left: column, right: column };
  return sheet.values(area).map(([value]) => (typeof value === "number" ? nine(value) : NaN));
}

function nine(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

function texts(sheet: Sheet, column: number, customers: number): Scalar[] {
  const area = { top: first, bottom: first + customers - 1, left: column, right: column };
  return sheet.values(area).map(([value]) => value ?? null);
}

/** Holds a Results sheet against what the engine says. */
function expectEngine(workbook: Workbook, { portfolio, source }: ScoreReport): void {
  const sheet = sheetOf(workbook, "Results");
  const count = source.input.names.length;
  const { attractiveness, advantage, distance } = portfolio;
  expect(texts(sheet, 0, count)).toEqual(source.input.names);
  expect(numbers(sheet, 1, count)).toEqual([...attractiveness.score].map(nine));
  expect(numbers(sheet, 2, count)).toEqual([...advantage.score].map(nine));
  expect(numbers(sheet, 3, count)).toEqual([...attractiveness.coverage].map(nine));
  expect(numbers(sheet, 4, count)).toEqual([...advantage.coverage].map(nine));
  const labels = [...portfolio.cell].map((code) => labelOf(source.settings.labels, code));
  expect(texts(sheet, 5, count)).toEqual(labels);
  expect(numbers(sheet, 8, count)).toEqual([...distance.attractiveness].map(nine));
  expect(numbers(sheet, 9, count)).toEqual([...distance.advantage].map(nine));
  expect([sheet.value(1, 1), sheet.value(1, 2)].map((cut) => nine(Number(cut)))).toEqual([
    nine(portfolio.cuts.attractiveness),
    nine(portfolio.cuts.advantage),
  ]);
}

describe.each(modes)("results in %s mode", (mode) => {
  test.each(["desktop", "web"] as const)("hold the engine's numbers (%s)", async (profile) => {
    const { workbook } = await openScene({
      customers: 30,
      profile,
      cells: { "3:2": "n/a", "4:1": "seven", "5:0": " 7 ", "6:3": 11, "7:5": "８" },
    });
    const report = await scoreWorkbook(scoring({ mode }));
    expect(report.problems.map(({ code }) => code).sort()).toEqual([
      "rating-not-number",
      "rating-out-of-scale",
      "rating-text",
      "rating-text",
    ]);
    expectEngine(workbook, report);
  });

  test.each(["exclude", "lowest", "reject"] as const)(
    "follow the policy %s, the tie rule and cuts of other kinds",
    async (missing) => {
      const { workbook } = await openScene({
        customers: 15,
        settings: {
          missing,
          tie: "low",
          cuts: { attractiveness: "mean", advantage: "median" },
          minimumCoverage: 0.95,
        },
      });
      expectEngine(workbook, await scoreWorkbook(scoring({ mode })));
    },
  );

  test("put every placed customer into one series of the chart, and nobody else", async () => {
    const { workbook } = await openScene({ customers: 25 });
    const { portfolio } = await scoreWorkbook(scoring({ mode }));
    const data = sheetOf(workbook, "Chart data");
    portfolio.cell.forEach((cell, i) => {
      const ys = [2, 3, 4, 5].map((column) => typeof data.value(first + i, column) === "number");
      expect(ys).toEqual([0, 1, 2, 3].map((code) => code === cell));
    });
  });
});

test("what the pane reads and what is scored are the same numbers", async () => {
  await openScene();
  const { portfolio } = await scoreWorkbook(scoring());
  const again = scorePortfolio((await readPortfolio()).input);
  expect([...again.attractiveness.score]).toEqual([...portfolio.attractiveness.score]);
  expect([...again.cell]).toEqual([...portfolio.cell]);
});

test("a text that looks like a formula, a date, an error or a number stays text in every mode", async () => {
  const names = [
    '=HYPERLINK("http://x","click")',
    "1-2",
    "#N/A",
    "007",
    "+1",
    "@x",
    "'quoted",
    "TRUE",
  ];
  for (const mode of modes) {
    const { workbook } = await openScene({ customers: names.length, names: (i) => names[i] ?? "" });
    await scoreWorkbook(scoring({ mode }));
    const results = sheetOf(workbook, "Results");
    const data = sheetOf(workbook, "Chart data");
    expect(names.map((_, i) => results.value(first + i, 0))).toEqual(names);
    expect(names.map((_, i) => data.value(first + i, 0))).toEqual(names);
    for (const formula of sheetOf(workbook, "Customers").formulaCells()) {
      throw new Error(`A name became the formula ${formula.formula}`);
    }
  }
});

test("values repeat each name letter for letter, with the white space around it", async () => {
  const names = [" =1+1", "\ttabbed", "\uFEFFmarked", "\u2028parted", "ends with a blank "];
  const { workbook } = await openScene({ customers: names.length, names: (i) => names[i] ?? "" });
  const { names: reported } = await scoreWorkbook(scoring({ mode: "values" }));
  expect(reported).toEqual(names);
  const results = sheetOf(workbook, "Results");
  expect(names.map((_, i) => results.value(first + i, 0))).toEqual(names);
});
