import { relativeStrength } from "../../../src/engine/scoring/relative-strength";

test("the leader's relative strength is above 1", () => {
  expect(relativeStrength(8, [4, 5])).toBe(1.6);
});

test("without competitors there is no relative strength", () => {
  expect(relativeStrength(8, [])).toBeNaN();
  expect(relativeStrength(8, [NaN, 0])).toBeNaN();
});
