import { runModel, scoreWorkbook } from "../../src/excel";
import { healthFactors, healthScores } from "../../src/engine/models/health";
import { health } from "../../src/plans/models/health";
import { writeModes } from "../../src/plans/settings/types";
import type { Workbook } from "../../src/workbench/excel/model/types";
import type { Scalar } from "../../src/workbench/excel/model/value";
import { cellsUnder, offer, tableOf, typeFor, typeInRow } from "../excel/accounts/support";
import { now, openScene, scoring, smallTable, tableNamed } from "../excel/support";
import { ofRows } from "./of-rows";

const headers = [
  "Customer",
  ...["Stage fit (1–10)", "Contacts (1–10)", "Satisfaction (1–10)"],
  ...["Payment (1–10)", "Plan kept (1–10)", "Trend (1–10)", "Other (1–10)"],
];

test.each(writeModes)("health by weights of 100, worked by hand, in %s mode", async (mode) => {
  const rows = [
    ["Alder", 10, 8, 7, 10, 10, 6, null],
    ["Birch", 2, 1, 4, 8, 5, 4, 9],
    // 55 of 100 are rated: just enough.
    ["Cedar", 4, null, 5, null, null, 7, null],
    ["Dune", 4, 4, null, 5, null, null, null],
    ["Elm", "n/a", 8, 7, 10, 10, 6, null],
    ["Fjord", 11, 10, 10, 10, 10, 10, null],
  ];
  const ids = ["score", "state", "weakest", "coverage"];
  const { cells, problems } = await ofRows(health, { headers, rows }, ids, {
    mode,
    typed: { least: 0.55 },
  });
  expect(cells).toEqual([
    ["8.35", "Well", "Satisfaction", "1"],
    ["4", "In danger", "Satisfaction", "1"],
    // (4 × 15 + 5 × 25 + 7 × 15) ÷ 55
    ["5.272727273", "To watch", "Satisfaction", "0.55"],
    ["", "", "", "0.45"],
    ["#VALUE!", "#VALUE!", "#VALUE!", "0.85"],
    // Off the scale is not known.
    ["10", "Well", "", "0.85"],
  ]);
  expect(problems.map(({ address }) => address)).toEqual(["B6", "B7"]);
});

test("other weights count, and a factor of somebody's own as soon as it has one", async () => {
  const rows = [["Alder", 10, 10, 10, 10, 10, 10, 1]];
  const typed = { "weight.other": 50, "weight.trend": 0 };
  const { cells } = await ofRows(health, { headers, rows }, ["score", "weakest"], { typed });
  // (85 × 10 + 50 × 1) ÷ 135
  expect(cells).toEqual([["6.666666667", "Other"]]);
});

test("what is not rated is left out, as the portfolio leaves it out", () => {
  const column = (...ratings: number[]) => Float64Array.from(ratings);
  const ratings = healthFactors.map((_, i) => column(i + 1, i % 2 === 0 ? 4 : NaN));
  const { score, coverage } = healthScores(ratings, [1, 2, 3, 4, 5, 6, 7]);
  // Σ i² ÷ Σ i for 1 to 7; then the first, third, fifth and seventh alone: 16 of 28.
  expect([...score, ...coverage]).toEqual([5, 4, 1, expect.closeTo(16 / 28, 9)]);
});

/** Alpha and Beta are key accounts; Alpha a Star with everything known, Beta a Dog. */
function openTwo() {
  return openScene({
    ratings: [
      [9, 9, 9, 9],
      [1, 1, 1, 1],
      [5, 6, 5, 6],
    ],
    table: smallTable(),
    names: (customer) => ["Alpha*", "Beta", "Gamma"][customer] ?? null,
    columns: {
      "Key account": ["yes", "yes", null],
      Growth: [0.1, -0.3, null],
      Receivable: [100, 50, null],
      Overdue: [10, null, null],
      "Share of wallet": [0.5, 0.8, null],
      Transactions: [20, 60, null],
    },
  });
}

/** What is typed into the other tables. */
async function fillBeside(workbook: Workbook) {
  await scoreWorkbook(scoring({ reports: ["account-plan"] }));
  for (const id of ["accounts", "contacts", "satisfaction"] as const) await offer(id);
  const contacts = tableOf(workbook, "contacts");
  const tie = (row: number, customer: string, ours: string, strength: Scalar) => {
    const cells = { Customer: customer, "Our person": ours, "Strength (1–5)": strength };
    typeInRow(contacts, row, cells);
  };
  tie(1, "Alpha*", "Ann", 4);
  tie(2, "Alpha*", "*", 2);
  tie(3, "Alpha*", "ann", 1);
  tie(4, "Beta", "Ann", 5);
  tie(5, "Alpha*", "Bob", "much");
  typeFor(tableOf(workbook, "satisfaction"), "Alpha*", "Importance (1–10)", 8);
  typeFor(tableOf(workbook, "satisfaction"), "Alpha*", "Performance (1–10)", 6.5);
  typeInRow(tableNamed(workbook, "AccountNotes"), 1, { Customer: "Alpha*", Goal: "Double it" });
  const actions = tableNamed(workbook, "AccountActions");
  typeInRow(actions, 1, { Customer: "Alpha*", Action: "Call", Done: "yes", Due: 40000 });
  typeInRow(actions, 2, { Customer: "Alpha*", Action: "Visit", Done: "no", Due: 40000 });
  typeInRow(actions, 3, { Customer: "Alpha*", Action: "Later", Due: 90000 });
}

test("ratings are worked out of the other tables once these are there, as by hand, and follow them; typed ones stay", async () => {
  const { workbook } = await openTwo();
  await offer("health");
  typeFor(tableOf(workbook, "health"), "Beta", "Other (1–10)", 3);
  typeFor(tableOf(workbook, "health"), "Beta", "Contacts (1–10)", 9);
  await fillBeside(workbook);
  const { filled, lines, columns } = await offer("health");
  expect([lines, columns, filled > 0]).toEqual([0, 0, true]);
  const table = tableOf(workbook, "health");
  const rated = (header: string) => cellsUnder(table, header);
  // Mid and a Star: plausible. Partnership and a Dog: a mismatch.
  expect(rated("Stage fit (1–10)")).toEqual([7, 2]);
  // Five of seven through Ann: 1 + 9 × (1 − (5/7 − 1/3) ÷ (2/3)); the other was typed.
  expect(rated("Contacts (1–10)")).toEqual([expect.closeTo(1 + 9 * (3 / 7), 9), 9]);
  expect(rated("Satisfaction (1–10)")).toEqual([6.5, ""]);
  // A tenth of four tenths: three quarters of the way; what is not known is not 0.
  expect(rated("Payment (1–10)")).toEqual([7.75, ""]);
  // A plan and one action of three that count; neither plan nor action.
  expect(rated("Plan kept (1–10)")).toEqual([7, 1]);
  expect(rated("Trend (1–10)")).toEqual([7.75, 1]);
  typeFor(tableNamed(workbook, "Customers"), "Beta", "Overdue", 50);
  expect(rated("Payment (1–10)")).toEqual([7.75, 1]);
  // A formula that says nothing is there already.
  expect((await offer("health")).filled).toBe(0);
  const { cells } = await runModel({ model: health, mode: "live", language: "en-US", now });
  expect(cells.map(([name]) => name)).toEqual(["Alpha*", "Beta"]);
});
