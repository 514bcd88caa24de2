import { keepSnapshot, readWatchList, restore, scoreWorkbook } from "../../src/excel";
import { flagIds, flags } from "../../src/plans/reports/watch/flags";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Workbook } from "../../src/workbench/excel/model/types";
import { contentsOf, now, openScene, scoring, sheetOf, smallTable, type Scene } from "./support";

const names = ["Alpha", "Beta", "Gamma", "Delta"];

/** Alpha is a Star, Beta a Dog, Gamma is not rated, Delta a Star by a hair; revenues are 1,000 to 4,000. */
const ratings: readonly (readonly (number | string)[])[] = [
  [9, 9, 9, 9],
  [1, 1, 1, 1],
  ["", "", "", ""],
  [9, 9, 7, 3.8],
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

const watching = (options = {}) => scoring({ mode: "values", reports: ["watch-list"], ...options });

/** Customer, flag and what is typed beside it, of each row. */
function listed(workbook: Workbook) {
  const sheet = sheetOf(workbook, "Watch list");
  const used = sheet.usedArea();
  if (used === undefined) return [];
  return sheet
    .values({ top: 4, left: 0, bottom: Math.max(4, used.bottom), right: 10 })
    .map((row) => [row[1], row[8], row[9], row[10]])
    .filter(([customer]) => customer !== null);
}

const flagged = (workbook: Workbook) =>
  listed(workbook).map(([customer, flag]) => `${String(customer)}: ${String(flag)}`);

test("who is not rated and who is borderline is listed, the gravest times the largest first", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(watching());
  // Gamma: severity 2 × 3,000; Delta: severity 1 × 4,000.
  expect(flagged(workbook)).toEqual(["Gamma: notRated", "Delta: borderline"]);
  const [first = []] = sheetOf(workbook, "Watch list").values({
    top: 4,
    left: 0,
    bottom: 4,
    right: 7,
  });
  expect([first[0], first[3], first[6], first[7]]).toEqual([2, "Not rated", 3000, "2026-11-22"]);
});

test.each<[string, Readonly<Record<string, readonly Scalar[]>>, readonly string[]]>([
  ["a Star without an owner", { Owner: [null, null, null, "Li"] }, ["Alpha: noOwner"]],
  [
    "a Star that buys little of its needs from us, and no Dog that does",
    { "Total purchases": [10_000, 20_000, 6000, 5000] },
    ["Alpha: smallShare"],
  ],
  ["a Dog that loses money", { Profit: [100, -5, -5, -5] }, ["Beta: loss"]],
  [
    "who has stopped buying",
    {
      "Our share of their spend": [0.5, 0.5, 0.5, 0.5],
      Orders: [60, 60, 60, 60],
      "Months since last order": [1, 13, 1, 1],
    },
    ["Beta: disrupted"],
  ],
  [
    "a Dog that we hardly share with anybody, and no Star of whom we have most",
    {
      "Our share of their spend": [0.8, 0.8, 0.8, 0.8],
      Orders: [60, 60, 60, 60],
    },
    ["Beta: stageMismatch"],
  ],
  [
    "a partnership over what is simple, and none over what is not or is simple and barely begun",
    {
      "Our share of their spend": [0.8, 0.1, 0.05, 0.8],
      Orders: [60, 60, 60, 60],
      "Simple product": ["no", "no", "yes", "yes"],
    },
    ["Delta: tooSimple"],
  ],
  [
    "a C customer that was to become more over a year ago, and none that has time",
    {
      // Alpha and Beta bring 80 of 100, Gamma and Delta are at the end; 22 November 2026 is day 46348.
      Profit: [60, 30, 6, 4],
      "C+ potential": [null, null, "yes", "yes"],
      "C+ since": [46_000, 45_900, 46_348 - 366, 46_348 - 367],
    },
    ["Delta: cPlusOver"],
  ],
])("%s is flagged where the columns are there", async (_, columns, expected) => {
  const { workbook } = await openFour(columns);
  await scoreWorkbook(watching());
  const usual = ["Gamma: notRated", "Delta: borderline"];
  expect(flagged(workbook).filter((row) => !usual.includes(row))).toEqual(expected);
});

test("what people type stays with its customer and flag when the list is written anew, unasked", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(watching());
  const sheet = sheetOf(workbook, "Watch list");
  sheet.setValues(4, 9, [["yes", "=1+1 is text"]]);
  sheet.setValues(5, 10, [["ask Li"]]);
  // Beta becomes unrated and Alpha borderline: rows come and move.
  sheetOf(workbook, "Customers").setValues(5, 2, [[null, null, null, null]]);
  await scoreWorkbook(watching({ now: new Date("2026-12-01T10:00:00Z") }));
  expect(listed(workbook)).toEqual([
    ["Gamma", "notRated", "yes", "=1+1 is text"],
    ["Beta", "notRated", null, null],
    ["Delta", "borderline", null, "ask Li"],
  ]);
  expect(sheet.values({ top: 4, left: 7, bottom: 6, right: 7 }).flat()).toEqual([
    "2026-11-22",
    "2026-12-01",
    "2026-11-22",
  ]);
});

test("a note beside a flag that is no longer up is kept at the end; without a note it goes", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(watching());
  const sheet = sheetOf(workbook, "Watch list");
  sheet.setValues(4, 10, [["rated by Li next week"]]);
  const customers = sheetOf(workbook, "Customers");
  customers.setValues(6, 2, [[9, 9, 9, 9]]);
  customers.setValues(7, 2, [[9, 9, 9, 9]]);
  await scoreWorkbook(watching());
  expect(listed(workbook)).toEqual([["Gamma", "notRated", null, "rated by Li next week"]]);
  expect(sheet.value(4, 4)).toBe("No longer so");
});

test("a write that is taken back leaves what people typed where it was", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(watching());
  sheetOf(workbook, "Watch list").setValues(4, 10, [["mine"]]);
  sheetOf(workbook, "Customers").setValues(5, 2, [[null, null, null, null]]);
  const before = contentsOf(workbook);
  const { token } = await scoreWorkbook(watching());
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

test("what somebody types over the list's own cells is asked about first", async () => {
  const { workbook } = await openFour();
  await scoreWorkbook(watching());
  sheetOf(workbook, "Watch list").setValues(4, 4, [["my own reason"]]);
  await expect(scoreWorkbook(watching())).rejects.toMatchObject({ code: "KAM-CONSENT" });
});

test("where there is nothing to watch it says so", async () => {
  const { workbook } = await openFour();
  sheetOf(workbook, "Customers").setValues(
    4,
    2,
    Array.from({ length: 4 }, () => [9, 9, 9, 9]),
  );
  await scoreWorkbook(watching());
  expect(listed(workbook).map(([text]) => text)).toEqual(["Nothing to watch."]);
});

test("the list that is only looked at says what the sheet says, and writes nothing", async () => {
  const { workbook } = await openFour({ Owner: [null, null, null, "Li"] });
  await scoreWorkbook(watching());
  sheetOf(workbook, "Watch list").setValues(4, 9, [["yes", null]]);
  const before = contentsOf(workbook);
  const lines = await readWatchList({ language: "en-US", now });
  expect(
    lines.map(({ customer, id, done }) => [customer, id, done === "" ? null : done, null]),
  ).toEqual(listed(workbook));
  expect(contentsOf(workbook)).toEqual(before);
});

test("every flag that has texts is one row of data, and there once", () => {
  expect(flags.map(({ id }) => id).sort()).toEqual([...flagIds].sort());
});

test("who stood better at the last snapshot is flagged with what it was, and who rose is not", async () => {
  const { workbook } = await openFour();
  const customers = sheetOf(workbook, "Customers");
  customers.setValues(5, 2, [[9, 9, 9, 9]]);
  customers.setValues(4, 2, [[9, 9, 1, 1]]);
  await keepSnapshot({ language: "en-US", day: "2026-10-31" });
  customers.setValues(5, 2, [[1, 1, 9, 9]]);
  customers.setValues(4, 2, [[9, 9, 9, 9]]);
  await scoreWorkbook(watching());
  expect(flagged(workbook).filter((row) => row.endsWith("movedDown"))).toEqual(["Beta: movedDown"]);
  const used = sheetOf(workbook, "Watch list").values({ top: 4, left: 1, bottom: 8, right: 4 });
  expect(used.find(([, , flag]) => flag === "Moved down")?.[3]).toBe(
    "At the last snapshot it was “Star”.",
  );
});

/** Alpha and Delta are the Stars; only what hangs on plans and actions is looked at. */
async function plannedFlags(notes: readonly Scalar[][], actions: readonly Scalar[][]) {
  const { workbook } = await openFour();
  await scoreWorkbook(scoring({ mode: "values", reports: ["account-plan"] }));
  const type = (name: string, rows: readonly Scalar[][]) => {
    const width = Math.max(...rows.map((row) => row.length));
    const even = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
    sheetOf(workbook, name).setValues(4, 0, even);
  };
  if (notes.length > 0) type("Plan notes", notes);
  if (actions.length > 0) type("Actions", actions);
  await scoreWorkbook(watching());
  const ours = ["actionLate", "reviewDue", "meetingDue", "noPlan", "noAction"];
  return {
    workbook,
    flags: flagged(workbook).filter((row) => ours.some((id) => row.endsWith(`: ${id}`))),
  };
}

test("a Star without plan and without anything to be done is flagged once there are tables for both", async () => {
  const { flags: found } = await plannedFlags([], []);
  expect(found).toEqual(["Delta: noPlan", "Delta: noAction", "Alpha: noPlan", "Alpha: noAction"]);
  const { workbook } = await openFour();
  await scoreWorkbook(watching());
  expect(flagged(workbook).join()).not.toMatch(/noPlan|noAction/);
});

const none = (count: number) => Array.from({ length: count }, () => null);

test("a late action and a review that is due are flagged from the day after, whoever it is", async () => {
  // Written on 22 November 2026, which is day 46348.
  const [yesterday, today] = [46_347, 46_348];
  const { workbook, flags: found } = await plannedFlags(
    [
      [null, "Alpha", "Grow", null, null, null, null, today, null, null, null, null, today - 367],
      [null, "Delta", "Grow", null, null, null, today - 366, ...none(5), today - 366],
      [null, "Beta", "Leave", null, null, null, null, "2026-11-21", ...none(4), today - 999],
    ],
    [
      ["Yes", "Alpha", "Was done late", null, yesterday],
      [null, "Alpha", "Call", "Li", today],
      [null, "Beta", "Write", "Wang", yesterday],
      [null, "Delta", "Meet", null, "some day"],
    ],
  );
  expect(found).toEqual(["Beta: actionLate", "Beta: reviewDue", "Alpha: meetingDue"]);
  const rows = sheetOf(workbook, "Watch list").values({ top: 4, left: 1, bottom: 8, right: 5 });
  const next = rows.find(
    ([customer, , flag]) => customer === "Beta" && flag === "Action late",
  )?.[4];
  expect(next).toBe("Do it, or agree on another day.\nOpen: Write (Wang, 2026-11-21)");
});
