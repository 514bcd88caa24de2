import { raterBias } from "../../../src/engine/raters/bias";
import { byCell, consensus, type RaterRating } from "../../../src/engine/raters/consensus";
import { disagreements } from "../../../src/engine/raters/disagreement";
import { byDifference, compareViews } from "../../../src/engine/raters/views";
import { columnsOf } from "../helpers";

const alike = () => 1;

/** Ratings of one factor: rows are customers, columns raters; null is blank. */
function table(rows: readonly (readonly (number | null)[])[], factor = 0): RaterRating[] {
  return rows.flatMap((row, customer) =>
    row.map((rating, rater) => ({ rater, customer, factor, rating: rating ?? NaN })),
  );
}

const cellOf = (ratings: (number | null)[], weights: (rater: number) => number = alike) =>
  byCell(table([ratings]), 1, 1, weights)[0]![0]!;

test("the mean leaves blanks out and weighs the raters", () => {
  expect(consensus(cellOf([8, null, 5]), "mean")).toBe(6.5);
  expect(
    consensus(
      cellOf([8, 5], (rater) => (rater === 0 ? 3 : 1)),
      "mean",
    ),
  ).toBe(7.25);
  expect(
    consensus(
      cellOf([8, 5], (rater) => rater),
      "mean",
    ),
  ).toBe(5);
});

test("the trimmed mean drops one highest and one lowest from four ratings on", () => {
  expect(consensus(cellOf([1, 6, 7, 10]), "trimmed")).toBe(6.5);
  expect(consensus(cellOf([1, 6, 10]), "trimmed")).toBeCloseTo(17 / 3, 12);
  expect(consensus(cellOf([1, 1, 10, 10, 4]), "trimmed")).toBe(5);
});

test("the median takes the middle, whoever weighs what", () => {
  expect(
    consensus(
      cellOf([1, 9, 4], (rater) => rater + 1),
      "median",
    ),
  ).toBe(4);
  expect(consensus(cellOf([1, 9, 4, 6]), "median")).toBe(5);
});

test("where nobody rated there is no consensus", () => {
  for (const method of ["mean", "median", "trimmed"] as const) {
    expect(consensus(cellOf([null, null]), method)).toBeNaN();
  }
});

test("pooled weights and ratings give 5.3 where the raters' own scores average 6.1 (Li 2000, equations 1 to 3)", () => {
  const weights = [consensus(cellOf([60, 20]), "mean"), consensus(cellOf([40, 80]), "mean")];
  const ratings = [consensus(cellOf([9, 4]), "mean"), consensus(cellOf([3, 6]), "mean")];
  const score = weights.reduce((sum, weight, i) => sum + (weight / 100) * ratings[i]!, 0);
  expect(score).toBeCloseTo(5.3, 12);
});

test("three raters' generosity beside the others': +0.375, −1.75 and +1.83 (worked by hand)", () => {
  const cells = byCell(
    table([
      [8, 6, 7],
      [5, 5, 9],
      [3, 2, 4],
      [9, 7, null],
    ]),
    4,
    1,
    alike,
  ).flat();
  const found = raterBias(cells, 3);
  expect(found[0]?.bias).toBeCloseTo(0.375, 12);
  expect(found[1]?.bias).toBeCloseTo(-1.75, 12);
  expect(found[2]?.bias).toBeCloseTo(11 / 6, 12);
  expect(found.map(({ shared }) => shared)).toEqual([4, 4, 3]);
});

test("a narrow spread on a heavy factor at the cut comes before a wide one on a light factor far away", () => {
  const ratings = [
    // Customer 0 is at 5.6, customer 1 at 9; factor 0 weighs 15, factor 1 3, factor 2 82.
    ...table(
      [
        [5, 7],
        [9, 9],
      ],
      0,
    ),
    ...table(
      [
        [6, 6],
        [7, 11],
      ],
      1,
    ),
    ...table(
      [
        [5.5, 5.5],
        [9, 9],
      ],
      2,
    ),
  ];
  const weights = Float64Array.of(15, 3, 82);
  const scale = { lowest: 1, highest: 10 };
  const found = disagreements(byCell(ratings, 2, 3, alike), weights, 5.5, scale);
  expect(found.map(({ customer, factor }) => [customer, factor])).toEqual([
    [0, 0],
    [1, 1],
  ]);
  // Score 0.15·6 + 0.03·6 + 0.82·5.5 = 5.59: nearer than 5 % of the scale, 0.45.
  expect(found[0]).toMatchObject({ lowest: 5, lowestBy: 0, highest: 7, highestBy: 1, spread: 2 });
  expect(found[0]?.score).toBeCloseTo(5.59, 9);
  expect(found[0]?.priority).toBeCloseTo((0.15 * 2) / 0.45, 9);
  expect(found[1]?.priority).toBeCloseTo((0.03 * 4) / 3.5, 9);
});

test("one rating, or no spread, or a factor without weight is nothing to discuss", () => {
  const ratings = [
    ...table(
      [
        [5, null],
        [4, 4],
      ],
      0,
    ),
    ...table(
      [
        [1, 9],
        [1, 9],
      ],
      1,
    ),
  ];
  const found = disagreements(byCell(ratings, 2, 2, alike), Float64Array.of(1, 0), 5.5, {
    lowest: 1,
    highest: 10,
  });
  expect(found).toEqual([]);
});

const scale = { lowest: 1, highest: 10 };

test("we say 7.4 and they say 5.9, and the factor that parts the two most by its weight is named", () => {
  const none = [false, false, false];
  const weights = Float64Array.of(60, 30, 10);
  // 0.6 × 8 + 0.3 × 7 + 0.1 × 5 and 0.6 × 6 + 0.3 × 6 + 0.1 × 5.
  const [one] = compareViews(columnsOf([[8, 7, 5]]), columnsOf([[6, 6, 5]]), {
    weights,
    lessIsBetter: none,
    scale,
  });
  expect(one).toEqual({ customer: 0, ours: 7.4, theirs: 5.9, shared: 3, furthest: 0 });
});

test("only what both sides have rated is compared, less is better turned round, and who shares nothing is left out", () => {
  const views = compareViews(
    columnsOf([
      [8, 2, NaN],
      [8, NaN, 5],
      [4, 9, 1],
    ]),
    columnsOf([
      [6, 9, 9],
      [NaN, 9, NaN],
      [4, 9, 1],
    ]),
    { weights: Float64Array.of(50, 50, 0), lessIsBetter: [false, true, false], scale },
  );
  // (8 + 9) ∕ 2 and (6 + 2) ∕ 2: a rating of 2 counts as 9 and the other way round; (4 + 2) ∕ 2 on both sides.
  expect(views).toEqual([
    { customer: 0, ours: 8.5, theirs: 4, shared: 2, furthest: 1 },
    { customer: 2, ours: 3, theirs: 3, shared: 3, furthest: -1 },
  ]);
  expect(byDifference([...views].reverse()).map(({ customer }) => customer)).toEqual([0, 2]);
});
