import { concentration, giniOf } from "../../../src/engine/models/concentration";

const of = (...values: readonly number[]) => concentration(Float64Array.from(values));

/** 43 customers' monthly sales; the figures were computed apart from this code, with fractions. */
test("43 customers have a Gini of 0.3823, an index of 0.0410, and 25 of them make 80 % (sales of 9cbs.com/read-27035, figures by fractions)", () => {
  const found = of(
    ...[131, 66, 54, 48, 44, 39, 37, 34, 28, 28, 27, 27, 26, 26, 25, 25, 24, 22, 21, 21, 21, 21],
    ...[18, 17, 17, 16, 16, 16, 15, 15, 13, 11, 11, 10, 10, 10, 10, 9, 8, 6, 6, 6, 5],
  );
  expect(found.gini).toBeCloseTo(0.382334526, 8);
  expect(found.giniCorrected).toBeCloseTo(0.391437729, 8);
  expect(found.hhi).toBeCloseTo(0.041031805, 8);
  expect(1 / found.hhi).toBeCloseTo(24.371338, 5);
  expect(found.topFifth).toBeCloseTo(0.4625, 10);
  expect(found.makingFourFifths).toBe(25);
  expect(found.largest[2]).toBeCloseTo(0.489423077, 8);
});

test("the ten incomes of R's package ineq have its Gini and Herfindahl (cran/ineq, ineq-Ex.Rout.save)", () => {
  const found = of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);
  expect(found.gini).toBeCloseTo(0.4620911, 6);
  expect(found.hhi).toBeCloseTo(0.1840812, 6);
  expect(found.giniCorrected).toBeCloseTo(0.5134346, 6);
});

const pearson = "Pearson, Mergers and the HHI, practice";

test.each([
  [[100], 10000, "wiki.treasurers.org, Herfindahl index"],
  [[50, 50], 5000, pearson],
  [[30, 30, 20, 20], 2600, pearson],
  [Array<number>(10).fill(10), 1000, pearson],
  [[20, 19, 18, 17, 16, 10], 1730, "clientguard.app, business A"],
  [[20, ...Array<number>(16).fill(5)], 800, "clientguard.app, business B"],
])("shares of %j have an index of %d on the scale to 10,000 (%s)", (shares, index) => {
  expect(of(...shares).hhi * 10000).toBeCloseTo(index, 8);
});

test("two equal values and three zeros have a Gini of 0.6, corrected 0.75 (data of DescTools' Gini, by hand)", () => {
  const gini = giniOf(Float64Array.of(10, 10, 0, 0, 0));
  expect(gini).toBeCloseTo(0.6, 12);
  expect((gini * 5) / 4).toBeCloseTo(0.75, 12);
});

test("debts of 400 250 150 100 100 have an index of 0.265 (worked by hand)", () => {
  expect(of(400, 250, 150, 100, 100).hhi).toBeCloseTo(0.265, 12);
});

test("five of six clients make 90 % (clientguard.app, business A)", () => {
  expect(of(20, 19, 18, 17, 16, 10).largest[1]).toBeCloseTo(0.9, 12);
});

test("who does no business is not counted, so two equal customers among blanks are not concentrated", () => {
  expect(of(10, 10, 0, NaN, 0)).toMatchObject({ customers: 2, gini: 0, giniCorrected: 0 });
});

test("of a whale curve only the gains enter, and the losses are counted", () => {
  const found = of(80, 60, 0, 0, -15, -25);
  expect(found).toMatchObject({ customers: 2, lossMaking: 2, total: 140, makingFourFifths: 2 });
  expect(found.topFifth).toBeCloseTo(80 / 140, 12);
});

test("fewer customers than are asked for make up all of it", () => {
  expect(of(3, 1).largest).toEqual([0.75, 1, 1]);
});

test("a single customer is no distribution: its Gini is 0 and the corrected one is nothing", () => {
  expect(of(7)).toMatchObject({ gini: 0, giniCorrected: NaN, hhi: 1 });
});

test("no customers have no concentration", () => {
  expect(of(NaN, 0, -1)).toMatchObject({ customers: 0, total: NaN, gini: NaN, hhi: NaN });
});
