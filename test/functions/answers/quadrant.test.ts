import { cells, reason } from "../call";

const attractiveness = [[8], [3], [8], [3], [""]];
const advantage = [[7], [7], [2], [2], [5]];

test("high and low on both axes are Star, Cash cow, Question mark and Dog", () => {
  expect(cells("QUADRANT", attractiveness, advantage)).toEqual([
    ["Star"],
    ["Cash cow"],
    ["Question mark"],
    ["Dog"],
    ["Not rated"],
  ]);
});

test("labels come in the language asked for", () => {
  expect(cells("QUADRANT", attractiveness, advantage, null, null, null, "zh-CN")).toEqual([
    ["明星"],
    ["现金牛"],
    ["问题"],
    ["瘦狗"],
    ["未评估"],
  ]);
  expect(cells("QUADRANT", 3, 2, null, null, null, "繁體中文")).toEqual([["落水狗"]]);
});

test("labels may be of another scheme or the user's own", () => {
  expect(cells("QUADRANT", 8, 7, null, null, "key account")).toEqual([["Key account"]]);
  expect(cells("QUADRANT", 8, 2, null, null, "McDonald")).toEqual([["Star"]]);
  const own = [["A"], ["B"], ["C"], ["D"], ["?"]];
  expect(cells("QUADRANT", attractiveness, advantage, null, null, own)).toEqual([
    ["A"],
    ["B"],
    ["C"],
    ["D"],
    ["?"],
  ]);
  expect(cells("QUADRANT", [[8, ""]], [[7, 7]], null, null, own.slice(0, 4))).toEqual([
    ["A", "Not rated"],
  ]);
});

test("a cut is the midpoint, a number, or the mean or median of the scores in any language", () => {
  const scores = [[1], [2], [9]];
  const high = [[9], [9], [9]];
  const rising = (cut: unknown) => cells("QUADRANT", scores, high, cut);
  expect(rising("midpoint")).toEqual([["Cash cow"], ["Cash cow"], ["Star"]]);
  expect(rising(2)).toEqual([["Cash cow"], ["Star"], ["Star"]]);
  expect(rising("2")).toEqual([["Cash cow"], ["Star"], ["Star"]]);
  expect(rising("Mean")).toEqual([["Cash cow"], ["Cash cow"], ["Star"]]);
  expect(rising("中位数")).toEqual([["Cash cow"], ["Star"], ["Star"]]);
  expect(rising("middling")).toEqual({ error: "#VALUE!" });
});

test("coffee, food and tea are star, question mark, star at the midpoint, and star, dog, dog at the mean", () => {
  // Scores of the Starbucks nine-cell case; both placements were derived from them independently.
  const attractive = [[7.25], [5.8], [6.15]];
  const strong = [[8], [4.55], [5.95]];
  expect(cells("QUADRANT", attractive, strong)).toEqual([["Star"], ["Question mark"], ["Star"]]);
  expect(cells("QUADRANT", attractive, strong, "mean", "mean")).toEqual([
    ["Star"],
    ["Dog"],
    ["Dog"],
  ]);
});

test("the midpoint is that of the scale given", () => {
  expect(cells("QUADRANT", 3, 3, null, null, null, null, [[1, 5]])).toEqual([["Star"]]);
});

test("a score exactly at the cut is high unless the tie goes low", () => {
  expect(cells("QUADRANT", 5.5, 5.5)).toEqual([["Star"]]);
  expect(cells("QUADRANT", 5.5, 5.5, null, null, null, null, null, "low")).toEqual([["Dog"]]);
});

test("a cut at 0 on a scale without 0 is a blank cell, and written as text it is a cut", () => {
  expect(cells("QUADRANT", 3, 3, 0, 0)).toEqual([["Dog"]]);
  expect(cells("QUADRANT", 3, 3, "0", "0")).toEqual([["Star"]]);
});

test("the answer has the shape of the scores", () => {
  expect(cells("QUADRANT", [[8, 3]], [[7, 2]])).toEqual([["Star", "Dog"]]);
  expect(cells("QUADRANT", [[8, 3]], [[7], [2]])).toEqual([["Star", "Dog"]]);
});

test("an error among the scores stays in its place", () => {
  expect(cells("QUADRANT", [[8], ["#N/A"]], [[7], [7]])).toEqual([["Star"], [{ error: "#N/A" }]]);
});

test("axes of different length are #VALUE!, and a lone error says what it was", () => {
  expect(reason("QUADRANT", [[8], [3]], [[7]])).toBe(
    "Attractiveness has 2 cells, but advantage has 1.",
  );
  expect(cells("QUADRANT", [[8], [3]], [["#N/A"]])).toEqual({ error: "#N/A" });
});

test("three labels, or a scheme that does not exist, are #VALUE!", () => {
  expect(reason("QUADRANT", 8, 7, null, null, [["A", "B", "C"]])).toMatch("3 labels");
  expect(reason("QUADRANT", 8, 7, null, null, "nine box")).toMatch("nine box");
});

test("a distance is score minus cut, negative below", () => {
  expect(cells("DISTANCE", [[8, 3, ""]])).toEqual([[2.5, -2.5, ""]]);
  expect(cells("DISTANCE", [[8], [3]], 7)).toEqual([[1], [-4]]);
  expect(cells("DISTANCE", [[1], [2], [9]], "median")).toEqual([[-1], [0], [7]]);
  expect(cells("DISTANCE", [[0.1 + 0.2]], 0.3, [[0, 1]])).toEqual([[0]]);
  expect(cells("DISTANCE", [["#DIV/0!"], [8]])).toEqual([[{ error: "#DIV/0!" }], [2.5]]);
});
