import { cells, reason } from "../call";

const column = (...values: readonly unknown[]) => values.map((value) => [value]);
const effort = column(120, 60, 200, 20);
const profit = column(500, 300, 150, 50);

test("EFFORT beside profit of four customers, two of them key accounts (constructed, worked by hand)", () => {
  expect(cells("EFFORT", effort, profit, column("yes", true, "no", ""))).toEqual([
    [0.3, 0.5, 0.6, "", 150, 30],
    [0.15, 0.3, 0.5, "Under-served", 90, 30],
    [0.5, 0.15, 3.3333333333, "Over-served", 120, -80],
    [0.05, 0.05, 1, "", 40, 20],
  ]);
});

test("EFFORT gives the one key account of ten equal customers 60 % of the hours, six times its share of customers (Reilly, Key Account Management: a tenth of the customers, 60 % of the effort)", () => {
  const ten = column(...Array<number>(10).fill(10));
  const key = column("yes", ...Array<string>(9).fill(""));
  const fits = (cells("EFFORT", ten, ten, key) as number[][]).map((row) => row[4]!);
  expect(fits[0]).toBeCloseTo(60, 9);
  expect(fits[0]! / 100 / (1 / 10)).toBeCloseTo(6, 9);
});

test("EFFORT goes by value alone where nobody is a key account", () => {
  expect((cells("EFFORT", effort, profit) as unknown[][]).map((row) => row[4])).toEqual([
    200, 120, 60, 20,
  ]);
});

test("EFFORT leaves key accounts what they have where it is more than their target", () => {
  // 90 of 100 hours for the key account today: it keeps them.
  expect(
    (cells("EFFORT", column(90, 10), column(50, 50), column("yes", "")) as unknown[][]).map(
      (row) => row[4],
    ),
  ).toEqual([90, 10]);
});

test("EFFORT for a loss is too much, value without effort too little, and a row that lacks a number is silent", () => {
  expect(
    cells(
      "EFFORT",
      column(10, 0, 30, "", 0),
      column(-5, 60, 40, 70, ""),
      null,
      null,
      null,
      "en-US",
    ),
  ).toEqual([
    [0.25, 0, "", "Over-served", 0, -10],
    [0, 0.6, 0, "Under-served", 24, 24],
    [0.75, 0.4, 1.875, "", 16, -14],
    ["", "", "", "", "", ""],
    ["", "", "", "", "", ""],
  ]);
});

test("EFFORT answers the other rows where one cannot be", () => {
  expect(
    cells("EFFORT", column(-1, "ten", 30), column(5, 60, 40), null, null, null, "en-US"),
  ).toEqual([
    [{ error: "#VALUE!" }, "", "", "Effort is below 0.", "", ""],
    [{ error: "#VALUE!" }, "", "", "ten is not a number.", "", ""],
    [1, 1, 1, "", 30, 0],
  ]);
});

test.each([
  ["a factor of 1", [effort, profit, null, 1], /above 1/],
  ["a target above 1", [effort, profit, null, null, 60], /between 0 and 1/],
  ["no effort at all", [column(0, 0), column(1, 2)], /no effort/],
  ["nobody that brings anything", [column(1, 2), column(0, -2)], /no customer/],
  ["columns of different length", [effort, column(1)], /as many are needed/],
])("EFFORT refuses %s, and says why", (_, args, why) => {
  expect(reason("EFFORT", ...args)).toMatch(why);
});
