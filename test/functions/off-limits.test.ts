import type { FunctionError } from "../../src/functions/errors";
import { callFunction } from "../../src/functions/registry";
import { cells, reason } from "./call";

const value = { error: "#VALUE!" };
const tooLarge = { error: "#NUM!" };

/** The reason that stands behind the first cell of an answer. */
function reasonIn(id: string, ...args: unknown[]): string {
  const [[cell]] = callFunction(id, args) as [[unknown]];
  return (cell as FunctionError).message;
}

test("a score off the scale is #VALUE! in its own cell, and the reason names the scale", () => {
  expect(cells("QUADRANT", 70, 4)).toEqual([[value]]);
  expect(reasonIn("QUADRANT", 70, 4)).toBe("70 is outside the scale 1 to 10.");
  expect(cells("QUADRANT", [[7], [7]], [[0.5], [4]])).toEqual([[value], ["Question mark"]]);
  expect(cells("QUADRANT", 70, 4, null, null, null, null, [[0, 100]])).toEqual([["Question mark"]]);
  expect(cells("KEYQUADRANT", 70, 4, "Star")).toEqual([[value]]);
  expect(cells("DISTANCE", [[99, 6]], 5)).toEqual([[value, 1]]);
  expect(reasonIn("DISTANCE", [[99, 6]], 5)).toBe("99 is outside the scale 1 to 10.");
});

test("a score off the scale does not move the mean that others are measured by", () => {
  expect(cells("DISTANCE", [[99, 6, 8]], "mean")).toEqual([[value, -1, 1]]);
});

test("a score that rounding carried past an end of the scale is on it", () => {
  const third = [[0, 1 / 3]];
  expect(cells("DISTANCE", 0.3333333333, 0, third)).toEqual([[0.3333333333]]);
  expect(cells("DISTANCE", 0.6666666667, 0, [[0, 2 / 3]])).toEqual([[0.6666666667]]);
});

test("a cut off the scale is refused as a slip, and written as text it is meant", () => {
  expect(reason("QUADRANT", 7, 4, 55)).toBe("55 is outside the scale 1 to 10.");
  expect(reason("DISTANCE", 7, -5.5)).toBe("-5.5 is outside the scale 1 to 10.");
  expect(reason("PLACE", "stakeholder", 3, 3, 55)).toMatch("55 is outside the scale");
  expect(cells("QUADRANT", 7, 4, "55")).toEqual([["Dog"]]);
});

test("ranges of different shape are not taken in pairs", () => {
  const square = [
    [8, 3],
    [3, 8],
  ];
  const column = [[8], [3], [3], [8]];
  expect(reason("QUADRANT", square, column)).toBe(
    "Attractiveness is 2 × 2 cells, but advantage is 4 × 1 (rows × columns): they must stand in the same way.",
  );
  expect(reason("PLACE", "stakeholder", square, column)).toMatch(
    "x is 2 × 2 cells, but y is 4 × 1",
  );
  expect(reason("PLACE", "stakeholder", column, column, square)).toMatch("2 × 2");
  expect(reason("ABC", column, square)).toMatch("2 × 2 cells do not go with 4 × 1 cells");
  expect(reason("ABC", column, null, null, null, square)).toMatch("2 × 2");
  expect(reason("PARETO", square, column)).toMatch("2 × 2");
  expect(reason("KEYQUADRANT", square, column, square)).toMatch("4 × 1");
  expect(reason("KEYQUADRANT", square, square, square, column)).toMatch("4 × 1");
  expect(cells("QUADRANT", square, square)).toEqual([
    ["Star", "Dog"],
    ["Dog", "Star"],
  ]);
});

test("where a list is needed a block is refused: which of its cells comes next is not known", () => {
  const block = [
    ["a", "b"],
    ["c", "d"],
  ];
  const rated = [[1, 2, 3, 4]];
  const refusal = "2 × 2 cells (rows × columns) are no list: it stands in one row or one column.";
  expect(reason("PROBLEM", block, rated)).toBe(refusal);
  expect(reason("SCORE", rated, rated, null, null, block)).toBe(refusal);
  expect(reason("SCORE", rated, rated, null, null, null, null, null, block)).toBe(refusal);
  expect(reason("QUADRANT", 8, 8, null, null, block)).toBe(refusal);
  expect(reason("PLACE", "stakeholder", 3, 3, null, null, block)).toBe(refusal);
  expect(JSON.stringify(cells("CHECK", ["x"], block, rated, rated))).toMatch(refusal);
});

test.each([
  ["SCORE", [null, [[1]]], 1],
  ["SCORE", [[[5]], null], 2],
  ["SCORE", [[[]], [[]]], 1],
  ["TOTAL", [[[]], [[1]]], 1],
  ["COVERAGE", [[[5]], []], 2],
  ["QUADRANT", [null, null], 1],
  ["QUADRANT", [[[5]]], 2],
  ["STRATEGY", [null, "en-US"], 1],
  ["ADVICE", [], 1],
  ["DISTANCE", [null, 5], 1],
  ["PORTFOLIO", [[["x"]], [[5]], [[1]], [[5]]], 5],
  ["PROBLEM", [[["a"]]], 2],
  ["ABC", [null], 1],
  ["PARETO", [[["x"]]], 2],
  ["CONCENTRATION", [], 1],
  ["PLACE", ["stakeholder", null, [[3]]], 2],
  ["KEYQUADRANT", [[[5]], [[5]]], 3],
  ["RATING", [[[5]]], 2],
  ["DSO", [[[5]]], 2],
  ["PREPAYRATE", [0.02, 10], 3],
  ["LTV", [[[5]], 0.8], 3],
  ["STAGE", [null, [[5]]], 1],
  ["STAGEFIT", [[["Mid"]]], 2],
  ["NINEBOX", [[["A"]], [[5]]], 3],
] as const)("%s of %j says that argument %i is missing", (id, args, position) => {
  expect(cells(id, ...args)).toEqual(value);
  expect(reason(id, ...args)).toBe(`Argument ${position} is missing.`);
});

test("CHECK says in its table which argument is missing", () => {
  expect(JSON.stringify(cells("CHECK", [["x"]], [["a"]], null, [[1]]))).toMatch(
    "Argument 3 is missing.",
  );
});

test("a sum too large to be rounded is the sum, and one too large for a number is #NUM!", () => {
  expect(cells("TOTAL", [[5]], [[1e299]])).toEqual([[5e299]]);
  expect(cells("TOTAL", [[5, 5]], [[1e308, 1e308]])).toEqual(tooLarge);
  expect(cells("SCORE", [[5, 5]], [[1e308, 1e308]])).toEqual(tooLarge);
  expect(cells("SCORE", [[5, null]], [[1e308, 1e308]])).toEqual(tooLarge);
  expect(cells("COVERAGE", [[5, null]], [[1e308, 1e308]])).toEqual(tooLarge);
  expect(cells("ABC", [[1e308], [1e308]])).toEqual(tooLarge);
  expect(cells("PARETO", [["a"], ["b"]], [[1e308], [-1e308]])).toEqual(tooLarge);
  expect(cells("CONCENTRATION", [[1e308], [1e308]])).toEqual(tooLarge);
  expect(reason("SCORE", [[5, 5]], [[1e308, 1e308]])).toBe("The numbers are too large to add up.");
});

test("what a cell cannot hold is shortened, a character of two halves never cut in two", () => {
  const longest = "x".repeat(32_767);
  const [[problem]] = cells("PROBLEM", [["Price"]], [[longest]]) as [[string]];
  expect(problem).toMatch(/^Price: “x+…”/);
  expect(problem.length).toBeLessThan(400);
  const checked = cells("CHECK", [[longest]], [["Price"]], [[longest]], [["heavy".repeat(6000)]]);
  const lengths = (checked as unknown[][]).flat().map((cell) => String(cell).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
  const [[smiling]] = cells("PROBLEM", [["Price"]], [["😀".repeat(9999)]]) as [[string]];
  expect(smiling).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  const many = Array.from({ length: 300 }, (_, i) => `${i}${"y".repeat(250)}`);
  const [[all]] = cells("PROBLEM", [many], [many]) as [[string]];
  expect(all.length).toBe(32_767);
});

test.each(["toString", "constructor", "hasOwnProperty", "__proto__", "valueOf"])(
  "the word %s, which every object of the language knows, is no word of ours",
  (word) => {
    expect(cells("DISTANCE", 5, word)).toEqual(value);
    expect(cells("QUADRANT", 7, 4, word)).toEqual(value);
    expect(cells("QUADRANT", 7, 4, null, null, word)).toEqual(value);
    expect(cells("SCORE", [[5]], [[1]], null, word)).toEqual(value);
    expect(cells("SCORE", [[5]], [[1]], null, null, [[word]])).toEqual(value);
    expect(cells("SCORE", [[5]], [[1]], null, null, null, null, null, [[word]])).toEqual([
      [5, 1, ""],
    ]);
    expect(cells("STRATEGY", word)).toEqual([[{ error: "#N/A" }]]);
    expect(cells("PLACE", word, 3, 3)).toEqual(value);
    expect(cells("ABC", 5, null, null, word)).toEqual(value);
    expect(cells("PORTFOLIO", word, 5, 1, 5, 1, [[word, 1]])).toEqual(value);
  },
);

test("one row, one column and one factor are told in the singular", () => {
  expect(reason("SCORE", [[5, 5, 5]], [[1, 1]])).toBe(
    "2 factors do not fit ratings of 1 row and 3 columns: as many rows or columns as factors are needed.",
  );
  expect(
    reason(
      "SCORE",
      [
        [5, 5],
        [5, 5],
      ],
      [[1]],
    ),
  ).toMatch("1 factor does not fit ratings of 2 rows");
  expect(reason("QUADRANT", [[8], [3]], [[7]])).toBe(
    "Attractiveness has 2 cells, but advantage has 1.",
  );
  expect(reason("SCORE", [[5, 5]], [[1, 1]], null, null, [["more"]])).toBe(
    "1 direction was given for 2 weights.",
  );
});
