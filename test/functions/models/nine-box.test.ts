import { cells, reason } from "../call";

const column = (...values: readonly unknown[]) => values.map((value) => [value]);
const cellOf = (...args: unknown[]) =>
  (cells("NINEBOX", ...args) as unknown[][]).map(([cell]) => cell);

test("NINEBOX places by class, outlook and fit, and notes what does not go together (four customers worked by hand)", () => {
  expect(
    (
      cells(
        "NINEBOX",
        column("A", "B", "C", "C"),
        column("growing", "stable", "growing", 0.12),
        column("yes", "yes", "no", true),
        column("preferred supplier", "preferred supplier", "", "none"),
      ) as unknown[][]
    ).map(([cell, , note]) => [cell, note]),
  ).toEqual([
    ["A1", "relationship lags: preferred supplier, partner expected"],
    ["B2", ""],
    ["B3", "growing but does not fit"],
    ["A3", ""],
  ]);
});

/** Row A grows and fits; row C declines, or neither grows nor fits; row B is the rest. */
test.each([
  ["growing", "yes", "A"],
  ["growing", "no", "B"],
  ["stable", "yes", "B"],
  ["stable", "no", "C"],
  ["declining", "yes", "C"],
  ["declining", "no", "C"],
])("NINEBOX has a row for customers that are %s and fit: %s", (outlook, fit, row) => {
  expect(
    cellOf(column("A", "B", "C"), column(outlook, outlook, outlook), column(fit, fit, fit)),
  ).toEqual([`${row}1`, `${row}2`, `${row}3`]);
});

test("NINEBOX reads growth from 5 % up as growing and from -5 % down as declining, and ratings from the middle up as fit", () => {
  expect(
    cellOf(
      column("A", "A", "A", "A"),
      column(0.05, 0.0499, -0.05, -0.0499),
      column(5.5, 5.5, 9, 5.4),
    ),
  ).toEqual(["A1", "B1", "C1", "C1"]);
  expect(cellOf("A", "stable", 3, null, null, [[1, 5]])).toEqual(["B1"]);
});

test("NINEBOX classes volumes like ABC, or by bounds", () => {
  const [outlook, fit] = [
    column(...Array<string>(4).fill("stable")),
    column(...Array<string>(4).fill("yes")),
  ];
  // Shares before each: 0, 85 %, 91 %, 96 % of 1,000: the third ends at 96 %, but begins before 95 %.
  expect(cellOf(column(850, 60, 50, 40), outlook, fit)).toEqual(["B1", "B2", "B2", "B3"]);
  expect(cellOf(column(850, 60, 50, ""), outlook, fit, null, [[100, 60]])).toEqual([
    "B1",
    "B2",
    "B3",
    "B3",
  ]);
});

test("NINEBOX is silent where outlook or fit is missing, and answers the other rows where one cannot be", () => {
  expect(
    cells(
      "NINEBOX",
      column("A", "A", "A", "Z", "#REF!"),
      column("", "stable", "sideways", "stable", "stable"),
      column("yes", "", "yes", "yes", "yes"),
    ),
  ).toEqual([
    ["", "", ""],
    ["", "", ""],
    [{ error: "#VALUE!" }, "", expect.stringContaining("sideways") as string],
    [{ error: "#VALUE!" }, "", expect.stringContaining("Z") as string],
    [{ error: "#VALUE!" }, "", expect.stringContaining("#REF!") as string],
  ]);
});

test.each([
  ["cuts that are neither shares nor volumes", ["A", "stable", "yes", null, [[0.9, 0.8]]], /cuts/],
  ["columns of different length", [[["A"], ["B"]], [["stable"]], [["yes"]]], /as many are needed/],
])("NINEBOX refuses %s, and says why", (_, args, why) => {
  expect(reason("NINEBOX", ...args)).toMatch(why);
});
