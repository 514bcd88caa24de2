import { keepSnapshot, restore, scoreWorkbook } from "../../src/excel";
import type { Language } from "../../src/i18n/language";
import { writeModes, type WriteMode } from "../../src/plans/settings/types";
import type { Scalar } from "../../src/workbench/excel/model/value";
import type { Workbook } from "../../src/workbench/excel/model/types";
import {
  addColumns,
  contentsOf,
  openScene,
  scoring,
  sheetOf,
  smallTable,
  tableNamed,
} from "./support";

/**
 * Ratings on a scale of 1 to 10 with cuts at 5.5, two factors on each axis. One Star (North), two Cash cows (North and
 * nowhere), one Question mark (South), two Dogs (South), one of whom nothing is rated (North); revenues as in `money`.
 */
const ratings: readonly (readonly (number | null)[])[] = [
  [9, 9, 9, 9],
  [1, 1, 9, 9],
  [1, 1, 9, 9],
  [9, 9, 1, 1],
  [1, 1, 1, 1],
  [2, 2, 2, 2],
  [null, null, null, null],
];
const regions = ["North", "North", null, "South", "South", " south ", "North"];

function openSeven() {
  return openScene({
    ratings,
    table: smallTable(),
    revenue: true,
    segments: (customer) => regions[customer] ?? null,
  });
}

function rowsOf(workbook: Workbook, name = "Summary") {
  const sheet = sheetOf(workbook, name);
  const used = sheet.usedArea();
  return used === undefined ? [] : sheet.values({ ...used, top: 3 });
}

/** Revenues are 1,000 to 7,000, in the order of the customers. */
const byQuadrant = [
  ["Star", 1, 1 / 7, 1000, 1 / 28, "Invest"],
  ["Cash cow", 2, 2 / 7, 2000 + 3000, 5 / 28, "Maintain"],
  ["Question mark", 1, 1 / 7, 4000, 4 / 28, "Select"],
  ["Dog", 2, 2 / 7, 5000 + 6000, 11 / 28, "Harvest"],
  ["Not rated", 1, 1 / 7, 7000, 7 / 28, null],
  ["Total", 7, 1, 28_000, 1, null],
];
const bySegment = [
  [
    "Segment",
    "Customers",
    "Share",
    "Annual revenue",
    "Share",
    "Star",
    "Cash cow",
    "Question mark",
    "Dog",
    "Not rated",
  ],
  ["South", 3, 3 / 7, 15_000, 15 / 28, 0, 0, 1, 2, 0],
  ["North", 3, 3 / 7, 10_000, 10 / 28, 1, 1, 0, 0, 1],
  ["Others", 1, 1 / 7, 3000, 3 / 28, 0, 1, 0, 0, 0],
];

function expectRows(found: readonly (readonly unknown[])[], rows: readonly (readonly unknown[])[]) {
  const close = (cell: unknown): unknown =>
    typeof cell === "number" ? expect.closeTo(cell, 10) : cell;
  expect(found.map((row, i) => row.slice(0, rows[i]?.length))).toEqual(
    rows.map((row) => row.map(close)),
  );
}

test.each<WriteMode>(writeModes)(
  "a summary counts customers and money by quadrant and by what tells them apart (%s)",
  async (mode) => {
    const { workbook } = await openSeven();
    await scoreWorkbook(scoring({ mode, reports: ["summary"] }));
    const rows = rowsOf(workbook);
    expectRows(rows.slice(1, 7), byQuadrant);
    expectRows(rows.slice(8, 12), bySegment);
    expect(workbook.activeSheet.name).toBe("Summary");
    const formulas = [...sheetOf(workbook, "Summary").formulaCells()].length;
    expect(formulas > 0).toBe(mode !== "values");
  },
);

test("a live summary follows an edit and a customer who comes", async () => {
  const { workbook } = await openSeven();
  await scoreWorkbook(scoring({ reports: ["summary"] }));
  const { sheet, area } = tableNamed(workbook, "Customers");
  const top = area.top + 1;
  // The Star's ratings become a Dog's; the newcomer is a Star of a segment that there was not.
  sheet.setValues(top, 3, [[1, 1, 1, 1]]);
  sheet.setValues(area.bottom + 1, 0, [["Newcomer", "West", 500, 9, 9, 9, 9]]);
  const rows = rowsOf(workbook);
  expect(rows.slice(1, 7).map((row) => row[1])).toEqual([1, 2, 1, 3, 1, 8]);
  expect(rows.slice(9, 12).map((row) => row[1])).toEqual([3, 3, 2]);
  expect(rows[6]?.[3]).toBe(28_500);
});

test("it is written anew with the results, and keeps the name that somebody has given it", async () => {
  const { workbook } = await openSeven();
  await scoreWorkbook(scoring({ mode: "values", reports: ["summary"] }));
  sheetOf(workbook, "Summary").name = "Board";
  sheetOf(workbook, "Customers").setValues(4, 3, [[1, 1, 1, 1]]);
  await scoreWorkbook(scoring({ mode: "values" }));
  expect(
    rowsOf(workbook, "Board")
      .slice(1, 5)
      .map((row) => row[1]),
  ).toEqual([0, 2, 1, 3]);
  expect(workbook.activeSheet.name).toBe("Matrix");
  expect(workbook.sheet("Summary")).toBeUndefined();
});

test("scoring alone makes none, and restoring takes it away again", async () => {
  const { workbook } = await openSeven();
  await scoreWorkbook(scoring());
  expect(workbook.sheet("Summary")).toBeUndefined();
  const before = contentsOf(workbook);
  const { token } = await scoreWorkbook(scoring({ reports: ["summary"] }));
  await restore(token);
  expect(contentsOf(workbook)).toEqual(before);
});

test.each<[Language, string, string]>([
  ["zh-CN", "组合概览", "客户组合概览"],
  ["zh-TW", "組合概覽", "客戶組合概覽"],
])("it speaks the language that is asked for (%s)", async (language, name, title) => {
  const { workbook } = await openSeven();
  await scoreWorkbook(scoring({ language, mode: "values", reports: ["summary"] }));
  expect(sheetOf(workbook, name).value(0, 0)).toBe(title);
});

test("it prints on one side", async () => {
  const { workbook } = await openSeven();
  await scoreWorkbook(scoring({ reports: ["summary"] }));
  expect(sheetOf(workbook, "Summary").page).toMatchObject({
    orientation: "Landscape",
    fit: { wide: 1, high: 1 },
    area: "=Summary!$A:$J",
  });
});

test("without a column of sizes there is no money, and text in one adds none", async () => {
  const plain = await openScene({ customers: 3, table: smallTable() });
  await scoreWorkbook(scoring({ mode: "values", reports: ["summary"] }));
  expect(rowsOf(plain.workbook)[6]?.slice(0, 4)).toEqual(["Total", 3, 1, null]);
  for (const mode of writeModes) {
    const { workbook } = await openSeven();
    sheetOf(workbook, "Customers").setValues(4, 2, [["much"]]);
    await scoreWorkbook(scoring({ mode, reports: ["summary"] }));
    expect({ mode, sum: rowsOf(workbook)[6]?.[3] }).toEqual({ mode, sum: 27_000 });
  }
});

test.each<WriteMode>(writeModes)(
  "profit, hours and what customers buy in all are summed where the columns are there (%s)",
  async (mode) => {
    const { workbook } = await openSeven();
    const rows: readonly Scalar[][] = [
      [100, 5, 4000],
      [10, 1, "n/a"],
      [20, 2, 9000],
      [-30, null, 8000],
      [1, 7, 6000],
      [2, 8, 7000],
      [3, 9, 7000],
    ];
    addColumns(workbook, "Customers", [["Profit", "Hours", "Total purchases"], ...rows]);
    await scoreWorkbook(scoring({ mode, reports: ["summary"] }));
    const beside = (from: number, to: number) =>
      rowsOf(workbook)
        .slice(from, to)
        .map((row) => row.slice(10));
    expect(beside(0, 7)).toEqual([
      ["Profit", "Hours", "Total purchases"],
      [100, 5, 4000],
      [30, 3, 9000],
      [-30, 0, 8000],
      [3, 15, 13_000],
      [3, 9, 7000],
      [106, 32, 41_000],
    ]);
    // South, North, and who is in neither.
    expect(beside(9, 12)).toEqual([
      [-27, 15, 21_000],
      [113, 15, 11_000],
      [20, 2, 9000],
    ]);
    expect(sheetOf(workbook, "Summary").page).toMatchObject({ area: "=Summary!$A:$M" });
  },
);

test("who moved since the last snapshot stands below, the largest first, with what moved it", async () => {
  const { workbook } = await openSeven();
  const customers = sheetOf(workbook, "Customers");
  // Two who were Stars, of 2,000 and of 5,000, and stay on one axis.
  customers.setValues(5, 3, [[9, 9, 9, 9]]);
  customers.setValues(8, 3, [[9, 9, 1, 1]]);
  await keepSnapshot({ language: "en-US", day: "2026-10-31" });
  customers.setValues(5, 3, [[1, 1, 9, 9]]);
  customers.setValues(8, 3, [[1, 1, 1, 1]]);
  await scoreWorkbook(scoring({ mode: "native", reports: ["summary"] }));
  const rows = rowsOf(workbook);
  const at = rows.findIndex(([head]) => head === "Moved since 2026-10-31: 2");
  const moved = rows.slice(at + 1, at + 3).map((row) => row.filter((cell) => cell !== null));
  // The largest alone takes it across: 12 of 22 times 8 from 9 is below the cut of 5.5.
  expect(moved.map((row) => row.slice(0, 4))).toEqual([
    ["Customer 00005", "Question mark", "Dog", 5000],
    ["Customer 00002", "Star", "Cash cow", 2000],
  ]);
  expect(moved[0]?.[4]).toBe("Profit margin of trade −4.36");
});

test("the chart compares each quadrant's share of the customers with its share of the money", async () => {
  const { workbook } = await openSeven();
  await scoreWorkbook(scoring({ reports: ["summary"] }));
  const [chart] = sheetOf(workbook, "Summary").charts;
  expect(chart?.type).toBe("ColumnClustered");
  expect(chart?.series.map(({ nameFormula, yFormula }) => [nameFormula, yFormula])).toEqual([
    ["=Summary!$B$4", "=Summary!$C$5:$C$9"],
    ["=Summary!$D$4", "=Summary!$E$5:$E$9"],
  ]);
});

test.each<WriteMode>(writeModes)(
  "on how few customers it hangs stands below, and what key accounts get beside what is aimed at (%s)",
  async (mode) => {
    const { workbook } = await openSeven();
    // Three as large as each other, a loss, a text and nothing at all: four bring 22,000 together.
    const sizes = [6000, -500, "n/a", 4000, 6000, 6000, 0].map((size) => [size]);
    sheetOf(workbook, "Customers").setValues(4, 2, sizes);
    const keys = [
      ["yes", 30],
      [null, 10],
      ["no", 0],
      [true, 15],
      ["yes", "n/a"],
      [0, 20],
      [null, 5],
    ];
    addColumns(workbook, "Customers", [["Key account", "Hours"], ...keys]);
    await scoreWorkbook(scoring({ mode, reports: ["summary"] }));
    const rows = rowsOf(workbook);
    const top = rows.findIndex(([head]) => head === "On how few it hangs");
    const aim = "Aim: about 10% of the customers; at least 60% of the effort, now 56%";
    expectRows(rows.slice(top, top + 6), [
      ["On how few it hangs", "Customers", "Share", "Annual revenue", "Share"],
      ["The largest customer", 1, 1 / 7, 6000, 6 / 22],
      ["The 5 largest", 4, 4 / 7, 22_000, 1],
      ["The 10 largest", 4, 4 / 7, 22_000, 1],
      ["The largest fifth", 1, 1 / 7, 6000, 6 / 22],
      // Of 21,500 in all, the loss taken off; 45 of 80 hours.
      ["Key accounts", 3, 3 / 7, 16_000, 16 / 21.5, aim],
    ]);
    expect(rows[top + 5]?.[10]).toBe(45);
  },
);
