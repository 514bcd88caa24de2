import fc from "fast-check";
import {
  migration,
  nextPeriod,
  rowShares,
  steadyShares,
} from "../../../src/engine/movement/migration";
import { whyMoved, type AxisState } from "../../../src/engine/movement/why-moved";

const scale = { lowest: 1, highest: 10 };

const state = (ratings: number[], weights: number[]): AxisState => ({ ratings, weights, scale });

const more = (count: number) => Array.from({ length: count }, () => false);

function expectNear(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, 12);
  });
}

test("50/30/20 on 8 6 2 becomes 40/30/30 on 7 6 5: ratings −0.45 0 +0.75, weights −0.135 0 −0.265 (Bennet's decomposition, weights against the mean score; by hand)", () => {
  const moved = whyMoved(state([8, 6, 2], [50, 30, 20]), state([7, 6, 5], [40, 30, 30]), more(3));
  expect(moved.before).toBeCloseTo(6.2, 12);
  expect(moved.after).toBeCloseTo(6.1, 12);
  expectNear(moved.ratingEffect, [-0.45, 0, 0.75]);
  expectNear(moved.weightEffect, [-0.135, 0, -0.265]);
});

test("a factor newly rated had weight 0: 7.25 becomes 6.2 by weights alone (Bennet's decomposition; by hand)", () => {
  const weights = [50, 30, 20];
  const moved = whyMoved(state([8, 6, NaN], weights), state([8, 6, 2], weights), more(3));
  expectNear(moved.ratingEffect, [0, 0, 0]);
  expectNear(moved.weightEffect, [-0.159375, 0.054375, -0.945]);
});

test("a scale that changed moves nothing by itself", () => {
  // 1–5 to 1–10: 3 and 5.5 are both the middle, 5 and 10 both the end.
  const before = { ratings: [3, 5], weights: [1, 1], scale: { lowest: 1, highest: 5 } };
  const moved = whyMoved(before, state([5.5, 10], [1, 1]), more(2));
  expectNear(moved.ratingEffect, [0, 0]);
  expectNear(moved.weightEffect, [0, 0]);
  expect(moved.after).toBeCloseTo(7.75, 12);
});

test("less is better turns the sign of what a rating did", () => {
  const [up] = whyMoved(state([4], [1]), state([6], [1]), [true]).ratingEffect;
  expect(up).toBeCloseTo(-2, 12);
});

const rating = fc.option(fc.integer({ min: 1, max: 10 }), { nil: NaN, freq: 4 });
const weight = fc.option(fc.integer({ min: 1, max: 40 }), { nil: NaN, freq: 6 });

test("the effects sum to the change, with blanks, new factors and dropped ones", () => {
  const at = fc.record({ rating, weight });
  fc.assert(
    fc.property(
      fc.array(fc.record({ before: at, after: at, less: fc.boolean() }), {
        minLength: 1,
        maxLength: 20,
      }),
      (factors) => {
        const of = (date: "before" | "after") =>
          state(
            factors.map((factor) => factor[date].rating),
            factors.map((factor) => factor[date].weight),
          );
        const moved = whyMoved(
          of("before"),
          of("after"),
          factors.map(({ less }) => less),
        );
        const mean = (date: "before" | "after") => {
          const rated = factors.filter(
            (factor) => !Number.isNaN(factor[date].rating) && !Number.isNaN(factor[date].weight),
          );
          const whole = rated.reduce((sum, factor) => sum + factor[date].weight, 0);
          const sum = rated.reduce((all, factor) => {
            const own = factor[date].rating;
            return all + factor[date].weight * (factor.less ? 11 - own : own);
          }, 0);
          return sum / whole;
        };
        fc.pre(!Number.isNaN(mean("before")) && !Number.isNaN(mean("after")));
        expect(moved.before).toBeCloseTo(mean("before"), 9);
        expect(moved.after).toBeCloseTo(mean("after"), 9);
        const sum = [...moved.ratingEffect, ...moved.weightEffect].reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(mean("after") - mean("before"), 9);
      },
    ),
    { numRuns: 10_000 },
  );
});

test("moves are counted with newcomers and leavers", () => {
  const gone = 255;
  const counts = migration([0, 0, 1, gone, 2, gone], [0, 1, 1, 2, gone, gone], 3);
  expect(counts).toEqual([
    [1, 1, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 1],
    [0, 0, 1, 0],
  ]);
});

/** Star, cash cow, question mark, dog. */
const moves = [
  [30, 6, 2, 2],
  [4, 40, 0, 6],
  [8, 1, 24, 7],
  [0, 3, 4, 33],
];

test("the same shares once more: 41.5 50.65 24.9 52.95, and in the long run 19.3 30.4 12.0 38.3 per cent", () => {
  expectNear(nextPeriod(moves), [41.5, 50.65, 24.9, 52.95]);
  [0.193124, 0.303584, 0.119971, 0.383321].forEach((share, place) => {
    expect(steadyShares(moves)[place]).toBeCloseTo(share, 6);
  });
});

test("the steady shares stay as they are when moved once more", () => {
  const count = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
      (counts) => {
        fc.pre(counts.flat().some((value) => value > 0));
        const steady = steadyShares(counts);
        const shares = rowShares(counts);
        steady.forEach((share, to) => {
          const next = shares.reduce((sum, row, from) => sum + row[to]! * steady[from]!, 0);
          expect(next).toBeCloseTo(share, 9);
        });
      },
    ),
  );
});

test("a place that lost nobody keeps its customers, and one without customers stays empty-handed", () => {
  expect(
    rowShares([
      [2, 2],
      [0, 0],
    ]),
  ).toEqual([
    [0.5, 0.5],
    [0, 1],
  ]);
});
