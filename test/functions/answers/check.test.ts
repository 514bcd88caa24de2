import { cells } from "../call";

const header = ["Severity", "Customer", "Factor", "Value", "Problem", "Remedy"];

function problems(...args: unknown[]): string[] {
  const [first, ...rows] = cells("CHECK", ...args) as string[][];
  expect(first).toEqual(header);
  return rows.map((row) => row[4]!);
}

test("a table without problems says so", () => {
  const table = cells("CHECK", [["Ada"]], [["Price", "Growth"]], [[7, 3]], [[40, 60]], null, 100);
  expect(table).toEqual([header, ["", "", "", "", "No problems found", ""]]);
});

test("weights that do not sum to what they claim are told, as in Best's Fig. 11-8 with sums of 120 and 110", () => {
  const factors = [["a", "b", "c"]];
  const row = [[40, 60, 60]];
  const check = (weights: number[]) => problems([["x"]], factors, row, [weights], [[0, 100]], 100);
  expect(check([40, 30, 30])).toEqual(["No problems found"]);
  expect(check([70, 20, 30])).toEqual(["The weights sum to 120, not 100."]);
  expect(check([40, 40, 30])).toEqual(["The weights sum to 110, not 100."]);
});

test("bad ratings are told with customer, factor, value and remedy", () => {
  const table = cells(
    "CHECK",
    [["Ada"], ["Bea"]],
    [["Price"]],
    [["x"], [11]],
    [[1]],
  ) as unknown[][];
  expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
    ["Warning", "Ada", "", ""],
    ["Warning", "Bea", "", ""],
    ["Error", "Ada", "Price", "x"],
    ["Error", "Bea", "Price", 11],
  ]);
  expect(table.slice(1).every((row) => row[5] !== "")).toBe(true);
});

test("customers named twice, or not at all, are told", () => {
  const found = problems([["Ada"], ["ADA "], [""]], [["Price"]], [[5], [5], [5]], [[1]]);
  expect(found).toEqual([
    "ADA occurs more than once, first as number 1 of the list.",
    "A row has no customer name.",
  ]);
});

test("arguments that do not fit are told in words instead of an error value", () => {
  const found = problems([["Ada"]], [["Price", "Growth"]], [[1, 2, 3]], [[1, 1]], [[5]], "much");
  expect(found).toEqual([
    "A scale is two numbers, the lowest rating and the highest.",
    "much is not what weights can sum to: give a number above 0, such as 100 or 1.",
    expect.stringContaining("3 columns"),
  ]);
});

test("a table that stands across is checked alike", () => {
  const down = problems(
    [["Ada"], ["Bea"]],
    [["a", "b", "c"]],
    [
      [1, 2, 30],
      [1, 2, 3],
    ],
    [[1, 1, 1]],
  );
  const across = problems(
    [["Ada", "Bea"]],
    [["a"], ["b"], ["c"]],
    [
      [1, 1],
      [2, 2],
      [30, 3],
    ],
    [[1, 1, 1]],
  );
  expect(across).toEqual(down);
  expect(down).toHaveLength(1);
});

test("KAM.PROBLEM says for each customer which ratings cannot be used", () => {
  const ratings = [
    [11, 5],
    ["x", "#N/A"],
    ["7", 3],
  ];
  expect(cells("PROBLEM", [["Price", "Growth"]], ratings)).toEqual([
    ["Price: 11 is outside the scale."],
    ["Price: “x” is not a rating. Growth: the cell holds the error #N/A."],
    [""],
  ]);
});

test("KAM.PROBLEM answers across where the names stand in a column", () => {
  expect(
    cells(
      "PROBLEM",
      [["Price"], ["Growth"]],
      [
        [11, 1, 1],
        [2, 2, 2],
      ],
    ),
  ).toEqual([["Price: 11 is outside the scale.", "", ""]]);
});

test("weights too large to add up are told with #NUM! as their sum", () => {
  const [, row] = cells(
    "CHECK",
    "Ada",
    [["Price", "Size"]],
    [[5, 5]],
    [[1e308, 1e308]],
    null,
    100,
  ) as unknown[][];
  expect(row?.[3]).toEqual({ error: "#NUM!" });
});
