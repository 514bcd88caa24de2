import type { Workbook } from "../../src/workbench/excel/model/types";
import { sheetOf } from "../excel/support";
import { analysed, chartOn, modes } from "./chart-scene";

/** What the chart on the sheet shows: the names, and each series by what the legend calls it. */
function shown(workbook: Workbook, sheet: string) {
  const picture = chartOn(workbook, sheet);
  if (!("categories" in picture)) throw new Error("A chart of points");
  const series = picture.series.map(({ name, values }) => [name, values] as const);
  return { type: picture.type, names: picture.categories, ...Object.fromEntries(series) };
}

const wallet = [
  ["Customer", "Purchases total", "Self-supplied", "Revenue"],
  ["Little to win", 100, "", 95],
  ["Most to win", 800, 200, 150],
  ["As much to win", 100, 20, 30],
  ["And as much again", 90, 0, 40],
  ["All is ours", 100, "", 100],
  ["Wrong numbers", 100, 50, 60],
  ["Nobody knows", "", "", 60],
];

test.each(modes)(
  "the chart of wallets shows, from the one where most is to be won, what is bought from whom, as %s",
  async (mode) => {
    const { workbook, picture } = await analysed("wallet", mode, wallet);
    const expected = {
      type: "BarStacked",
      // Of two with as much to win the first goes first; who has nothing to be won has no bar.
      names: ["Most to win", "As much to win", "And as much again", "Little to win"],
      "From us": [150, 30, 40, 95],
      "From others": [450, 50, 50, 5],
      // Blank is not zero.
      "Makes itself": [200, 20, 0, null],
    };
    expect(shown(workbook, "Share of wallet")).toEqual(expected);
    expect(picture).toMatchObject({ categories: expected.names, title: "Share of wallet" });
  },
);

test.each([
  ["begin at 0, however near one another they are", [17_600, 17_500], 0],
  ["begin where Excel has it where one is below 0", [17_600, -17_500], null],
] as const)("bars %s", async (_, revenues, least) => {
  const { workbook } = await analysed("parents", "values", [
    ["Customer", "Parent", "Revenue"],
    ["One", "First", revenues[0]],
    ["Other", "Second", revenues[1]],
  ]);
  const [chart] = sheetOf(workbook, "Parents").charts;
  expect(chart!.y.minimum).toBe(least);
  // Names stand beside the plot, not across what falls below 0.
  expect(chart!.x.tickLabelPosition).toBe("Low");
});

test.each(["live", "native"] as const)(
  "bars find their order anew when a customer's numbers change, as %s formulas",
  async (mode) => {
    const { workbook } = await analysed("wallet", mode, wallet);
    sheetOf(workbook, "Customers").setValue(1, 1, 1000);
    expect(shown(workbook, "Share of wallet")).toMatchObject({
      names: ["Little to win", "Most to win", "As much to win", "And as much again"],
      "From others": [905, 450, 50, 50],
    });
  },
);

test.each(modes)(
  "the chart of receivables parts what is overdue from what is not, as %s",
  async (mode) => {
    const { workbook } = await analysed("receivables", mode, [
      ["Customer", "Receivable", "Sales", "Overdue"],
      ["Nothing said", 5000, 365_000, ""],
      ["Some overdue", 90_000, 365_000, 20_000],
      ["More overdue than owed", 100, 365_000, 120],
      ["Owes nothing", 0, 365_000, ""],
    ]);
    expect(shown(workbook, "Receivables")).toEqual({
      type: "ColumnStacked",
      names: ["Some overdue", "Nothing said", "More overdue than owed"],
      "Not overdue": [70_000, 5000, 0],
      Overdue: [20_000, null, 120],
    });
  },
);

test.each(modes)(
  "of thirty customers the twenty that owe most have a column, as %s",
  async (mode) => {
    const rows = Array.from({ length: 30 }, (_, i) => [
      `Customer ${i}`,
      1000 + ((i * 7) % 30),
      5000,
    ]);
    const { workbook } = await analysed("receivables", mode, [
      ["Customer", "Receivable", "Sales"],
      ...rows,
    ]);
    expect(shown(workbook, "Receivables")).toMatchObject({
      "Not overdue": Array.from({ length: 20 }, (_, i) => 1029 - i),
    });
  },
);
