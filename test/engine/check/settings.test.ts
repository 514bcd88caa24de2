import { checkSettings } from "../../../src/engine/check/settings";
import { defaultSettings } from "../../../src/engine/portfolio/settings";

const scale = { lowest: 1, highest: 10 };

test("the settings that come with the product have no problem", () => {
  expect(checkSettings(defaultSettings, scale)).toEqual([]);
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
