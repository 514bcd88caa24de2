import { cells, reason } from "../call";

const column = (...values: readonly unknown[]) => values.map((value) => [value]);
const numbers = (id: string, ...args: unknown[]) =>
  (cells(id, ...args) as unknown[][]).flat() as number[];

test("LTV of 100 a year with 80 % kept and 10 % discount, worked out by hand", () => {
  expect(numbers("LTV", 100, 0.8, 0.1)[0]).toBeCloseTo(80 / 0.3, 9);
  expect(numbers("LTV", 100, 0.8, 0.1, 5)[0]).toBeCloseTo(212.41, 2);
  expect(numbers("LTV", 100, 0.8, 0.1, null, "start")[0]).toBeCloseTo(110 / 0.3, 9);
  const kept = 0.8 / 1.1;
  const years = [1, 2, 3, 4, 5].reduce((sum, year) => sum + 100 * kept ** year, 0);
  expect(numbers("LTV", 100, 0.8, 0.1, 5)[0]).toBeCloseTo(years, 9);
  expect(numbers("LTV", 100, 0.8, 0.1, 5, "start")[0]).toBeCloseTo(years / kept, 9);
});

test("LTV takes a column of margins with one retention for all, and sums equal years", () => {
  expect(cells("LTV", column(100, "", "x"), 1, 0, 3)).toEqual(
    column(300, "", { error: "#VALUE!" }),
  );
  expect(cells("LTV", column(100, 100), column(1, 1.2), column(0, 0))).toEqual(
    column({ error: "#VALUE!" }, { error: "#VALUE!" }),
  );
});

test("DSO of a year's sales is 30.4 days (trymesha.com, The 2 DSO Calculation Formulas)", () => {
  expect(numbers("DSO", 150_000, 1_800_000)[0]).toBeCloseTo(30.4, 1);
});

test("DSO counted back over months is 73.7 days (support.benjipays.com and trymesha.com, countback method)", () => {
  expect(numbers("DSO", 212_000, [[100_000, 80_000, 70_000]])[0]).toBeCloseTo(73.7, 1);
  expect(numbers("DSO", 212_000, column(100_000, 80_000, 70_000))[0]).toBeCloseTo(73.7, 1);
});

test("DSO counts the days of a month without sales, and says when the months do not cover what is owed", () => {
  const months = [
    [100, 0, 100],
    [10, 10, 10],
    [10, 10, 10],
    ["", "", ""],
    [0, 0, 0],
  ];
  expect(cells("DSO", column(150, 31, 30, 5, 5), months)).toEqual(
    column(75, ">90", 90, "", { error: "#VALUE!" }),
  );
});

test("PREPAYRATE of 2/10 net 30 is 36.73 % of 360 days (mathcelebrity.com/vendordiscount; HP 10bII+ manual, p. 138)", () => {
  expect(numbers("PREPAYRATE", 0.02, 10, 30, "simple", 360)[0]).toBeCloseTo(0.3673469, 6);
  // 2/98 × 365/20, and compounded.
  expect(numbers("PREPAYRATE", 0.02, 10, 30)[0]).toBeCloseTo((2 / 98) * 18.25, 12);
  expect(numbers("PREPAYRATE", 0.02, 10, 30, "effective")[0]).toBeCloseTo(0.4459, 4);
});

test("PREPAYRATE of 2/10 net 50 is 20.24 % compounded (analystforum.com, CFA Level I)", () => {
  expect(numbers("PREPAYRATE", 0.02, 10, 50, "effective")[0]).toBeCloseTo(0.2024, 4);
});

test("PREPAYRATE of 2/20 net 45 is 34.3 % compounded (worked by hand: (1 + 2/98)^(365/25) − 1)", () => {
  expect(numbers("PREPAYRATE", 0.02, 20, 45, "effective")[0]).toBeCloseTo(0.343, 3);
});

test("PREPAYRATE takes days before delivery, and answers the other rows where one cannot be", () => {
  expect(numbers("PREPAYRATE", 0.02, -30, 45)[0]).toBeCloseTo(((2 / 98) * 365) / 75, 12);
  expect(cells("PREPAYRATE", column(2, 0.02, ""), 10, column(30, 10, 30))).toEqual(
    column({ error: "#VALUE!" }, { error: "#VALUE!" }, ""),
  );
});

test.each([
  ["LTV", "years that are no whole number", [100, 0.8, 0.1, 2.5], /whole number/],
  ["LTV", "another word for the timing", [100, 0.8, 0.1, 5, "later"], /later/],
  ["DSO", "rows that do not go together", [[[1], [2]], [[1, 2, 3]]], /do not go/],
  ["PREPAYRATE", "an unknown method", [0.02, 10, 30, "daily"], /daily/],
])("%s refuses %s, and says why", (id, _, args, why) => {
  expect(reason(id, ...args)).toMatch(why);
});
