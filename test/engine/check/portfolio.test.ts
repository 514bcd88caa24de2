import { checkPortfolio } from "../../../src/engine/check/portfolio";
import { columnsOf, factor, tableOf } from "../helpers";

test("tables and customers are checked together", () => {
  const factors = { ...tableOf([factor({ name: "Margin", weight: 90 })]), claimedTotal: 100 };
  const problems = checkPortfolio({
    factors,
    scored: factors,
    layout: null,
    names: ["Acme", "acme", "Bolt"],
    ratings: columnsOf([[5], [5], [NaN]]),
    nameColumn: 0,
    columns: [1],
    missing: "reject",
  });
  expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
    ["weights-sum-axis", null, null],
    ["axis-empty", null, null],
    ["customer-duplicate", 1, 0],
    ["customer-unrated", 2, 0],
    ["rating-missing", 2, 1],
  ]);
});
