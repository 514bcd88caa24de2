import { cells, reason } from "../call";

const ratings = [
  [8, 2],
  [4, 10],
];

test("weights count in proportion, in any unit", () => {
  expect(cells("SCORE", ratings, [[3, 1]])).toEqual([[6.5], [5.5]]);
  expect(cells("SCORE", ratings, [[0.75, 0.25]])).toEqual([[6.5], [5.5]]);
  expect(cells("SCORE", ratings, [["75%", "25%"]])).toEqual([[6.5], [5.5]]);
});

test("weights may stand in a column beside customers in rows", () => {
  expect(cells("SCORE", [[8, 2, 5]], [[3], [1], [0]])).toEqual([[6.5]]);
});

test("customers in columns are scored across", () => {
  const across = [
    [8, 4, 1],
    [2, 10, 1],
  ];
  expect(cells("SCORE", across, [[3], [1]])).toEqual([[6.5, 5.5, 1]]);
});

test("a square table is read with customers in rows", () => {
  expect(cells("SCORE", ratings, [[1], [0]])).toEqual([[8], [4]]);
});

test("a factor where less is better is reversed on the scale: 2 of 1 to 10 counts as 9", () => {
  for (const less of ["less is better", "Less is better", "越少越好", "愈少愈好", -1, "-1"]) {
    expect(cells("SCORE", [[2]], [[1]], null, null, [[less]])).toEqual([[9]]);
  }
  for (const more of ["more is better", "越多越好", "愈多愈好", 1, null, "", 0]) {
    expect(cells("SCORE", [[2]], [[1]], null, null, [[more]])).toEqual([[2]]);
  }
});

test("a missing rating is left out, counts as the lowest, or leaves no score", () => {
  const some = [[8, null]];
  const weights = [[1, 1]];
  expect(cells("SCORE", some, weights, null, "exclude")).toEqual([[8]]);
  expect(cells("SCORE", some, weights, null, "lowest")).toEqual([[4.5]]);
  expect(cells("SCORE", some, weights, null, "按最低分")).toEqual([[4.5]]);
  expect(cells("SCORE", some, weights, null, "reject")).toEqual([[""]]);
});

test("an optional factor drops out where it is not rated, whatever happens to the others", () => {
  const weights = [[1, 1]];
  for (const yes of ["yes", "是", true, 1]) {
    expect(cells("SCORE", [[8, null]], weights, null, "reject", null, [[null, yes]])).toEqual([
      [8],
    ]);
    expect(cells("COVERAGE", [[8, null]], weights, null, [[null, yes]])).toEqual([[1]]);
  }
});

test("a total is the sum of rating × weight with the weights as entered", () => {
  expect(cells("TOTAL", ratings, [[3, 1]])).toEqual([[26], [22]]);
  expect(cells("TOTAL", [[2, null]], [[3, 1]], null, [["less is better", ""]])).toEqual([[27]]);
});

test("text that is a number counts, full width too; other text does not", () => {
  expect(cells("SCORE", [["7", " ７ ", "seven"]], [[1, 1, 1]])).toEqual([[7]]);
});

test("a rating off the scale does not count", () => {
  expect(cells("SCORE", [[11, 6]], [[1, 1]])).toEqual([[6]]);
  expect(cells("SCORE", [[11, 6]], [[1, 1]], [[1, 20]])).toEqual([[8.5]]);
});

test("weights that say nothing are #VALUE! with the reason", () => {
  const value = { error: "#VALUE!" };
  expect(cells("SCORE", ratings, [[1, "heavy"]])).toEqual(value);
  expect(reason("SCORE", ratings, [[1, "heavy"]])).toBe("Weight 2 is not a number: heavy.");
  expect(cells("SCORE", ratings, [[1, -1]])).toEqual(value);
  expect(reason("SCORE", ratings, [[1, -1]])).toBe("Weight 2 is negative: -1.");
  expect(cells("SCORE", ratings, [[0, null]])).toEqual(value);
  expect(reason("SCORE", ratings, [[0, null]])).toBe("All weights are zero.");
  expect(cells("SCORE", ratings, [[1, 2, 3]])).toEqual(value);
  expect(reason("SCORE", ratings, [[1, 2, 3]])).toMatch("3 factors");
  expect(
    reason("SCORE", ratings, [
      [1, 1],
      [1, 1],
    ]),
  ).toBe("Weights stand in one row or one column.");
});

test("an error among the weights is passed on", () => {
  expect(cells("SCORE", ratings, [[1, "#N/A"]])).toEqual({ error: "#N/A" });
  expect(cells("SCORE", ratings, [[1, "#DIV/0!"]])).toEqual({ error: "#DIV/0!" });
  expect(cells("SCORE", ratings, [[1, "#REF!"]])).toEqual({ error: "#VALUE!" });
});

test("a word that is not understood is #VALUE!, never taken for the default", () => {
  const weights = [[1, 1]];
  expect(cells("SCORE", ratings, weights, null, "whatever")).toEqual({ error: "#VALUE!" });
  expect(cells("SCORE", ratings, weights, null, null, [["up", ""]])).toEqual({ error: "#VALUE!" });
  expect(cells("SCORE", ratings, weights, null, null, [["-1"]])).toEqual({ error: "#VALUE!" });
  expect(cells("SCORE", ratings, weights, null, null, null, [["maybe", ""]])).toEqual({
    error: "#VALUE!",
  });
  expect(cells("SCORE", ratings, weights, [[10, 1]])).toEqual({ error: "#VALUE!" });
  expect(cells("SCORE", ratings, weights, [[5]])).toEqual({ error: "#VALUE!" });
});
