import { scorePortfolio } from "../../src/engine/portfolio/score-portfolio";
import { readPortfolio, scoreWorkbook } from "../../src/excel";
import { labelOf } from "../../src/plans/settings/labels";
import type { Sheet, Workbook } from "../../src/workbench/excel/model/types";
import { namesShown, openScene, scoring, sheetOf, tableNamed } from "./support";

const first = 4;

/** The row of a setting by its label. */
function setting(workbook: Workbook, label: string): { sheet: Sheet; row: number } {
  const sheet = sheetOf(workbook, "Settings");
  for (let row = 0; row < 40; row++) if (sheet.value(row, 0) === label) return { sheet, row };
  throw new Error(`There is no setting ${label}`);
}

/** What stands in the cell that a label is linked to. */
function cellIn(workbook: Workbook, formula: string | undefined) {
  const row = Number(/^='Chart data'!\$A\$(\d+)$/.exec(formula ?? "")?.[1]);
  return sheetOf(workbook, "Chart data").value(row - 1, 0);
}

/** What the sheets show now, without anybody having written to them. */
function shown(workbook: Workbook, customer: number) {
  const results = sheetOf(workbook, "Results");
  const data = sheetOf(workbook, "Chart data");
  return {
    attractiveness: Number(results.value(first + customer, 1)),
    advantage: Number(results.value(first + customer, 2)),
    quadrant: results.value(first + customer, 5),
    strategy: results.value(first + customer, 7),
    series: [2, 3, 4, 5].findIndex((c) => typeof data.value(first + customer, c) === "number"),
  };
}

describe.each(["live", "native"] as const)("without the pane, in %s mode", (mode) => {
  test("a rating that changes moves score, quadrant and series", async () => {
    const { workbook } = await openScene({ customers: 12 });
    await scoreWorkbook(scoring({ mode }));
    const { area, sheet } = tableNamed(workbook, "Customers");
    // Every factor at its worst for us, then at its best: from Dog to Star.
    for (let column = 1; column <= area.right; column++) sheet.setValue(area.top + 3, column, 1);
    expect(shown(workbook, 2)).toMatchObject({ quadrant: "Dog", series: 3, strategy: "Harvest" });
    for (let column = 1; column <= area.right; column++) sheet.setValue(area.top + 3, column, 10);
    expect(shown(workbook, 2)).toMatchObject({ quadrant: "Star", series: 0, strategy: "Invest" });
    // What the cells show is what the engine says of the edited table.
    const { input } = await readPortfolio();
    const { attractiveness } = scorePortfolio(input);
    expect(shown(workbook, 2).attractiveness).toBeCloseTo(attractiveness.score[2] ?? NaN, 9);
  });

  test("weights, cuts and labels that change are followed", async () => {
    const { workbook } = await openScene({ customers: 12 });
    const { portfolio } = await scoreWorkbook(scoring({ mode }));
    const star = portfolio.cell.indexOf(0);
    const label = setting(workbook, "Label: high attractiveness, high advantage");
    label.sheet.setValue(label.row, 1, "Darling");
    expect(shown(workbook, star)).toMatchObject({ quadrant: "Darling", series: 0 });
    expect(sheetOf(workbook, "Chart data").value(3, 2)).toBe("Darling");
    const cut = setting(workbook, "Cut for attractiveness");
    cut.sheet.setValue(cut.row, 1, 9.9);
    expect(shown(workbook, star)).toMatchObject({ quadrant: "Cash cow", series: 1 });
    const before = shown(workbook, star).attractiveness;
    const factors = workbook.table("Factors");
    factors?.sheet.setValue(factors.area.top + 1, 4, 500);
    const after = scorePortfolio((await readPortfolio()).input).attractiveness.score[star];
    expect(after).not.toBeCloseTo(before, 3);
    expect(shown(workbook, star).attractiveness).toBeCloseTo(after ?? NaN, 9);
  });

  test.each([false, true])(
    "a name stays with its customer in whichever quadrant it comes to be (bubbles: %s)",
    async (revenue) => {
      const { workbook } = await openScene({ customers: 12, revenue });
      await scoreWorkbook(scoring({ mode }));
      const [chart] = sheetOf(workbook, "Matrix").charts;
      const at = (name: string) =>
        namesShown(chart!)
          .filter(({ formula }) => cellIn(workbook, formula) === name)
          .map(({ code }) => code);
      const { area, sheet } = tableNamed(workbook, "Customers");
      const name = String(sheet.value(area.top + 3, 0));
      const rate = (rating: number) => {
        // Sizes are no ratings.
        for (let column = revenue ? 2 : 1; column <= area.right; column++)
          sheet.setValue(area.top + 3, column, rating);
      };
      rate(1);
      expect(at(name)).toEqual([3]);
      rate(10);
      expect(at(name)).toEqual([0]);
      expect(namesShown(chart!)).toHaveLength(12);
    },
  );

  test("factors may be sorted: weights are found by name", async () => {
    const { workbook } = await openScene({ customers: 6 });
    const { portfolio } = await scoreWorkbook(scoring({ mode }));
    const table = tableNamed(workbook, "Factors");
    const body = { ...table.area, top: table.area.top + 1 };
    const rows = table.sheet.values(body);
    // The share column stays: it is worked out in each row.
    const reversed = [...rows]
      .reverse()
      .map((row) => row.map((cell, c) => (c === 5 ? undefined : cell)));
    table.sheet.setValues(body.top, body.left, reversed);
    for (let i = 0; i < 6; i++) {
      expect(shown(workbook, i).attractiveness).toBeCloseTo(
        portfolio.attractiveness.score[i] ?? NaN,
        9,
      );
    }
  });
});

test.each(["live", "native"] as const)(
  "settings may stand in any order on their sheet (%s)",
  async (mode) => {
    const { workbook } = await openScene({ customers: 10 });
    const settings = sheetOf(workbook, "Settings");
    const rows = settings.values({ top: 4, bottom: 21, left: 0, right: 1 });
    settings.setValues(4, 0, [...rows].reverse());
    const { portfolio, source } = await scoreWorkbook(scoring({ mode }));
    for (let i = 0; i < 10; i++) {
      const code = portfolio.cell[i] ?? 255;
      expect(shown(workbook, i)).toMatchObject({
        quadrant: labelOf(source.settings.labels, code),
        series: code === 255 ? -1 : code,
      });
    }
  },
);

test("customers added to the table appear in the results and, with their name, in the chart's cells", async () => {
  const { workbook } = await openScene({ customers: 5 });
  await scoreWorkbook(scoring());
  const { area, sheet } = tableNamed(workbook, "Customers");
  const width = area.right - area.left;
  sheet.setValues(area.bottom + 1, 0, [["Newcomer", ...new Array<number>(width).fill(10)]]);
  workbook.resizeTable(tableNamed(workbook, "Customers"), { ...area, bottom: area.bottom + 1 });
  const results = sheetOf(workbook, "Results");
  expect(results.value(first + 5, 0)).toBe("Newcomer");
  expect(results.value(first + 5, 5)).toBe("Star");
  const data = sheetOf(workbook, "Chart data");
  expect(data.value(first + 5, 2)).toBe(results.value(first + 5, 1));
  const [series] = sheetOf(workbook, "Matrix").charts[0]?.series ?? [];
  expect(series?.yFormula).toBe("='Chart data'!$C$5:$C$59");
});

test("rows of the table that are still blank show nothing and plot nothing", async () => {
  const { workbook } = await openScene({
    customers: 3,
    names: (i) => (i === 2 ? null : `C${i}`),
    cells: blanks(2),
  });
  const { names } = await scoreWorkbook(scoring());
  expect(names).toEqual(["C0", "C1"]);
  const results = sheetOf(workbook, "Results");
  const row = results.values({ top: first + 2, bottom: first + 2, left: 0, right: 10 })[0];
  expect(row?.filter((_, c) => c !== 3 && c !== 4)).toEqual(["", "", "", "", "", "", "", "", ""]);
  expect(shown(workbook, 2).series).toBe(-1);
});

/** No rating at all for a customer: "" where null would mean a random one. */
function blanks(customer: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 40 }, (_, f) => [`${customer}:${f}`, ""]));
}

test("a live edit works on the web as on the desktop, where blanks are handed over as 0", async () => {
  for (const profile of ["desktop", "web"] as const) {
    const { workbook } = await openScene({ customers: 4, profile });
    await scoreWorkbook(scoring());
    const { area, sheet } = tableNamed(workbook, "Customers");
    for (let column = 1; column <= area.right; column++) sheet.setValue(area.top + 1, column, null);
    expect(sheetOf(workbook, "Results").value(first, 5)).toBe("Not rated");
    sheet.setValue(area.top + 1, 1, 8);
    expect(sheetOf(workbook, "Results").value(first, 1)).toBe(8);
    expect(sheetOf(workbook, "Results").value(first, 5)).toBe("Not rated");
  }
});
