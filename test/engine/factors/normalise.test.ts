import fc from "fast-check";
import { normaliseWeights } from "../../../src/engine/factors/normalise";

test("thirds of 100 are 34, 33 and 33", () => {
  expect(normaliseWeights([1, 1, 1], 100, 0)).toEqual([34, 33, 33]);
});

test("weights that sum to the total already stay as they are", () => {
  expect(normaliseWeights([28.5, 0, 71.5], 100, 1)).toEqual([28.5, 0, 71.5]);
  expect(normaliseWeights([0.29, 0.71], 1, 2)).toEqual([0.29, 0.71]);
});

test("weights that are all 0 cannot be normalised and stay 0", () => {
  expect(normaliseWeights([0, 0], 100, 0)).toEqual([0, 0]);
});

test("normalised weights sum to the total and are within a unit of their share", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(weights, fc.constantFrom(0, 1, 2), (entered, decimals) => {
      const sum = entered.reduce((a, b) => a + b, 0);
      fc.pre(sum > 0);
      const normalised = normaliseWeights(entered, 100, decimals);
      expect(normalised.reduce((a, b) => a + b, 0)).toBeCloseTo(100, 9);
      normalised.forEach((weight, i) => {
        expect(Math.abs(weight - (entered[i]! / sum) * 100)).toBeLessThan(10 ** -decimals);
      });
    }),
  );
});
