import { callFunction } from "../../src/functions/registry";

/** Ratings and weights from the sources named in each test; the expected numbers are those printed there. */

const pqrWeights = [[1, 3, 3, 3, 3, 1]];
const pqrRatings = [
  [9, 6, 1, 3, 1, 2],
  [4, 6, 3, 6, 3, 7],
  [6, 6, 7, 6, 6, 8],
  [4, 6, 5, 4, 3, 5],
];

test("PQR Group's four units score 3.14, 4.64, 6.36 and 4.50 on attractiveness (IIMU GE matrix workbook)", () => {
  const scores = callFunction("SCORE", [pqrRatings, pqrWeights, [[1, 9]]]) as number[][];
  expect(scores.map(([score]) => score?.toFixed(2))).toEqual(["3.14", "4.64", "6.36", "4.50"]);
});

test("PQR Group's units written in columns give the same scores in a row", () => {
  const across = pqrWeights[0]!.map((_, factor) => pqrRatings.map((unit) => unit[factor]));
  const weights = pqrWeights[0]!.map((weight) => [weight]);
  const [row] = callFunction("SCORE", [across, weights, [[1, 9]]]) as number[][];
  expect(row!.map((score) => score.toFixed(2))).toEqual(["3.14", "4.64", "6.36", "4.50"]);
});

const thompsonWeights = [[0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.1, 0.3, 0.15]];
const thompsonRatings = [
  [8, 8, 2, 10, 9, 9, 5, 5, 5],
  [5, 7, 10, 1, 4, 4, 10, 10, 7],
  [10, 10, 4, 7, 10, 10, 7, 3, 10],
  [1, 1, 5, 3, 5, 5, 3, 1, 1],
  [6, 6, 1, 8, 1, 1, 1, 4, 4],
];
const thompsonTotals = [[5.95], [7.7], [6.85], [2.1], [3.7]];

test("ABC Co. and its four rivals total 5.95, 7.70, 6.85, 2.10 and 3.70 (Gamble, Peteraf and Thompson, Table 4.3)", () => {
  expect(callFunction("TOTAL", [thompsonRatings, thompsonWeights])).toEqual(thompsonTotals);
});

test("with weights that sum to 1 the score is the total (Gamble, Peteraf and Thompson, Table 4.3)", () => {
  expect(callFunction("SCORE", [thompsonRatings, thompsonWeights])).toEqual(thompsonTotals);
});

test("market forces, competitive intensity and market access score 62, 58 and 80 of 100, together 65.8 (Best, Market-Based Management, Fig. 11-8)", () => {
  const groups = [
    callFunction("SCORE", [[[80, 60, 40]], [[40, 30, 30]], [[0, 100]]]),
    callFunction("SCORE", [[[40, 80, 60]], [[40, 30, 30]], [[0, 100]]]),
    callFunction("SCORE", [[[80, 100, 60]], [[40, 30, 30]], [[0, 100]]]),
  ] as number[][][];
  const totals = groups.map((group) => group[0]![0]!);
  expect(totals).toEqual([62, 58, 80]);
  expect(callFunction("TOTAL", [[totals], [[0.3, 0.4, 0.3]], [[0, 100]]])).toEqual([[65.8]]);
});

test("two and two of four restaurants tie exactly, at 2.75 and 2.25 (table of writingasummaryessay61.blogspot.com, totals by hand)", () => {
  const ratings = [
    [3, 4, 1, 3, 2],
    [2, 1, 2, 4, 4],
    [4, 2, 3, 1, 3],
    [1, 3, 4, 2, 1],
  ];
  const scores = [[2.75], [2.25], [2.75], [2.25]];
  expect(callFunction("SCORE", [ratings, [[0.3, 0.25, 0.2, 0.15, 0.1]]])).toEqual(scores);
});
