import { checkFactorList } from "../../../src/engine/check/factor-list";

const list = {
  factors: ["Margin", "Volume"],
  weights: [60, 40],
  scale: { lowest: 1, highest: 10 },
  claimedTotal: 100,
};
const codes = (changes: Partial<Parameters<typeof checkFactorList>[0]>): string[] =>
  checkFactorList({ ...list, ...changes }).map(({ code }) => code);

test("a sound list has no problem", () => {
  expect(codes({})).toEqual([]);
});

test("a list is checked cell by cell and as a whole", () => {
  expect(codes({ weights: [60, 30] })).toEqual(["weights-sum"]);
  expect(codes({ weights: [60, 30], claimedTotal: null })).toEqual([]);
  expect(codes({ weights: [60, 40, 0] })).toEqual(["shape-mismatch", "weight-zero"]);
  expect(codes({ factors: ["Margin", "ｍargin "] })).toEqual(["factor-duplicate"]);
  expect(codes({ factors: ["Margin", null] })).toEqual(["factor-blank"]);
  expect(codes({ weights: [0, ""] })).toEqual(["weight-zero", "weight-missing", "weightless"]);
  expect(codes({ scale: { lowest: 5, highest: 5 } })).toEqual(["scale-invalid"]);
});

test("weights in tenths that sum to 1 hold their claim", () => {
  const weights = Array.from({ length: 10 }, () => 0.1);
  const factors = weights.map((_, i) => `F${i}`);
  expect(codes({ factors, weights, claimedTotal: 1 })).toEqual([]);
});
