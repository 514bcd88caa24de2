import { checkSettings } from "../../../src/engine/check/settings";
import { defaultSettings } from "../../../src/engine/portfolio/settings";

const scale = { lowest: 1, highest: 10 };
const labels = { star: "A", cashCow: "B", questionMark: "C", dog: "D" };

test("the settings that come with the product have no problem", () => {
  expect(checkSettings(defaultSettings, scale)).toEqual([]);
  expect(checkSettings({ ...defaultSettings, labels }, scale)).toEqual([]);
});

test.each([1, 10, 55, NaN])(
  "a cut at %d puts every customer on one side of a scale from 1 to 10",
  (cut) => {
    const cuts = { attractiveness: "mean", advantage: cut } as const;
    const problems = checkSettings({ ...defaultSettings, cuts }, scale);
    expect(problems.map(({ code, params }) => [code, params?.axis])).toEqual([
      ["cut-outside-scale", "advantage"],
    ]);
  },
);

test("own labels must be there and tell the quadrants apart", () => {
  const own = { ...labels, cashCow: " ", dog: "ａ " };
  const problems = checkSettings({ ...defaultSettings, labels: own }, scale);
  expect(problems.map(({ code, params }) => [code, params?.cell])).toEqual([
    ["label-blank", "cashCow"],
    ["label-duplicate", "dog"],
  ]);
});
