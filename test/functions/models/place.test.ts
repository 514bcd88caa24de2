import { cells, reason } from "../call";

const column = (...values: readonly unknown[]) => values.map((value) => [value]);
const placed = (matrix: string, pairs: readonly (readonly [unknown, unknown])[]) =>
  (
    cells(
      "PLACE",
      matrix,
      column(...pairs.map(([x]) => x)),
      column(...pairs.map(([, y]) => y)),
      null,
      null,
      null,
      "en-US",
    ) as unknown[][]
  ).flat();

const corners = [
  [5, 5],
  [1, 5],
  [5, 1],
  [1, 1],
] as const;

test.each([
  [
    "supplier view",
    ["Strategic partner", "Strategic security", "Tactical profit", "Tactical convenience"],
  ],
  ["stakeholder", ["Decision maker", "Rule setter", "Service or user", "Gatekeeper"]],
  ["conflict", ["Collaborating", "Competing", "Accommodating", "Avoiding"]],
])("%s has its cells where its source draws them", (matrix, expected) => {
  expect(placed(matrix, corners)).toEqual(expected);
});

test.each([
  ["supplier view", 2, 5, "Strategic security"],
  ["stakeholder", 2, 4, "Rule setter"],
  ["style", 4, 1, "Expressive"],
  ["conflict", 1, 5, "Competing"],
  ["conflict", 3, 3, "Compromising"],
])("PLACE in %s of %d and %d is %s (worked by hand)", (matrix, x, y, expected) => {
  expect(placed(matrix, [[x, y]])).toEqual([expected]);
});

test("styles are on a scale to 4, and who is off it is not placed", () => {
  expect(
    placed("style", [
      [4, 4],
      [1, 4],
      [4, 1],
      [1, 1],
      [5, 5],
    ]),
  ).toEqual(["Driver", "Analytical", "Expressive", "Amiable", ""]);
});

test("preferencing takes a fraction of our sales, high from 2 %", () => {
  expect(
    placed("preferencing", [
      [0.02, 4],
      [0.019, 4],
      [0.1, 2],
      [0, 1],
    ]),
  ).toEqual(["Core", "Development", "Exploitable", "Nuisance"]);
});

test("in the middle of both scales a conflict is compromising, its ends included", () => {
  expect(
    placed("conflict", [
      [2.5, 3.5],
      [5, 5],
      [3.6, 3.6],
      [2, 4],
      [3, 3],
    ]),
  ).toEqual(["Compromising", "Collaborating", "Collaborating", "Competing", "Compromising"]);
});

/** The first seven attributes of a software's quadrant analysis ("264a Marketing Research", Table 1). */
const performance = [3.74, 4.22, 4.07, 3.66, 3.51, 3.61, 3.74];
const importance = [4.13, 4.64, 4.49, 4.29, 4.28, 3.83, 3.85];

test("seven attributes of a software fall to three cells by their means, to one by the middle of the scale (264a Marketing Research, Quadrant Analysis, Table 1)", () => {
  const [x, y] = [column(...performance), column(...importance)];
  const scale = [[1, 5]];
  const of = (cut: unknown) =>
    (
      cells("PLACE", "importance–performance", x, y, cut, cut, null, "en-US", scale) as unknown[][]
    ).flat();
  expect(of(null)).toEqual([
    "Low priority",
    "Keep up",
    "Keep up",
    "Concentrate here",
    "Concentrate here",
    "Low priority",
    "Low priority",
  ]);
  expect(of(3)).toEqual(Array(7).fill("Keep up"));
});

test("three attributes have no mean that says anything: the middle of the scale is the cut", () => {
  expect(
    placed("importance-performance", [
      [9, 9],
      [6, 6],
      [5, 5],
    ]),
  ).toEqual(["Keep up", "Keep up", "Low priority"]);
});

test("a cut for each value, labels of one's own, and a tie that is low", () => {
  const [x, y] = [column(3, 3), column(4, 4)];
  const labels = [["HH", "HL", "LH", "LL"]];
  expect(cells("PLACE", "供应商定位", x, y, column(3, 4), null, labels)).toEqual(
    column("HH", "LH"),
  );
  expect(cells("PLACE", "supplier", x, y, 3, null, labels, null, null, "low")).toEqual(
    column("LH", "LH"),
  );
});

test("a blank has no place, nor the 0 of desktop Excel; an error stays that error", () => {
  expect(
    placed("stakeholder", [
      [null, 3],
      [0, 3],
      [{ code: "#N/A" }, 3],
      [3, { code: "#DIV/0!" }],
    ]),
  ).toEqual(["", "", { error: "#N/A" }, { error: "#DIV/0!" }]);
});

test.each([
  ["a matrix that it does not know", ["nine box", [[1]], [[1]]], /is no matrix/],
  ["axes of different lengths", ["style", [[1, 2]], [[1]]], /x has 2 cells, but y has 1/],
  ["three labels", ["style", [[1]], [[1]], null, null, [["a", "b", "c"]]], /3 labels/],
])("PLACE refuses %s, and says why", (_, args, why) => {
  expect(reason("PLACE", ...args)).toMatch(why);
});
