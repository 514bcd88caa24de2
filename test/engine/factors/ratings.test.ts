import { parseRatings } from "../../../src/engine/factors/ratings";

const scale = { lowest: 1, highest: 10 };
const layout = { factors: ["Margin"], columns: [0], names: ["Acme"] };

test.each([
  [7, 7],
  ["7", 7],
  [" 7 ", 7],
  ["７", 7],
  ["７．５", 7.5],
  [10, 10],
  [1, 1],
])("%j is a rating of %d", (cell, expected) => {
  expect(parseRatings([[cell]], layout, scale).ratings[0]?.[0]).toBe(expected);
});

test.each([null, "", "  ", "n/a", "N/A", "-", "—", "无", "未評"])("%j is not rated", (cell) => {
  const { ratings, problems } = parseRatings([[cell]], layout, scale);
  expect(ratings[0]?.[0]).toBeNaN();
  expect(problems).toEqual([]);
});

test.each([
  ["good", "rating-not-number"],
  ["1,000", "rating-not-number"],
  ["0x7", "rating-not-number"],
  [true, "rating-not-number"],
  [NaN, "rating-not-number"],
  [0, "rating-out-of-scale"],
  [10.001, "rating-out-of-scale"],
  ["11", "rating-out-of-scale"],
  ["#N/A", "excel-error"],
])("%j is no rating: %s", (cell, code) => {
  const { ratings, problems } = parseRatings([[cell]], layout, scale);
  expect(ratings[0]?.[0]).toBeNaN();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({
    code,
    customer: "Acme",
    factor: "Margin",
    row: 0,
    column: 0,
  });
});

test("a 0 counts as blank where the host hands blanks over as 0 and the scale excludes it", () => {
  const zero = { ...layout, zeroIsBlank: true };
  expect(parseRatings([[0]], zero, scale).problems).toEqual([]);
  expect(parseRatings([[0]], zero, { lowest: 0, highest: 10 }).ratings[0]?.[0]).toBe(0);
});

test("a decimal comma is read where the workbook's locale writes one", () => {
  const comma = { ...layout, decimal: "," as const };
  expect(parseRatings([["7,5"]], comma, scale).ratings[0]?.[0]).toBe(7.5);
  expect(parseRatings([["7.5"]], comma, scale).ratings[0]?.[0]).toBeNaN();
});

test("a bad cell does not touch the other customers or factors", () => {
  const cells = [
    ["Acme", "bad", 3],
    ["Bolt", 4, 5],
  ];
  const both = { factors: ["Volume", "Margin"], columns: [2, 1], names: ["Acme", "Bolt"] };
  const { ratings } = parseRatings(cells, both, scale);
  expect([...ratings[0]!]).toEqual([3, 5]);
  expect([...ratings[1]!]).toEqual([NaN, 4]);
});

test("a factor without a column is rated for nobody", () => {
  const { ratings } = parseRatings([[5]], { ...layout, columns: [-1] }, scale);
  expect([...ratings[0]!]).toEqual([NaN]);
});
