import { restore, runModel, scoreWorkbook } from "../../src/excel";
import { modelOf } from "../../src/plans/models";
import { writeModes } from "../../src/plans/settings/types";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { typeInRow } from "./accounts/support";
import {
  contentsOf,
  now,
  openScene,
  scoring,
  sheetOf,
  smallTable,
  tableNamed,
  type Scene,
} from "./support";
import { withoutPauses } from "../setup/without-pauses";

withoutPauses();

const names = ["Alpha", "Beta*", "Gamma", "Delta"];

/** Weights 10 and 12, 10 and 8; on a scale of 1 to 10 with cuts at 5.5 all but Gamma, a Dog, are Stars. */
const ratings: readonly (readonly (number | string)[])[] = [
  [9, 9, 9, 9],
  [9, 5, 8, 4],
  [1, 1, 1, 1],
  [6, 6, 6, 6],
];

function openFour(columns: Scene["columns"] = {}) {
  return openScene({
    ratings,
    table: smallTable(),
    revenue: true,
    names: (customer) => names[customer] ?? null,
    columns,
  });
}

const planning = (options = {}) => scoring({ reports: ["account-plan"], ...options });

const page = (workbook: Workbook) => sheetOf(workbook, "Account plan");

function choose(workbook: Workbook, customer: string) {
  page(workbook).setValues(2, 2, [[customer]]);
}

/** The rows of a page without their blanks. */
function lines(workbook: Workbook, on = page(workbook)): unknown[][] {
  const used = on.usedArea();
  if (used === undefined) return [];
  return on
    .values(used)
    .map((row) => row.filter((cell) => cell !== null && cell !== ""))
    .filter((row) => row.length > 0);
}

/** What stands beside a label. */
function said(workbook: Workbook, label: string): unknown {
  return lines(workbook).find(([first]) => first === label)?.[1];
}

/** The rows from a heading to the next blank one. */
function below(workbook: Workbook, heading: string): unknown[][] {
  const all = lines(workbook);
  const from = all.findIndex(([first]) => first === heading);
  const rows = all.slice(from + 1);
  const ends = [
    "Investment case",
    "Plan",
    "Questions for the next talk",
    "Typed on the sheets Plan notes and Actions.",
  ];
  const end = rows.findIndex(([first]) => ends.includes(String(first)));
  return rows.slice(0, end < 0 ? rows.length : end);
}

const why = "Why: what lifts it above the cut, and what pulls it below (points)";

/** Beta*: 10/22 × (9 − 5.5) and 12/22 × (5 − 5.5); 10/18 × (8 − 5.5) and 8/18 × (4 − 5.5). */
const reasonsOfBeta = [
  ["Customer attractiveness", "Business advantage"],
  [35 / 22, "Credit standing", 25 / 18, "Capital and finances"],
  [-6 / 22, "Profit margin of trade", -12 / 18, "Goodwill with customers"],
];

function close(cell: unknown): unknown {
  return typeof cell === "number" ? expect.closeTo(cell, 6) : cell;
}

test.each(writeModes)(
  "the page says where a customer stands and why, in numbers worked by hand (%s)",
  async (mode) => {
    const { workbook } = await openFour();
    await scoreWorkbook(planning({ mode, customer: "Beta*" }));
    expect(page(workbook).value(2, 2)).toBe("Beta*");
    expect(said(workbook, "Quadrant")).toBe("Star");
    expect(said(workbook, "Strategy")).toBe("Invest");
    // (10 × 9 + 12 × 5) / 22 and (10 × 8 + 8 × 4) / 18
    expect(said(workbook, "Customer attractiveness")).toBeCloseTo(150 / 22, 6);
    expect(said(workbook, "Business advantage")).toBeCloseTo(112 / 18, 6);
    expect(said(workbook, "Annual revenue")).toBe(2000);
    expect(below(workbook, why)).toEqual(reasonsOfBeta.map((row) => row.map(close)));
    expect(workbook.activeSheet.name).toBe("Account plan");
  },
);

test.each(["Next step", "下一步"])(
  "what the page works out is on it, though the results show a column of the customers' own called %s",
  async (header) => {
    const { workbook } = await openFour({ [header]: ["call", "write", "visit", "wait"] });
    await scoreWorkbook(planning({ customer: "Alpha" }));
    const worked = said(workbook, "Next step");
    expect(worked).toMatch(/\w/);
    await scoreWorkbook(planning({ customer: "Alpha", carried: [header] }));
    expect(said(workbook, "Next step")).toBe(worked);
  },
);

test.each(["live", "native"] as const)(
  "another customer who is chosen on the page takes it over at once (%s)",
  async (mode) => {
    const { workbook } = await openFour();
    await scoreWorkbook(planning({ mode }));
    // Of the Stars the one with the largest revenue.
    expect(page(workbook).value(2, 2)).toBe("Delta");
    choose(workbook, "Beta*");
    expect(below(workbook, why)).toEqual(reasonsOfBeta.map((row) => row.map(close)));
    choose(workbook, "Gamma");
    expect(said(workbook, "Quadrant")).toBe("Dog");
    expect(below(workbook, why).slice(1)).toEqual(
      [
        // −4.5 × 12/22 before −4.5 × 10/22; −4.5 × 10/18 before −4.5 × 8/18.
        [-54 / 22, "Profit margin of trade", -2.5, "Capital and finances"],
        [-45 / 22, "Credit standing", -2, "Goodwill with customers"],
      ].map((row) => row.map(close)),
    );
    choose(workbook, "Nobody");
    expect(said(workbook, "Quadrant")).toBeUndefined();
  },
);

test("values are of the customer who is chosen when the page is written anew", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(planning({ mode: "values" }));
  choose(workbook, "Gamma");
  await scoreWorkbook(scoring({ mode: "values" }));
  expect(page(workbook).value(2, 2)).toBe("Gamma");
  expect(said(workbook, "Quadrant")).toBe("Dog");
});

const columns = {
  Owner: ["Li", "Wang", null, "Li"],
  "Customer ID": ["K1", "K2", "K3", "K4"],
  "Total purchases": [4000, 8000, 6000, 5000],
};

test.each(writeModes)("the analyses whose columns are there are on the page (%s)", async (mode) => {
  const { workbook } = await openFour(columns);
  await scoreWorkbook(planning({ mode, customer: "Beta*" }));
  // 2,000 of 8,000 are bought from us.
  expect(said(workbook, "Share of wallet")).toBeCloseTo(0.25, 10);
  expect(said(workbook, "From others")).toBe(6000);
  expect(lines(workbook)[2]).toEqual(["Customer", "Beta*", "Owner", "Wang"]);
  // Nothing is known of orders or of receivables.
  const labels = lines(workbook).map(([label]) => label);
  expect(labels).not.toContain("Stage");
  expect(labels).not.toContain("Share overdue");
});

test.each(writeModes)(
  "the page says how a stage goes with the quadrant, which the customers' table need not say (%s)",
  async (mode) => {
    const { workbook } = await openFour({
      "Our share of their spend": [0.95, 0.4, 0.95, 0.1],
      Orders: [300, 30, 300, 2],
    });
    await scoreWorkbook(planning({ mode, customer: "Alpha" }));
    const found = [["Alpha", said(workbook, "Stage"), said(workbook, "Fits the quadrant?")]];
    for (const name of ["Beta*", "Gamma", "Delta"]) {
      await scoreWorkbook(planning({ mode, customer: name }));
      found.push([name, said(workbook, "Stage"), said(workbook, "Fits the quadrant?")]);
    }
    // Strategic partners are expected among Stars and none among Dogs; a Star at the beginning is a mismatch.
    expect(found).toEqual([
      ["Alpha", "Synergistic", "Expected"],
      ["Beta*", "Mid", "Plausible"],
      ["Gamma", "Synergistic", "Mismatch"],
      ["Delta", "Early", "Mismatch"],
    ]);
  },
);

test.each(writeModes)(
  "the page says how sure the quadrant is once the workbook has a sheet of it, worked by hand (%s)",
  async (mode) => {
    const { workbook } = await openFour();
    await scoreWorkbook(planning({ mode, customer: "Beta*" }));
    const label = "Certainty of the quadrant";
    expect(lines(workbook).flat()).not.toContain(label);
    const typed = { "doubt.weights": "any" };
    await runModel({ model: modelOf("certainty")!, mode, language: "en-US", now, typed });
    // 9 and 5 reach 5.5 from an eighth of the weight on, 8 and 4 from three eighths.
    await scoreWorkbook(planning({ mode, customer: "Beta*" }));
    expect(said(workbook, label)).toBeCloseTo((7 / 8) * (5 / 8), 9);
    await scoreWorkbook(planning({ mode, customer: "Gamma" }));
    expect(said(workbook, label)).toBe(1);
  },
);

/** Types a row of a table by its first row below the header. */
function type(workbook: Workbook, sheet: string, row: number, cells: readonly Scalar[]) {
  sheetOf(workbook, sheet).setValues(row, 0, [cells]);
}

test.each(writeModes)(
  "what people type is on the page of its customer alone (%s)",
  async (mode) => {
    const { workbook } = await openFour(columns);
    await scoreWorkbook(planning({ mode, customer: "Beta*" }));
    // A row for each Star is there to be filled in.
    const rows = sheetOf(workbook, "Plan notes").values({ top: 4, left: 0, bottom: 7, right: 1 });
    expect(rows.filter(([id]) => id !== null)).toEqual([
      ["K1", "Alpha"],
      ["K2", "Beta*"],
      ["K4", "Delta"],
    ]);
    sheetOf(workbook, "Plan notes").setValues(5, 2, [["=Half of what they buy", "Visit\nmonthly"]]);
    type(workbook, "Actions", 4, [null, "Alpha", "Not theirs", "Li", 46000, "K1"]);
    type(workbook, "Actions", 5, ["Yes", "Beta*", "Done already", "Li", 46000, "K2"]);
    type(workbook, "Actions", 6, ["no", "Beta*", "Call the buyer", "Wang", 46022, "K2"]);
    // Known by the id, whatever the name; and by the name where no id is typed.
    type(workbook, "Actions", 7, [null, "Beta of old", "Send the offer", "Li", 46023, "K2"]);
    type(workbook, "Actions", 8, [null, "BETA*", "Meet the board", null, null, null]);
    await scoreWorkbook(scoring({ mode }));
    expect(said(workbook, "Goal")).toBe("=Half of what they buy");
    expect(said(workbook, "Approach")).toBe("Visit monthly");
    expect(said(workbook, "Problem")).toBe(
      "What about that is hard, slow, dear or uncertain for them?",
    );
    expect(below(workbook, "Open actions")).toEqual([
      ["Action", "Owner", "Due"],
      ["Call the buyer", "Wang", 46022],
      ["Send the offer", "Li", 46023],
      ["Meet the board"],
    ]);
  },
);

/** What stands on either half of the page beside a label. */
function beside(workbook: Workbook, label: string): unknown {
  const row = lines(workbook).find((cells) => cells.includes(label)) ?? [];
  return row[row.indexOf(label) + 1];
}

/** Types into the columns of the plan notes under these headers, in the row of Beta*. */
function note(workbook: Workbook, cells: Readonly<Record<string, Scalar>>) {
  typeInRow(tableNamed(workbook, "AccountNotes"), 2, cells);
}

test.each(writeModes)(
  "what is invested has paid when the profits of the years have brought it back (%s)",
  async (mode) => {
    const { workbook } = await openFour(columns);
    const write = () => scoreWorkbook(planning({ mode, customer: "Beta*" }));
    await write();
    const years = (y1: Scalar, y2: Scalar, y3: Scalar) => {
      note(workbook, {
        Investment: 60,
        "Profit, year 1": y1,
        "Profit, year 2": y2,
        "Profit, year 3": y3,
      });
    };
    const paid = async () => {
      if (mode === "values") await write();
      return [
        beside(workbook, "Pays back after (years)"),
        beside(workbook, "Three years less investment"),
      ];
    };
    // 10 are lost and 50 come back; the 20 that are left take two fifths of the third year's 50.
    years(-10, 50, 50);
    expect(await paid()).toEqual([close(2.4), 30]);
    years(10, 10, 10);
    expect(await paid()).toEqual(["> 3", -30]);
    // What nobody knows of the second year nobody counts as nothing.
    years(10, null, 90);
    expect((await paid())[0]).not.toEqual(expect.any(Number));
    years(120, null, null);
    expect((await paid())[0]).toBe(0.5);
  },
);

test.each(writeModes)("the second page is of the same customer as the first (%s)", async (mode) => {
  const { workbook } = await openFour(columns);
  await scoreWorkbook(planning({ mode, customer: "Beta*" }));
  note(workbook, {
    "Their business": "Pumps",
    "What we want": "=All of it",
    "They will ask for": 3,
  });
  await scoreWorkbook(scoring({ mode }));
  const second = sheetOf(workbook, "Account plan, page 2");
  const rows = lines(workbook, second);
  for (const row of [
    ["Customer", "Beta*"],
    ["Their business", "Pumps"],
    ["What we want", "=All of it"],
    ["They will ask for", "3"],
    ["Common ground"],
  ])
    expect(rows).toContainEqual(row);
  expect(second.page).toMatchObject({ orientation: "Portrait", fit: { wide: 1, high: 1 } });
});

test("nothing typed is lost when all is written anew, and customers are renamed or gone", async () => {
  const { workbook } = await openFour(columns);
  await scoreWorkbook(planning({ customer: "Beta*" }));
  type(workbook, "Plan notes", 5, ["K2", "Beta*", "Grow", "Visit", "Zhao", "Li, Wang", 46000]);
  type(workbook, "Actions", 4, [null, "Gamma", "Say goodbye", "Li", null, "K3"]);
  const typedCells = () =>
    ["Plan notes", "Actions"].map((name) =>
      sheetOf(workbook, name).values({ top: 3, left: 0, bottom: 12, right: 11 }),
    );
  const before = typedCells();
  const customers = sheetOf(workbook, "Customers");
  customers.setValues(5, 0, [["Beta & Sons"]]);
  customers.setValues(6, 0, [["Somebody else", null, null, null, null, null]]);
  choose(workbook, "Beta & Sons");
  await scoreWorkbook(planning());
  await scoreWorkbook(planning({ mode: "values" }));
  expect(typedCells()).toEqual(before);
  // The id is the same.
  expect(said(workbook, "Goal")).toBe("Grow");
});

test("columns that people have moved are found by their headers", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(planning({ customer: "Alpha" }));
  const notes = sheetOf(workbook, "Plan notes");
  notes.setValues(3, 2, [["Approach", "Goal"]]);
  notes.setValues(4, 1, [["Alpha", "Visit", "Grow"]]);
  await scoreWorkbook(scoring());
  expect([said(workbook, "Goal"), said(workbook, "Approach")]).toEqual(["Grow", "Visit"]);
});

test("an error in what people type leaves the rest of the page as it is", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(planning({ customer: "Alpha" }));
  const actions = sheetOf(workbook, "Actions");
  actions.setFormula(4, 1, "=1/0");
  actions.setFormula(5, 0, "=1/0");
  type(workbook, "Actions", 6, [null, "Alpha", "Call", null, null, null]);
  expect(below(workbook, "Open actions").slice(1)).toEqual([["Call"]]);
});

test("the page is one page, and lets only customers be chosen", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(planning({ mode: "native" }));
  expect(page(workbook).page).toMatchObject({
    orientation: "Portrait",
    fit: { wide: 1, high: 1 },
    area: "='Account plan'!$A:$H",
  });
  const rule = page(workbook).validations.find(({ area }) => area.top === 2)?.rule;
  expect([rule?.type, rule?.formula1]).toEqual(["list", "Results!$A$5:$A$8"]);
});

test("the matrix shows the chosen customer alone, in the series of its quadrant", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(planning({ customer: "Beta*" }));
  const drawn = () =>
    sheetOf(workbook, "Account plan data").values({ top: 4, left: 0, bottom: 4, right: 5 })[0];
  const nothing = { code: "#N/A" };
  expect(drawn()).toMatchObject(
    ["Beta*", 112 / 18, 150 / 22, nothing, nothing, nothing].map(close),
  );
  choose(workbook, "Gamma");
  expect(drawn()).toMatchObject(["Gamma", 1, nothing, nothing, nothing, 1]);
  expect(page(workbook).charts.map(({ name }) => name)).toEqual(["KAM Account plan"]);
});

test("taking it back leaves the workbook as it was", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(scoring());
  const before = contentsOf(workbook);
  const { token } = await scoreWorkbook(planning());
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("the second page stands right behind the first", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(planning());
  const names = workbook.sheets.map(({ name }) => name);
  expect(names.slice(names.indexOf("Account plan"))).toEqual([
    "Account plan",
    "Account plan, page 2",
  ]);
});
