import fc from "fast-check";
import { lessEq, equalTo, solve } from "yalps";
import { leastOwnWeight, smallestFlip, type Lever } from "../../../src/engine/certainty/flip";

const levers = (ratings: readonly number[], weights: readonly number[], cut = 5.5): Lever[] =>
  ratings.map((rating, factor) => ({ factor, weight: weights[factor]!, gap: rating - cut }));

test("50/30/20 on 8 6 2: 11.67 points from the first to the third (Wolters and Mareschal 1995; by hand 0.7 / 0.06)", () => {
  const flip = smallestFlip(levers([8, 6, 2], [50, 30, 20]), 100);
  expect(flip?.points).toBeCloseTo(35 / 3, 9);
  expect(flip).toMatchObject({ from: [0], to: 2 });
});

test("points are of the whole table: with a fourth factor of 25, not rated, 9.33 (by hand)", () => {
  expect(smallestFlip(levers([8, 6, 2], [50, 30, 20]), 125)?.points).toBeCloseTo(28 / 3, 9);
});

test("40/30/20/10 on 4 5 6 9: six points from the first to the fourth, up to the cut (Wolters and Mareschal 1995; by hand 0.3 / 0.05)", () => {
  const flip = smallestFlip(levers([4, 5, 6, 9], [40, 30, 20, 10]), 100);
  expect(flip?.points).toBeCloseTo(6, 9);
  expect(flip).toMatchObject({ from: [0], to: 3 });
});

test("no weights move a customer whose ratings all lie on one side, 8 7 6 or 1 2 3 (by hand)", () => {
  expect(smallestFlip(levers([8, 7, 6], [50, 30, 20]), 100)).toBeNull();
  expect(smallestFlip(levers([1, 2, 3], [50, 30, 20]), 100)).toBeNull();
});

test("a customer exactly at the cut needs no points, and is told which way", () => {
  expect(smallestFlip(levers([7, 4], [50, 50]), 100)).toEqual({ points: 0, from: [0], to: 1 });
});

test("the factor whose own weight changes least: 50 to 22, or 20 to 40, so the third (Mareschal 1988; by hand 396/72 and 660/120)", () => {
  const own = leastOwnWeight(levers([8, 6, 2], [50, 30, 20]));
  expect(own?.factor).toBe(2);
  expect(own?.weight).toBeCloseTo(40, 9);
});

test("no single weight helps where the others alone are beyond it", () => {
  expect(leastOwnWeight(levers([8, 7, 6], [50, 30, 20]))).toBeNull();
});

const several = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 50 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((pairs) =>
    levers(
      pairs.map(([rating]) => rating),
      pairs.map(([, weight]) => weight),
    ),
  );

const sumOf = (all: readonly Lever[]) => all.reduce((sum, { weight }) => sum + weight, 0);

/** The least points by a linear programme: normalised weights w = today's + up − down, Σ w·gap = 0. */
function byProgramme(all: readonly Lever[]): number | null {
  const total = sumOf(all);
  const today = all.reduce((sum, { weight, gap }) => sum + (weight / total) * gap, 0);
  const constraints = new Map([
    ["score", equalTo(-today)],
    ["sum", equalTo(0)],
    ...all.map(({ weight }, i) => [`floor ${i}`, lessEq(weight / total)] as const),
  ]);
  const variables = all.flatMap(({ gap }, i): [string, Record<string, number>][] => [
    [`up ${i}`, { points: 50, score: gap, sum: 1, [`floor ${i}`]: -1 }],
    [`down ${i}`, { points: 50, score: -gap, sum: -1, [`floor ${i}`]: 1 }],
  ]);
  const found = solve(
    {
      direction: "minimize",
      objective: "points",
      constraints,
      variables: new Map(variables),
    },
    { precision: 1e-11 },
  );
  return found.status === "optimal" ? found.result : null;
}

test("the linear programme finds the same number of points", () => {
  fc.assert(
    fc.property(several, (all) => {
      const flip = smallestFlip(all, sumOf(all));
      const programme = byProgramme(all);
      if (flip === null) {
        expect(programme).toBeNull();
        return;
      }
      expect(programme).not.toBeNull();
      expect(Math.abs(flip.points - programme!)).toBeLessThan(1e-6);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["8 6 2", [8, 6, 2], [50, 30, 20], [115 / 3, 30, 95 / 3]],
  ["4 5 6 9", [4, 5, 6, 9], [40, 30, 20, 10], [34, 30, 20, 16]],
])("the new weights of %s at the cut are those worked by hand", (_, ratings, weights, expected) => {
  const all = levers(ratings, weights);
  const flip = smallestFlip(all, 100)!;
  moved(all, flip.points, flip.from, flip.to).forEach((weight, i) => {
    expect(100 * weight).toBeCloseTo(expected[i]!, 9);
  });
});

/** The weights, normalised, after the points have moved, each giver giving all it has before the next. */
function moved(
  all: readonly Lever[],
  points: number,
  from: readonly number[],
  to: number,
): number[] {
  const total = sumOf(all);
  const weights = all.map(({ weight }) => weight / total);
  let left = points / 100;
  for (const giver of from) {
    const given = Math.min(weights[giver]!, left);
    weights[giver] = weights[giver]! - given;
    weights[to] = weights[to]! + given;
    left -= given;
  }
  return weights;
}

test("at the weights found the customer is on the cut, and no smaller move in any direction gets there", () => {
  const direction = fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true }));
  fc.assert(
    fc.property(several, direction, (all, steps) => {
      const flip = smallestFlip(all, sumOf(all));
      if (flip === null) return;
      const scoreOf = (weights: readonly number[]) =>
        weights.reduce((sum, weight, i) => sum + weight * all[i]!.gap, 0);
      const reached = moved(all, flip.points, flip.from, flip.to);
      expect(Math.abs(scoreOf(reached))).toBeLessThan(1e-9);
      const today = all.map(({ weight }) => weight / sumOf(all));
      const side = scoreOf(today);
      if (Math.abs(side) < 1e-9) return;
      let crossed = 0;
      for (let i = 0; i < 1000; i++) {
        const step = all.map(() => Number(steps.next().value));
        const mean = step.reduce((sum, value) => sum + value, 0) / step.length;
        const half = step.reduce((sum, value) => sum + Math.abs(value - mean), 0) / 2;
        if (half < 1e-6) continue;
        const size = (0.999 * flip.points) / 100 / half;
        const other = today.map((weight, k) => weight + size * (step[k]! - mean));
        if (other.some((weight) => weight < 0)) continue;
        if (Math.sign(scoreOf(other)) !== Math.sign(side)) crossed += 1;
      }
      expect(crossed).toBe(0);
    }),
  );
});

test("the own weight found puts the score on the cut, the others as typed", () => {
  fc.assert(
    fc.property(several, (all) => {
      const own = leastOwnWeight(all);
      if (own === null) return;
      const sum = all.reduce(
        (total, { weight, gap }, i) => total + (i === own.factor ? own.weight : weight) * gap,
        0,
      );
      expect(Math.abs(sum)).toBeLessThan(1e-7);
    }),
  );
});
