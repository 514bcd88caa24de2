import fc from "fast-check";
import { rankWeights } from "../../../src/engine/weights/rank-weights";

const ranks = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test.each([
  [2, [0.75, 0.25]],
  [3, [0.611111, 0.277778, 0.111111]],
  [4, [0.520833, 0.270833, 0.145833, 0.0625]],
  [5, [0.456667, 0.256667, 0.156667, 0.09, 0.04]],
  [6, [0.408333, 0.241667, 0.158333, 0.102778, 0.061111, 0.027778]],
])(
  "centroid weights of %i ranks (vcalc.com, Rank Order Centroid; pyDecision roc.py)",
  (count, published) => {
    rankWeights(ranks(count)).forEach((weight, i) => {
      expect(weight).toBeCloseTo(published[i]!, 6);
    });
  },
);

test("rank sum and rank reciprocal of four are 40 30 20 10 and 48 24 16 12 per cent (pyDecision rsw.py and rrw.py; gitta.info)", () => {
  [0.4, 0.3, 0.2, 0.1].forEach((weight, i) => {
    expect(rankWeights(ranks(4), "sum")[i]).toBeCloseTo(weight, 12);
  });
  [0.48, 0.24, 0.16, 0.12].forEach((weight, i) => {
    expect(rankWeights(ranks(4), "reciprocal")[i]).toBeCloseTo(weight, 12);
  });
});

test("equal ranks share the mean of the places they take, and ranks need not be places", () => {
  // The middle two of four share (0.270833 + 0.145833) / 2.
  const weights = rankWeights([10, 7, 7, 1]);
  expect(weights[1]).toBeCloseTo(0.2083333333, 9);
  expect(weights[2]).toBe(weights[1]);
  expect(weights[3]).toBeCloseTo(0.5208333333, 9);
});

test("weights sum to 1 and never rise with the rank", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 }),
      fc.constantFrom("centroid" as const, "sum" as const, "reciprocal" as const),
      (places, method) => {
        const weights = rankWeights(places, method);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        places.forEach((a, i) => {
          places.forEach((b, j) => {
            if (a < b) expect(weights[i]).toBeGreaterThan(weights[j]!);
          });
        });
      },
    ),
  );
});

test("a rank that is not a number is refused", () => {
  expect(() => rankWeights([1, NaN])).toThrow(RangeError);
});
