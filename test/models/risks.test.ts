import { risks } from "../../src/plans/models/risks";
import { writeModes, type WriteMode } from "../../src/plans/settings/types";
import { offer, openCustomers, tableOf, columnOf, cellsUnder } from "../excel/accounts/support";
import { ofRows, type Row } from "./of-rows";

const headers = ["Customer", "Cause", "Likelihood", "Impact"];

const found = (rows: readonly Row[], mode: WriteMode, ids: readonly string[]) =>
  ofRows(risks, { headers, rows }, ids, { mode });

test.each(writeModes)(
  "nine causes of one customer, worked by hand: the worst is critical where the mean is medium, in %s mode",
  async (mode) => {
    const likelihood = [4, 2, 1, 3, 2, 3, 1, 2, 1];
    const impact = [5, 3, 2, 2, 5, 4, 4, 2, 3];
    const rows = likelihood.map((each, i) => ["Alder", `Cause ${i}`, each, impact[i]!] as const);
    const { cells } = await found(rows, mode, ["score", "worst", "customerLevel"]);
    expect(cells.map(([score]) => Number(score))).toEqual([20, 6, 2, 6, 10, 12, 4, 4, 3]);
    for (const [, worst, level] of cells) expect([worst, level]).toEqual(["20", "Critical"]);
  },
);

test.each(writeModes)(
  "rows of one customer count together however it is spelt, and no name is a pattern, in %s mode",
  async (mode) => {
    const rows = [
      ["A*", "x", 1, 2],
      ["AB", "x", 5, 5],
      ["ab ", "y", 1, 1],
      [">1", "x", 2, 2],
      [null, "x", 3, 3],
    ];
    const { cells } = await found(rows, mode, ["customer", "worst", "sum"]);
    expect(cells).toEqual([
      ["A*", "2", "2"],
      ["AB", "25", "26"],
      ["ab", "25", "26"],
      [">1", "4", "4"],
      ["", "", ""],
    ]);
  },
);

test("a cell that is no number is named, and hides no other risk of its customer", async () => {
  const rows = [
    ["Alder", "x", "often", 2],
    ["Alder", "y", 3, 4],
  ];
  for (const mode of writeModes) {
    const { problems, cells } = await found(rows, mode, ["score", "worst"]);
    expect(problems.map(({ address }) => address)).toEqual(["C2"]);
    expect(cells).toEqual([
      ["#VALUE!", "12"],
      ["12", "12"],
    ]);
  }
});

test("the table has ten causes with a measure for each key account, and none twice", async () => {
  const workbook = openCustomers(
    ["Customer", "Key account"],
    [
      ["Alder", "yes"],
      ["Birch", "no"],
    ],
  );
  expect(await offer("risks")).toMatchObject({ lines: 10, noKeys: false });
  const table = tableOf(workbook, "risks");
  expect(cellsUnder(table, "Customer")).toEqual(Array(10).fill("Alder"));
  expect(new Set(cellsUnder(table, "Cause")).size).toBe(10);
  expect(cellsUnder(table, "Mitigation").every((text) => typeof text === "string")).toBe(true);
  // A cause that somebody has struck out stays out.
  table.sheet.setValue(table.area.top + 1, columnOf(table, "Cause"), null);
  expect(await offer("risks")).toMatchObject({ lines: 0, token: null });
});

test("where nobody is marked as a key account nothing is filled in, and that is said", async () => {
  const workbook = openCustomers(["Customer"], [["Alder"]]);
  expect(await offer("risks")).toMatchObject({ lines: 0, noKeys: true, isNew: true });
  expect(cellsUnder(tableOf(workbook, "risks"), "Customer")).toEqual([]);
});

test("who is marked in the table of accounts is a key account too", async () => {
  const workbook = openCustomers(["Customer"], [["Alder"], ["Birch"]]);
  await offer();
  const accounts = tableOf(workbook);
  accounts.sheet.setValue(accounts.area.top + 2, columnOf(accounts, "Key account"), "yes");
  await offer("risks");
  expect(new Set(cellsUnder(tableOf(workbook, "risks"), "Customer"))).toEqual(new Set(["Birch"]));
});
