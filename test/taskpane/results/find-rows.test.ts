import { nameKey } from "../../../src/engine/text";
import { findRows, type RowQuery } from "../../../src/taskpane/results/find-rows";
import type { Portfolio, PortfolioInput } from "../../../src/engine/portfolio/score-portfolio";

const names = ["Tern & Co", "ALDER Mills", "Ｂｅａｃｏｎ", "alder trading", "北方包装"];
const input = { names, sizes: Float64Array.of(5, NaN, 9, 5, 1) } as unknown as PortfolioInput;
const portfolio = {
  cell: Uint8Array.of(0, 3, 2, 255, 0),
  attractiveness: { score: Float64Array.of(7, 2, 6, NaN, 8) },
  advantage: { score: Float64Array.of(6, 6, 3, NaN, 9) },
  distance: {
    attractiveness: Float64Array.of(1.5, -3.5, 0.5, NaN, 2.5),
    advantage: Float64Array.of(0.4, -0.5, -2.5, NaN, 3.5),
  },
} as unknown as Portfolio;

function find(query: Partial<RowQuery>): number[] {
  const whole: RowQuery = { text: "", filter: null, sort: "table", ...query };
  return findRows(whole, names.map(nameKey), input, portfolio, (a, b) => a.localeCompare(b, "en"));
}

test("names are found in any case, width and spacing", () => {
  expect(find({ text: "alder" })).toEqual([1, 3]);
  expect(find({ text: " beac" })).toEqual([2]);
  expect(find({ text: "北方" })).toEqual([4]);
  expect(find({ text: "nobody" })).toEqual([]);
});

test("a quadrant filter keeps its customers, those not rated included", () => {
  expect(find({ filter: "star" })).toEqual([0, 4]);
  expect(find({ filter: "notRated" })).toEqual([3]);
  expect(find({ filter: "cashCow" })).toEqual([]);
});

test("scores and sizes sort highest first; what has none comes last; equals keep the table's order", () => {
  expect(find({ sort: "attractiveness" })).toEqual([4, 0, 2, 1, 3]);
  expect(find({ sort: "advantage" })).toEqual([4, 0, 1, 2, 3]);
  expect(find({ sort: "size" })).toEqual([2, 0, 3, 4, 1]);
});

test("nearest a border sorts by the nearer of the two cuts", () => {
  expect(find({ sort: "border" })).toEqual([0, 1, 2, 4, 3]);
});
