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

test("one notice for a group of which one or more should apply, where a rated customer has none of it", () => {
  const group = { group: "Unique selling points", optional: true };
  const factors = tableOf([
    factor({ name: "Margin" }),
    factor({ name: "Patent", ...group }),
    factor({ name: "Location", ...group }),
    // Alone in its group, it may be left out.
    factor({ name: "Loyalty", group: "Other", optional: true }),
    // Of these nobody is rated on any: the group is not in use.
    factor({ name: "Climate", group: "Society", optional: true }),
    factor({ name: "Region", group: "Society", optional: true }),
  ]);
  const problems = checkPortfolio({
    factors,
    scored: factors,
    layout: null,
    names: ["Acme", "Bolt", "Cask", "Dune"],
    ratings: columnsOf([
      [5, NaN, 7, NaN],
      [5, NaN, NaN, 3],
      [NaN, NaN, NaN, NaN],
      [4, NaN, NaN, NaN],
      [NaN, NaN, NaN, NaN],
      [NaN, NaN, NaN, NaN],
    ]),
    nameColumn: 0,
    columns: [1, 2, 3, 4, 5, 6],
    missing: "exclude",
  });
  expect(problems.filter(({ code }) => code === "optional-none")).toEqual([
    {
      ...{ code: "optional-none", severity: "notice", table: "customers" },
      ...{ row: 1, column: 2, customer: "Bolt" },
      params: { group: "Unique selling points", count: 2 },
    },
  ]);
});
