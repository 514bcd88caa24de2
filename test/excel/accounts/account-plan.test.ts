import { scoreWorkbook, writeAccountPages } from "../../../src/excel";
import { writeModes, type WriteMode } from "../../../src/plans/settings/types";
import type { Table, Workbook } from "../../../src/workbench/excel/model/types";
import type { Scalar } from "../../../src/workbench/excel/model/value";
import { now, openScene, scoring, sheetOf, smallTable } from "../support";
import { columnOf, offer, tableOf, typeFor } from "./support";

const names = ["Alpha", "Beta*", "Gamma", "Delta"];

/** All but Gamma are Stars. */
const ratings = [
  [9, 9, 9, 9],
  [9, 5, 8, 4],
  [1, 1, 1, 1],
  [6, 6, 6, 6],
];

/** Types under headers in the first rows of a customer. */
function typeRows(
  own: Table,
  customer: string,
  headers: readonly string[],
  rows: readonly (readonly Scalar[])[],
) {
  const places: number[] = [];
  for (let row = own.area.top + 1; row <= own.area.bottom; row++)
    if (own.sheet.value(row, own.area.left) === customer) places.push(row);
  rows.forEach((cells, i) => {
    cells.forEach((cell, k) => {
      own.sheet.setValue(places[i]!, columnOf(own, headers[k]!), cell);
    });
  });
}

/** What is typed about Beta*, and a little about Alpha, which is to be on no page but its own. */
async function openFilled(): Promise<Workbook> {
  const { workbook: opened } = await openScene({
    ratings,
    table: smallTable(),
    revenue: true,
    names: (customer) => names[customer] ?? null,
  });
  await offer();
  const accounts = tableOf(opened, "accounts");
  const account = (customer: string, header: string, cell: Scalar) => {
    typeFor(accounts, customer, header, cell);
  };
  for (const name of ["Alpha", "Beta*"]) account(name, "Key account", "yes");
  account("Beta*", "Owner", "Wang");
  account("Alpha", "Owner", "Li");
  account("Beta*", "Purchases total", 8000);
  account("Alpha", "Purchases total", 1000);
  account("Beta*", "Transactions 12 m", 15);
  for (const id of ["contacts", "satisfaction", "risks", "white-space"] as const) await offer(id);
  await offer("people");
  const contacts = tableOf(opened, "contacts");
  typeRows(
    contacts,
    "Beta*",
    ["Our person", "Our function", "Their person", "Their function", "Strength (1–5)"],
    [
      ["Kim", "Key account manager", "Buyer", "Purchasing", 5],
      ["Kim", "Key account manager", "Plant manager", "Production", 3],
      ["Quinn", "Quality", "Lead", "Quality", 4],
      ["Kim", "Key account manager", "Finn", "Finance", 2],
      ["Dora", "Management", "Chief", "Management", 3],
    ],
  );
  typeRows(contacts, "Alpha", ["Our person", "Their person", "Strength (1–5)"], [["Li", "Ann", 1]]);
  typeRows(
    tableOf(opened, "satisfaction"),
    "Beta*",
    ["Importance (1–10)", "Performance (1–10)"],
    [
      [9, 6],
      [8, 8],
      [5, 7],
      [6, 4],
      [3, 8],
      [7, 5],
    ],
  );
  const risks = tableOf(opened, "risks");
  typeRows(
    risks,
    "Beta*",
    ["Likelihood", "Impact"],
    [
      [2, 3],
      [4, 5],
      [3, 2],
    ],
  );
  risks.sheet.setValue(risks.area.top + 12, columnOf(risks, "Mitigation"), "=Meet monthly");
  typeRows(risks, "Alpha", ["Likelihood", "Impact"], [[5, 5]]);
  const space = tableOf(opened, "white-space");
  const products = ["Product", "Worth a year", "Could buy", "Bought"];
  space.sheet.setValues(
    space.area.top + 1,
    space.area.left,
    ["Beta*", "Beta*", "Beta*", "Beta*", "Alpha"].map((name) => [name]),
  );
  typeRows(space, "Beta*", products, [
    ["Seals", 40, "yes", null],
    ["Pumps", 500, "yes", "yes"],
    ["Valves", 90, "yes", "no"],
    ["Hoses", 70, "no", "no"],
  ]);
  typeRows(space, "Alpha", products, [["Pumps", 800, "yes", null]]);
  const people = tableOf(opened, "people");
  people.sheet.setValues(people.area.top + 1, people.area.left, [["Beta*"], ["Beta*"], ["Alpha"]]);
  typeRows(
    people,
    "Beta*",
    ["Person", "Participation (1–5)", "Interest (1–5)", "Stance (−2…2)"],
    [
      ["Yu", 5, 5, -1],
      ["Xu", 2, 4, 2],
    ],
  );
  typeRows(
    people,
    "Alpha",
    ["Person", "Participation (1–5)", "Interest (1–5)", "Stance (−2…2)"],
    [["Bo", 5, 5, 2]],
  );
  return opened;
}

/** What stands beside a label, on either half of the page. */
function said(label: string, sheet = "Account plan"): unknown {
  const page = sheetOf(workbook, sheet);
  const used = page.usedArea();
  const rows = used === undefined ? [] : page.values(used);
  const row = rows.find((cells) => cells.includes(label));
  return row?.[row.indexOf(label) + 2];
}

/** 10 of 17 go through one person; 38 × … of the importances 9 8 5 6 3 7 times the performances, of 38 × 10. */
const ofBeta: readonly (readonly [string, unknown])[] = [
  ["Owner", "Wang"],
  ["Share of wallet", 2000 / 8000],
  ["From others", 6000],
  ["Ties to their people", 5],
  ["Through one of ours", 10 / 17],
  ["Shape of the contacts", "Widening"],
  ["For us, neutral, against", "1 · 0 · 1"],
  ["Deciders against us", 1],
  ["Satisfaction", (9 * 6 + 8 * 8 + 5 * 7 + 6 * 4 + 3 * 8 + 7 * 5) / 380],
  ["Risk", "Critical"],
  // A quarter of what it buys, but 15 orders a year: mid; for a Star its relationship lags behind.
  ["Stage", "Mid"],
  ["Fits the quadrant?", "Plausible"],
  // Seals and valves could be bought and are not; pumps are, and hoses are of no use.
  ["White space (a year)", 40 + 90],
  ["Could still buy", "Valves; Seals"],
];

const close = (cell: unknown): unknown =>
  typeof cell === "number" ? expect.closeTo(cell, 9) : cell;

const planning = (mode: WriteMode) =>
  scoring({ mode, reports: ["account-plan"], customer: "Beta*" });

let workbook: Workbook;
beforeAll(async () => {
  workbook = await openFilled();
});

test.each(writeModes)(
  "the page says what the tables beside the customers hold of its own alone (%s)",
  async (mode) => {
    await scoreWorkbook(planning(mode));
    for (const [label, expected] of ofBeta)
      expect([label, said(label)]).toEqual([label, close(expected)]);
    // Important and below the mean: quality falls short by 36, technical support by 35.
    const [quality, , , , , technical] = elements();
    expect(said("Better this first")).toBe(`${quality}; ${technical}`);
    expect(said("What helps")).toBe("=Meet monthly");
  },
);

function elements(): string[] {
  const own = tableOf(workbook, "satisfaction");
  return Array.from({ length: 6 }, (_, i) =>
    String(own.sheet.value(own.area.top + 1 + i, columnOf(own, "Element"))),
  );
}

test("the page follows the choice, and what is typed into the tables, without being written anew", async () => {
  await scoreWorkbook(planning("live"));
  sheetOf(workbook, "Account plan").setValue(2, 2, "Alpha");
  expect(said("Owner")).toBe("Li");
  expect(said("Through one of ours")).toBe(1);
  expect(said("Risk")).toBe("Critical");
  expect(said("Satisfaction")).toBe("");
  typeRows(tableOf(workbook, "risks"), "Alpha", ["Likelihood", "Impact"], [[2, 3]]);
  expect(said("Risk")).toBe("Medium");
  sheetOf(workbook, "Account plan").setValue(2, 2, "Gamma");
  expect([said("Ties to their people"), said("Risk")]).toEqual(["", ""]);
});

test("the pages of all key accounts say the same, each of its own", async () => {
  const report = await writeAccountPages({ language: "en-US", now });
  const sheet = `Account plan ${(report?.customers.indexOf("Beta*") ?? -1) + 1}`;
  for (const [label, expected] of ofBeta)
    expect([label, said(label, sheet)]).toEqual([label, close(expected)]);
});
