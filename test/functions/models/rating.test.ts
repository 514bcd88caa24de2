import { cells, reason } from "../call";

const column = (...values: readonly unknown[]) => values.map((value) => [value]);
const tens = [[1, 10]];

test("RATING by the linear rule is even between the two points and ends at them (worked by hand)", () => {
  expect(cells("RATING", column(50, 250, -5), "linear", [[0, 200]])).toEqual(column(3.25, 10, 1));
});

test("RATING by the linear rule clips as a piecewise value function does, piece by piece (cran/smaa, tests/pvf.R)", () => {
  const piece = (values: number[], points: [number, number], scale: [number, number]) =>
    cells("RATING", column(...values), "linear", [points], [scale]);
  // Less is better: 1 at 50, 0.8 at 75, 0.5 at 90, nothing at 100; beyond the ends it stays.
  expect(piece([50, 60, 75, 10, 40], [75, 50], [0.8, 1])).toEqual(column(1, 0.92, 0.8, 1, 1));
  expect(piece([75, 90], [90, 75], [0.5, 0.8])).toEqual(column(0.8, 0.5));
  expect(piece([90, 100, 101, 120], [100, 90], [0, 0.5])).toEqual(column(0.5, 0, 0, 0));
});

test("RATING by the log rule is even by ratio, and nothing or a loss counts as the small end (worked by hand)", () => {
  const money = column(100, 1000, 10000, 0, -7, 1e9);
  expect(cells("RATING", money, "log", column(100, 10000))).toEqual(column(1, 5.5, 10, 1, 1, 10));
  expect(cells("RATING", money, "对数", [[10000, 100]])).toEqual(column(10, 5.5, 1, 10, 10, 1));
});

test("RATING by thresholds puts a number that reaches one above it", () => {
  expect(cells("RATING", [[9.99, 10, 19, 20, 99]], "bands", [[10, 20]], [[1, 5]])).toEqual([
    [1, 3, 3, 5, 5],
  ]);
});

test("RATING by a table takes its ratings, the first also for what lies below, blank rows left out", () => {
  const table = [
    [0, 9],
    [30, 5],
    [60, 2],
    ["", null],
  ];
  expect(cells("RATING", column(-1, 0, 29, 30, 61), "bands", table)).toEqual(column(9, 9, 9, 5, 2));
});

test("RATING by rank gives equal numbers the middle of their places, and leaves blanks out (worked by hand)", () => {
  expect(cells("RATING", column(10, 20, "", 20, null, 40), "rank")).toEqual(
    column(2.125, 5.5, "", 5.5, "", 8.875),
  );
});

test("RATING rounds half up in steps from the lowest rating, and stays within the scale", () => {
  const halves = column(0, 1.5, 2.5, 4);
  expect(cells("RATING", halves, "linear", [[0, 4]], [[-2, 2]], 1)).toEqual(column(-2, 0, 1, 2));
  // Steps of 2 from 1 are 1, 3, 5, 7, 9: 11 would lie beyond the scale.
  expect(cells("RATING", column(10), "linear", tens, tens, 2)).toEqual(column(9));
});

test("RATING takes 0 for a number and numbers typed as text, passes errors on, and answers the others", () => {
  const values = column(0, " 10 ", { code: "#N/A" }, "much", "50%");
  expect(cells("RATING", values, "linear", [[0, 10]], [[0, 10]])).toEqual(
    column(0, 10, { error: "#N/A" }, { error: "#VALUE!" }, 0.5),
  );
});

test("RATING of the largest numbers there are stays on the scale", () => {
  const huge = 1.7e308;
  expect(cells("RATING", column(-huge, 0, huge), "linear", [[-huge, huge]], [[0, 10]])).toEqual(
    column(0, 5, 10),
  );
});

test.each([
  ["a word that is no rule", [[[1]], "best", [[0, 1]]], /best is no rule/],
  ["two equal points", [[[1]], "linear", [[3, 3]]], /two different numbers/],
  ["a single point", [[[1]], "linear", [[3]]], /two different numbers/],
  ["points that are left out", [[[1]], "log"], /two different numbers/],
  ["a log point of 0", [[[1]], "log", [[0, 10]]], /above 0/],
  ["thresholds that do not ascend", [[[1]], "bands", [[5, 5, 9]]], /ascending thresholds/],
  ["no thresholds", [[[1]], "bands"], /ascending thresholds/],
  [
    "three columns of bands",
    [
      [[1]],
      "bands",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    /ascending thresholds/,
  ],
  [
    "a rating off the scale",
    [
      [[1]],
      "bands",
      [
        [0, 1],
        [5, 11],
      ],
    ],
    /11 is outside/,
  ],
  ["text among the points", [[[1]], "linear", [[0, "x"]]], /x is not a number/],
  ["a step below 0", [[[1]], "linear", [[0, 1]], null, -1], /-1 is no step/],
  ["a step larger than the scale", [[[1]], "linear", [[0, 1]], null, 10], /10 is no step/],
])("RATING refuses %s, and says why", (_, args, why) => {
  expect(reason("RATING", ...args)).toMatch(why);
});

test("RATING ends with the error that stands among the points, the rule or the step", () => {
  const error = { code: "#N/A" };
  expect(cells("RATING", [[1]], "linear", [[0, error]])).toEqual({ error: "#N/A" });
  expect(cells("RATING", [[1]], error, [[0, 1]])).toEqual({ error: "#N/A" });
  expect(cells("RATING", [[1]], "linear", [[0, 1]], null, error)).toEqual({ error: "#N/A" });
});
