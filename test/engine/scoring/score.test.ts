import { scoreCustomers, type ScoreOptions } from "../../../src/engine/scoring/score";
import { columnsOf } from "../helpers";

const scale = { lowest: 1, highest: 10 };

function options(factors: number, details: Partial<ScoreOptions> = {}): ScoreOptions {
  const none = Array.from({ length: factors }, () => false);
  return { scale, missing: "exclude", lessIsBetter: none, optional: none, ...details };
}

test("a score is the weighted mean of the ratings", () => {
  const { score } = scoreCustomers(columnsOf([[8, 5, 2]]), Float64Array.of(50, 30, 20), options(3));
  expect(score[0]).toBe(5.9); // (400 + 150 + 40) / 100
});

test("less is better reverses a rating on the scale", () => {
  const lessIsBetter = [true, false];
  const { score } = scoreCustomers(
    columnsOf([[9, 6]]),
    Float64Array.of(1, 1),
    options(2, { lessIsBetter }),
  );
  expect(score[0]).toBe(4); // 9 becomes 2
});

test("a missing rating is excluded from both sums and lowers the coverage", () => {
  const { score, coverage } = scoreCustomers(
    columnsOf([[8, NaN, 4]]),
    Float64Array.of(30, 50, 20),
    options(3),
  );
  expect(score[0]).toBe(6.4); // (240 + 80) / 50
  expect(coverage[0]).toBe(0.5);
});

test("counted as lowest, a missing rating is the worst one, also where less is better", () => {
  const { score, coverage } = scoreCustomers(
    columnsOf([[8, NaN]]),
    Float64Array.of(1, 1),
    options(2, { missing: "lowest", lessIsBetter: [false, true] }),
  );
  expect(score[0]).toBe(4.5); // (8 + 1) / 2
  expect(coverage[0]).toBe(0.5);
});

test("counted as lowest, a customer without ratings scores the lowest", () => {
  const { score, coverage } = scoreCustomers(
    columnsOf([[NaN, NaN]]),
    Float64Array.of(0.1, 0.2),
    options(2, { missing: "lowest" }),
  );
  expect(score[0]).toBe(1);
  expect(coverage[0]).toBe(0);
});

test("rejected, a missing rating leaves that customer alone without a score", () => {
  const { score } = scoreCustomers(
    columnsOf([
      [8, NaN],
      [8, 4],
    ]),
    Float64Array.of(0.1, 0.7),
    options(2, { missing: "reject" }),
  );
  expect(score[0]).toBeNaN();
  expect(score[1]).toBe(4.5);
});

test.each(["exclude", "lowest", "reject"] as const)(
  "an optional factor that is not rated counts for nothing under policy %s",
  (missing) => {
    const { score, coverage } = scoreCustomers(
      columnsOf([[8, NaN, 4]]),
      Float64Array.of(1, 6, 1),
      options(3, { missing, optional: [false, true, false] }),
    );
    expect(score[0]).toBe(6);
    expect(coverage[0]).toBe(1);
  },
);

test("an optional factor that is rated counts like any other", () => {
  const { score, coverage } = scoreCustomers(
    columnsOf([[8, 2, NaN]]),
    Float64Array.of(1, 1, 2),
    options(3, { optional: [false, true, false] }),
  );
  expect(score[0]).toBe(5);
  expect(coverage[0]).toBe(0.5);
});

test("a customer without any rating has no score and no coverage", () => {
  const { score, coverage } = scoreCustomers(
    columnsOf([[NaN, NaN]]),
    Float64Array.of(3, 7),
    options(2),
  );
  expect(score[0]).toBeNaN();
  expect(coverage[0]).toBe(0);
});

test("a factor of weight 0 plays no part, rated or not", () => {
  const { score, coverage } = scoreCustomers(
    columnsOf([
      [7, 1],
      [7, NaN],
    ]),
    Float64Array.of(5, 0),
    options(2, { missing: "reject" }),
  );
  expect([...score]).toEqual([7, 7]);
  expect([...coverage]).toEqual([1, 1]);
});

test("a score that a person computes as exactly the cut is exactly the cut", () => {
  // 3 + 10 + 42 tenths are 5.5; the sum of the products as a computer has them is 5.499999999999999.
  const weights = Float64Array.of(0.1, 0.2, 0.7);
  const { score } = scoreCustomers(columnsOf([[3, 5, 6]]), weights, options(3));
  expect(score[0]).toBe(5.5);
});

test("a table of many customers scores each like a table of one", () => {
  // More than one block, and a number of factors that four does not divide.
  const factors = 7;
  const rows = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: factors }, (_, i) => (row * 7 + i * 3) % 11 || NaN),
  );
  const weights = Float64Array.from({ length: factors }, (_, i) => i + 1);
  const all = scoreCustomers(columnsOf(rows), weights, options(factors));
  for (const row of [0, 1, 2047, 2048, 2049, 4095, 4096, 4999]) {
    const one = scoreCustomers(columnsOf([rows[row]!]), weights, options(factors));
    expect(all.score[row]).toBe(one.score[0]);
    expect(all.coverage[row]).toBe(one.coverage[0]);
  }
});

test("no factors score nobody", () => {
  const { score } = scoreCustomers([], new Float64Array(), options(0));
  expect(score).toHaveLength(0);
});

test.each([
  ["a weight too few", [[1, 2]], [1], 2],
  ["a direction too few", [[1, 2]], [1, 2], 1],
  ["a negative weight", [[1]], [-1], 1],
  ["a weight that is no number", [[1]], [NaN], 1],
  ["an infinite weight", [[1]], [Infinity], 1],
])("%s is refused", (_, rows, weights, factors) => {
  expect(() =>
    scoreCustomers(columnsOf(rows), Float64Array.from(weights), options(factors)),
  ).toThrow(RangeError);
});

test("columns of different lengths are refused", () => {
  const columns = [Float64Array.of(1, 2), Float64Array.of(1)];
  expect(() => scoreCustomers(columns, Float64Array.of(1, 1), options(2))).toThrow(RangeError);
});

test("a blank rejects however little it weighs", () => {
  for (const light of [1e-17, 1e-9]) {
    const heavy = light * 1e18;
    const options = {
      scale: { lowest: 1, highest: 10 },
      missing: "reject" as const,
      lessIsBetter: [false, false],
      optional: [false, false],
    };
    const score = (blank: boolean) =>
      scoreCustomers(
        [Float64Array.of(5), Float64Array.of(blank ? NaN : 5)],
        Float64Array.of(heavy, light),
        options,
      ).score[0];
    expect(score(true)).toBeNaN();
    expect(score(false)).toBe(5);
  }
});
