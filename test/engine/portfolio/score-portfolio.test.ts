import fc from "fast-check";
import { NOT_RATED } from "../../../src/engine/matrix/define-matrix";
import { scorePortfolio } from "../../../src/engine/portfolio/score-portfolio";
import { defaultSettings } from "../../../src/engine/portfolio/settings";
import { columnsOf, factor, tableOf } from "../helpers";

const factors = tableOf([
  factor({ name: "Margin", weight: 60 }),
  factor({ name: "Brand", axis: "advantage", weight: 50 }),
  factor({ name: "Volume", weight: 40 }),
  factor({ name: "Service", axis: "advantage", weight: 50 }),
]);

const names = ["Star", "Cow", "Mark", "Dog", "Thin", "Blank"];
const ratings = columnsOf([
  [8, 9, 8, 7],
  [2, 9, 3, 7],
  [8, 2, 8, 3],
  [2, 2, 3, 3],
  [9, 9, 9, NaN],
  [NaN, NaN, NaN, NaN],
]);
const input = { factors, names, ratings, sizes: null, settings: defaultSettings };

test("factors count on their own axis, wherever they stand in the table", () => {
  const { attractiveness, advantage } = scorePortfolio(input);
  expect(attractiveness.score[1]).toBe(2.4); // (2 × 60 + 3 × 40) / 100
  expect(advantage.score[1]).toBe(8); // (9 + 7) / 2
});

test("every customer is placed, counted and given its distance to the cuts", () => {
  const { cell, counts, cuts, distance } = scorePortfolio(input);
  expect(cuts).toEqual({ attractiveness: 5.5, advantage: 5.5 });
  expect([...cell]).toEqual([0, 1, 2, 3, NOT_RATED, NOT_RATED]);
  expect(counts).toEqual([1, 1, 1, 1, 2]);
  expect(distance.attractiveness[1]).toBe(-3.1);
  expect(distance.advantage[1]).toBe(2.5);
  expect(distance.advantage[5]).toBeNaN();
});

test("a customer whose coverage is below the minimum on one axis is not rated, though it has scores", () => {
  const { advantage, cell } = scorePortfolio(input);
  expect(advantage.score[4]).toBe(9);
  expect(advantage.coverage[4]).toBe(0.5);
  expect(cell[4]).toBe(NOT_RATED);
  const lax = scorePortfolio({ ...input, settings: { ...defaultSettings, minimumCoverage: 0.5 } });
  expect(lax.cell[4]).toBe(0);
});

test("cuts follow their rules, one for each axis", () => {
  const cuts = { attractiveness: "median", advantage: 8.5 } as const;
  const found = scorePortfolio({ ...input, settings: { ...defaultSettings, cuts } });
  // Attractiveness scores 8, 2.4, 8, 2.4, 9
  expect(found.cuts).toEqual({ attractiveness: 8, advantage: 8.5 });
  expect([...found.cell.slice(0, 4)]).toEqual([2, 3, 2, 3]);
});

test("an axis without factors rates nobody", () => {
  const one = tableOf([factor({ name: "Margin" })]);
  const found = scorePortfolio({ ...input, factors: one, ratings: ratings.slice(0, 1) });
  expect(found.counts).toEqual([0, 0, 0, 0, names.length]);
  expect([...found.advantage.coverage]).toEqual(names.map(() => 0));
});

test("no customers give empty results", () => {
  const none = { ...input, names: [], ratings: ratings.map(() => new Float64Array()) };
  expect(scorePortfolio(none).counts).toEqual([0, 0, 0, 0, 0]);
});

test("the counts add up to the number of customers, and match the quadrants", () => {
  const rating = fc.option(fc.integer({ min: 1, max: 10 }), { nil: NaN, freq: 4 });
  const rows = fc.array(fc.array(rating, { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 40,
  });
  const rule = fc.constantFrom("midpoint" as const, "mean" as const, "median" as const, 4);
  fc.assert(
    fc.property(rows, rule, rule, (table, attractiveness, advantage) => {
      const settings = { ...defaultSettings, cuts: { attractiveness, advantage } };
      const own = { ...input, names: table.map(String), ratings: columnsOf(table), settings };
      const { cell, counts } = scorePortfolio(own);
      const codes = [0, 1, 2, 3, NOT_RATED];
      expect(counts).toEqual(codes.map((code) => [...cell].filter((one) => one === code).length));
      expect(counts.reduce((a, b) => a + b)).toBe(table.length);
    }),
  );
});

describe("a rating that is an error", () => {
  const column = { Margin: 1, Brand: 2, Volume: 3, Service: 4 };
  const at = (row: number, name: keyof typeof column, code: string) => ({
    row,
    factor: Object.keys(column).indexOf(name),
    column: column[name],
    code,
  });
  const errors = [at(0, "Volume", "#DIV/0!"), at(0, "Margin", "#N/A"), at(1, "Service", "#NUM!")];
  const broken = columnsOf([
    [NaN, 9, NaN, 7],
    [2, 9, 3, NaN],
    [8, 2, 8, 3],
    [2, 2, 3, 3],
    [9, 9, 9, NaN],
    [NaN, NaN, NaN, NaN],
  ]);
  const found = scorePortfolio({ ...input, ratings: broken, ratingErrors: errors });

  test("takes the place of the axis' score, the first from the left, and nobody else's", () => {
    expect([...found.attractiveness.errors]).toEqual([[0, "#N/A"]]);
    expect([...found.advantage.errors]).toEqual([[1, "#NUM!"]]);
    expect(found.attractiveness.score[0]).toBeNaN();
    expect(found.advantage.score[1]).toBeNaN();
    expect(found.attractiveness.score[1]).toBe(2.4);
    expect(found.advantage.score[0]).toBe(8);
  });

  test("leaves the customer without a place and a distance, and counts as not rated", () => {
    expect([...found.cell.slice(0, 2)]).toEqual([NOT_RATED, NOT_RATED]);
    expect(found.distance.attractiveness[0]).toBeNaN();
    expect(found.advantage.coverage[1]).toBe(0.5);
    expect(found.counts[4]).toBe(4);
  });

  test("plays no part where its factor weighs nothing", () => {
    const idle = tableOf([
      ...factors.factors.map((one) => (one.name === "Margin" ? { ...one, weight: 0 } : one)),
    ]);
    const { attractiveness } = scorePortfolio({
      ...input,
      factors: idle,
      ratings: columnsOf([[NaN, 9, 8, 7]]),
      names: ["One"],
      ratingErrors: [at(0, "Margin", "#N/A")],
    });
    expect(attractiveness.errors.size).toBe(0);
    expect(attractiveness.score[0]).toBe(8);
  });
});
