import { runModel, scoreWorkbook } from "../../src/excel";
import { areaAt } from "../../src/plans/area";
import { analysisOf } from "../../src/plans/models";
import { openSession } from "../../src/workbench/session";
import { writeModes } from "../../src/plans/settings/types";
import { cellsUnder, offer, tableOf, typeFor } from "../excel/accounts/support";
import { now, openScene, scoring, smallTable } from "../excel/support";
import { ofRows } from "./of-rows";
import { shownResults } from "./support";

const model = analysisOf("stage")!;

const customers = [
  ["Held by orders", 0.85, 15, ""],
  ["Held by share", 0.1, 400, 1],
  ["At the end", 0.95, 250, ""],
  ["A prospect", "", "", ""],
  ["Broken off", 0.4, 30, 14],
];

/** Rows worked out by hand from the bands as printed: stage, held back by, next stage and what it needs, potential. */
test.each(["live", "native", "values"] as const)(
  "stages of five customers, as %s",
  async (mode) => {
    const { workbook } = openSession();
    const sheet = workbook.activeSheet;
    sheet.setValues(0, 0, [
      ["Customer", "Share of wallet", "Orders", "Months inactive"],
      ...customers,
    ]);
    workbook.addTable(sheet, areaAt(0, 0, customers.length + 1, 4), "Customers");
    await runModel({ model, mode, language: "en-US", now });
    expect(shownResults(workbook, model, 5).map((row) => row.slice(4, 10))).toEqual([
      ["Mid", "transactions", "Partnership", "", "50", "0.15"],
      ["Early", "share", "Mid", "0.2", "", "0.9"],
      ["Synergistic", "", "", "", "", "0.05"],
      ["Exploratory", "", "Early", "", "1", "1"],
      ["Disrupted", "", "", "", "", "0.6"],
    ]);
  },
);

test.each(["live", "native", "values"] as const)(
  "a share of 85 for 85 % and a negative number of orders are errors of their rows, no beginning of anything, as %s",
  async (mode) => {
    const rows = [
      ["Per cent", 85, 15],
      ["Negative", 0.85, -1],
      ["Right", 0.85, 15],
    ];
    const headers = ["Customer", "Share of wallet", "Orders"];
    const { cells, problems } = await ofRows(model, { headers, rows }, ["stage"], { mode });
    expect(cells).toEqual([["#VALUE!"], ["#VALUE!"], ["Mid"]]);
    expect(problems.map(({ code, customer }) => [code, customer])).toEqual([
      ["model-percent", "Per cent"],
      ["model-negative", "Negative"],
    ]);
  },
);

/**
 * Figure 3 of the first lecture and the sentence beside it: a column for each quadrant, a row for each stage; mid beside a
 * Star is plausible.
 */
const fits = [
  ["Mismatch", "Mismatch", "Expected", "Plausible"],
  ["Mismatch", "Mismatch", "Expected", "Expected"],
  ["Plausible", "Expected", "Expected", "Expected"],
  ["Expected", "Expected", "Mismatch", "Mismatch"],
  ["Expected", "Plausible", "Mismatch", "Mismatch"],
];

const pairs = ["High / high", "低 / 高", "high / low", "Low / low"];
const reached = [
  [0, 0],
  [0.1, 5],
  [0.3, 20],
  [0.8, 60],
  [0.95, 300],
];

test.each(writeModes)(
  "each stage beside each quadrant fits as the source has it (%s)",
  async (mode) => {
    const rows = [
      ...reached.flatMap((numbers, stage) =>
        pairs.map((pair, quadrant) => [`${stage}/${quadrant}`, ...numbers, null, pair]),
      ),
      ["Broken off", 0.4, 30, 14, "High / high"],
      ["Not rated", 0.4, 30, null, "Not rated"],
    ];
    const headers = ["Customer", "Share of wallet", "Orders", "Months since last"];
    const given = { headers: [...headers, "Attractiveness / advantage"], rows };
    const { cells } = await ofRows(model, given, ["fit", "check"], { mode });
    expect(cells.slice(0, 20).map(([fit]) => fit)).toEqual(fits.flat());
    const [deepen, tooHigh, tooLow] = [cells[8], cells[0], cells[19]].map((row) => row?.[1]);
    expect([deepen, tooHigh, tooLow]).toEqual([
      "Strong and attractive, but the relationship lags: deepen it.",
      "Is advantage rated too high, or the stage too low?",
      "Is advantage rated too low, or the stage too high?",
    ]);
    expect(cells.slice(20)).toEqual([
      ["Disrupted", "Find out what broke off, and whether it is worth winning back."],
      ["", ""],
    ]);
  },
);

test.each(writeModes)("aims two stages apart frustrate whoever aims further (%s)", async (mode) => {
  const aims = [
    ["Alder", "Early", "Mid"],
    ["Birch", "协作期", "mid"],
    ["Cedar", "early", "Partnership"],
    ["Dune", "Mid", "Close friends"],
    ["Elm", "Disrupted", "Mid"],
  ];
  const rows = aims.map(([name = null, ours = null, theirs = null]) => [
    name,
    0.3,
    20,
    ours,
    theirs,
  ]);
  const headers = ["Customer", "Share of wallet", "Orders", "Stage we aim at", "Stage they aim at"];
  const { cells } = await ofRows(model, { headers, rows }, ["zone"], { mode });
  expect(cells.map(([zone]) => zone?.slice(0, 12))).toEqual([
    ...["Both want th", "We push too ", "They wait fo", "", ""],
  ]);
});

test("the accounts say where each customer stands once it is scored, and the stage is held against that", async () => {
  const { workbook } = await openScene({
    ratings: [
      [9, 9, 9, 9],
      [1, 1, 1, 1],
    ],
    table: smallTable(),
    names: (customer) => ["Alder", "Birch"][customer] ?? null,
  });
  await offer();
  await scoreWorkbook(scoring());
  await offer();
  expect(cellsUnder(tableOf(workbook), "Attractiveness / advantage")).toEqual([
    "High / high",
    "Low / low",
  ]);
  for (const [header, value] of [
    ["Share of their spend", 0.3],
    ["Transactions 12 m", 20],
  ] as const)
    for (const name of ["Alder", "Birch"]) typeFor(tableOf(workbook), name, header, value);
  await runModel({ model, mode: "live", language: "en-US", now });
  const fit = Object.keys(model.columns).indexOf("fit");
  expect(shownResults(workbook, model, 2).map((row) => row[fit])).toEqual([
    "Plausible",
    "Expected",
  ]);
});
