import { cells } from "../call";

const factors = [["Margin", "Volume"]];

/** SCORE with the factors' names, on the default scale. */
function score(ratings: unknown, weights: unknown, directions: unknown = null, names = factors) {
  return cells("SCORE", ratings, weights, null, null, directions, null, null, names, "en");
}

test("with the factors' names score, coverage and problem stand side by side", () => {
  const ratings = [
    [8, 2],
    [4, ""],
    ["x", 11],
  ];
  expect(score(ratings, [[3, 1]])).toEqual([
    [6.5, 1, ""],
    [4, 0.75, ""],
    ["", 0, "Margin: “x” is not a rating. Volume: 11 is outside the scale."],
  ]);
});

test("customers in columns have them below one another", () => {
  expect(score([[8], [2]], [[3], [1]], null, [["Margin"], ["Volume"]])).toEqual([[6.5], [1], [""]]);
});

test.each([
  [-1, "Volume is left out: its weight -1 is negative."],
  ["heavy", "Volume is left out: its weight “heavy” is not a number."],
  ["#N/A", "Volume: the cell holds the error #N/A."],
])("a factor whose weight is %s is left out and named", (weight, text) => {
  expect(score([[8, 2]], [[3, weight]])).toEqual([[8, 1, text]]);
});

test("a factor whose direction is not known is left out and named", () => {
  expect(score([[8, 2]], [[3, 1]], [["", "sometimes"]])).toEqual([
    [8, 1, "Volume is left out: the direction “sometimes” is not known."],
  ]);
});

test("an axis with no weight left scores nobody", () => {
  expect(score([[8, 2]], [[0, -1]])).toEqual([
    ["", 0, "Volume is left out: its weight -1 is negative."],
  ]);
});

test("columns without a name are none of the factors': nothing is said of them", () => {
  expect(score([[8, "Segment A"]], [[3, 0]], null, [["Margin", ""]])).toEqual([[8, 1, ""]]);
});

test("a 0 is a number that was typed: blanks are handed over as empty text", () => {
  expect(score([[8, 0]], [[1, 1]])).toEqual([[8, 0.5, "Volume: 0 is outside the scale."]]);
});

test("an error among the ratings is the score, and is named", () => {
  expect(score([[8, "#DIV/0!"]], [[3, 1]])).toEqual([
    [{ error: "#DIV/0!" }, 0.75, "Volume: the cell holds the error #DIV/0!."],
  ]);
});

test("numbers typed as text are read with the decimal sign given", () => {
  const comma = (sign: unknown) =>
    cells("SCORE", [["7,5", 3]], [[1, 1]], null, null, null, null, sign);
  expect(comma("comma")).toEqual([[5.25]]);
  expect(comma(",")).toEqual([[5.25]]);
  expect(comma(null)).toEqual([[3]]);
  expect(comma("semicolon")).toEqual({ error: "#VALUE!" });
});
