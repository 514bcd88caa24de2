import { problem, type PlacedProblem } from "../../../src/engine/problems";
import { describeProblem } from "../../../src/i18n/problems/describe";
import { gathered } from "../../../src/plans/problems/gathered";

function offScale(value: number, address: string, lowest = 1): PlacedProblem {
  const params = { name: "Growth", lowest, highest: 5 };
  const details = { value, params, factor: "Growth" };
  return {
    ...problem("rating-out-of-scale", "customers", details),
    sheet: "Accounts",
    address,
  };
}

test("ratings that are 0 where the scale begins higher are said once, with their number and the choice", () => {
  const others = [offScale(7, "B2"), offScale(-1, "B3")];
  const found = gathered([others[0]!, offScale(0, "C4"), others[1]!, offScale(0, "D9")]);
  expect(found.map(({ code, address }) => [code, address])).toEqual([
    ["rating-out-of-scale", "B2"],
    ["ratings-nought", "C4:D9"],
    ["rating-out-of-scale", "B3"],
  ]);
  const { text, remedy } = describeProblem(found[1]!, "en-US");
  expect(text).toBe("2 ratings are 0, outside the scale from 1 to 5: they count as not rated.");
  expect(remedy).toContain("Empty these cells");
  expect(found[1]!.severity).toBe("error");
});

test("a single 0, and what is below a scale that begins lower, stay as they are", () => {
  const one = [offScale(0, "C4"), offScale(9, "C5")];
  expect(gathered(one)).toEqual(one);
  const below = [offScale(0, "C4", -2), offScale(0, "C5", -2)];
  expect(gathered(below)).toEqual(below);
});
