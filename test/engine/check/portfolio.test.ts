import { checkPortfolio } from "../../../src/engine/check/portfolio";
import { defaultSettings } from "../../../src/engine/portfolio/settings";
import { columnsOf, factor, tableOf } from "../helpers";

test("tables, settings and customers are checked together", () => {
  const problems = checkPortfolio({
    factors: { ...tableOf([factor({ name: "Margin", weight: 90 })]), claimedTotal: 100 },
    layout: null,
    names: ["Acme", "acme", "Bolt"],
    ratings: columnsOf([[5], [5], [NaN]]),
    nameColumn: 0,
    columns: [1],
    settings: {
      ...defaultSettings,
      missing: "reject",
      cuts: { attractiveness: 0, advantage: "mean" },
    },
  });
  expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
    ["weights-sum-axis", null, null],
    ["axis-empty", null, null],
    ["cut-outside-scale", null, null],
    ["customer-duplicate", 1, 0],
    ["customer-unrated", 2, 0],
    ["rating-missing", 2, 1],
  ]);
});
