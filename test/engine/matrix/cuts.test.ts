import fc from "fast-check";
import { resolveCut } from "../../../src/engine/matrix/cuts";
import { roundAsExcel, roundScore } from "../../../src/engine/round";

const scale = { lowest: 1, highest: 10 };
const scores = Float64Array.of(2, NaN, 9, 4);

test("a number too large for ten decimals has the 15 digits that Excel's ROUND leaves it", () => {
  // 38/7 less a cut of 1E+9 is -999999994.571428571…
  expect(roundScore(roundScore(38 / 7) - 1e9)).toBe(-999999994.571429);
  // To a computer the sum is 1000000.2999999999.
  expect([roundScore(1000000.1 + 0.2), roundAsExcel(1000000.1 + 0.2)]).toEqual([
    1000000.3, 1000000.3,
  ]);
  expect([roundScore(2 ** 53 - 1), roundScore(NaN)]).toEqual([2 ** 53 - 1, NaN]);
});

test("the midpoint is that of the scale, whatever the scores", () => {
  expect(resolveCut("midpoint", scores, scale)).toBe(5.5);
  expect(resolveCut("midpoint", scores, { lowest: 0, highest: 100 })).toBe(50);
});

test("mean and median pass over customers without a score", () => {
  expect(resolveCut("mean", scores, scale)).toBe(5);
  expect(resolveCut("median", scores, scale)).toBe(4);
});

test("the median of an even number of scores lies between the two in the middle", () => {
  expect(resolveCut("median", Float64Array.of(8, 1, 3, 7), scale)).toBe(5);
});

// (5 + 6.1428571429) / 2 is 5.57142857145, which Excel's ROUND takes up to 5.5714285715, and its like below 0 down.
test.each([
  [5, 6.1428571429, 5.5714285715],
  [-1.9135802469, -0.8024691358, -1.3580246914],
  [2.7777777778, 2.7777777779, 2.7777777779],
])(
  "half a last decimal between the two in the middle goes away from zero (%d, %d)",
  (a, b, cut) => {
    expect(resolveCut("median", Float64Array.of(a, b), { lowest: -5, highest: 10 })).toBe(cut);
  },
);

test("the median leaves the scores in their order", () => {
  const unsorted = Float64Array.of(8, 1, 3);
  resolveCut("median", unsorted, scale);
  expect([...unsorted]).toEqual([8, 1, 3]);
});

test("a mean or median of no scores is the midpoint", () => {
  expect(resolveCut("mean", Float64Array.of(NaN), scale)).toBe(5.5);
  expect(resolveCut("median", new Float64Array(), scale)).toBe(5.5);
});

test("a number is the cut, rounded as scores are", () => {
  expect(resolveCut(6.4, scores, scale)).toBe(6.4);
  expect(resolveCut(0.1 + 0.2, scores, { lowest: 0, highest: 1 })).toBe(0.3);
});

test("the mean of many scores does not drift", () => {
  expect(resolveCut("mean", new Float64Array(1_000_000).fill(0.1), scale)).toBe(0.1);
});

describe("a score that is exactly the mean", () => {
  // 29/7, 41/7, 66/7 and 4 have the mean 164/28 = 41/7; each is rounded before the mean is taken.
  const sevenths = Float64Array.of(29 / 7, 41 / 7, 66 / 7, 4).map(roundScore);

  test("is the cut, though both were rounded", () => {
    expect(resolveCut("mean", sevenths, scale)).toBe(roundScore(41 / 7));
  });

  test("is a tie for either side, in every portfolio of thirds, sevenths and elevenths", () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.constantFrom(3, 7, 11));
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 9 }), (shares) => {
        // In exact arithmetic over the common denominator 231 the last one is the mean of all.
        const numerators = shares.map(([top, bottom]) => top * (231 / bottom));
        const mean = numerators.reduce((a, b) => a + b, 0) / (231 * shares.length);
        const scores = Float64Array.from([...numerators.map((top) => top / 231), mean], roundScore);
        expect(resolveCut("mean", scores, scale)).toBe(scores.at(-1));
      }),
    );
  });

  test("is not confused with one that is a millionth off", () => {
    expect(resolveCut("mean", Float64Array.of(1, 2, 1.500001), scale)).toBe(1.5000003333);
  });
});
