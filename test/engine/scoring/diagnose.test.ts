import type { Factor, FactorTable } from "../../../src/engine/factors/types";
import { diagnoseFactors } from "../../../src/engine/scoring/diagnose";

function factor(name: string, weight: number, more: Partial<Factor> = {}): Factor {
  return {
    name,
    axis: "attractiveness",
    group: "All",
    partOf: null,
    weight,
    groupWeight: null,
    partWeight: null,
    lessIsBetter: false,
    optional: false,
    ...more,
  };
}

function table(...factors: Factor[]): FactorTable {
  return { factors, scale: { lowest: 1, highest: 10 }, weighting: "flat", claimedTotal: null };
}

const columns = (...ratings: number[][]) => ratings.map((column) => Float64Array.from(column));

test("weight on paper is not weight in effect: 50, 30 and 20 become 0, 83.6 and 16.4 % (covariances worked by hand)", () => {
  const found = diagnoseFactors(
    table(factor("Same", 50), factor("Apart", 30), factor("Near", 20)),
    "attractiveness",
    columns([7, 7, 7, 7, 7], [2, 4, 6, 8, 10], [5, 3, 5, 7, 5]),
    "exclude",
  );
  // Scores 5.1 5.3 6.3 7.3 7.5 with variance 1.22; covariances 0, 1.02 and 0.2.
  expect(found.map(({ effective }) => effective)).toEqual([
    expect.closeTo(0, 12),
    expect.closeTo(1.02 / 1.22, 12),
    expect.closeTo(0.2 / 1.22, 12),
  ]);
  expect(found.map(({ mean }) => mean)).toEqual([7, 6, 5]);
  // √10 and √2.
  expect(found.map(({ spread }) => spread)).toEqual([
    0,
    expect.closeTo(Math.sqrt(10), 12),
    expect.closeTo(Math.SQRT2, 12),
  ]);
});

test("of two factors that say the opposite, less being better in one, each has its half", () => {
  const found = diagnoseFactors(
    table(factor("Growth", 1), factor("Risk", 1, { lessIsBetter: true })),
    "attractiveness",
    columns([1, 5, 9], [10, 6, 2]),
    "exclude",
  );
  expect(found.map(({ effective }) => effective)).toEqual(
    [0.5, 0.5].map((half) => expect.closeTo(half, 12) as unknown),
  );
});

test("who is not rated counts in the coverage alone", () => {
  const [first, second] = diagnoseFactors(
    table(factor("Growth", 1), factor("Fit", 1)),
    "attractiveness",
    columns([2, 4, NaN, NaN], [NaN, NaN, NaN, 6]),
    "exclude",
  );
  expect(first).toMatchObject({ coverage: 0.5, mean: 3 });
  expect(second).toMatchObject({ coverage: 0.25, mean: 6, spread: NaN });
});

test("a missing rating that counts as the lowest moves scores as one", () => {
  const given = [columns([1, 5, 9]), columns([NaN, 5, 9])].map(([ratings]) =>
    diagnoseFactors(
      table(factor("Growth", 1), factor("Fit", 1)),
      "attractiveness",
      [ratings!, Float64Array.of(5, 5, 6)],
      "lowest",
    ),
  );
  expect(given[1]?.map(({ effective }) => effective)).toEqual(
    given[0]?.map(({ effective }) => effective),
  );
});

test("nothing is effective where all scores are alike", () => {
  const [only] = diagnoseFactors(
    table(factor("Growth", 1)),
    "attractiveness",
    columns([4, 4]),
    "exclude",
  );
  expect(only?.effective).toBeNaN();
});
