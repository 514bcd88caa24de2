import fc from "fast-check";
import {
  bestWorstWeights,
  endsOf,
  inputConsistency,
  ksiIndex,
  type BestWorst,
} from "../../../src/engine/weights/best-worst";

function ends(judgements: BestWorst) {
  const found = endsOf(judgements);
  if ("fault" in found) throw new Error(found.fault);
  return found;
}

/** The largest deviation that weights leave, straight from the definition. */
function deviation({ bestToOthers, othersToWorst }: BestWorst, weights: readonly number[]): number {
  const best = bestToOthers.indexOf(1);
  const worst = othersToWorst.indexOf(1);
  return Math.max(
    ...bestToOthers.map((times, j) => Math.abs(weights[best]! - times * weights[j]!)),
    ...othersToWorst.map((times, j) => Math.abs(weights[j]! - times * weights[worst]!)),
  );
}

test("quality, price, comfort, safety and style weigh 4, 8, 2, 4 and 1 nineteenths (Rezaei 2016)", () => {
  const car = { bestToOthers: [2, 1, 4, 2, 8], othersToWorst: [4, 8, 2, 4, 1] };
  const { weights, ksi } = bestWorstWeights(car, ends(car));
  [0.21052632, 0.42105263, 0.10526316, 0.21052632, 0.05263158].forEach((weight, j) => {
    expect(weights[j]).toBeCloseTo(weight, 8);
  });
  expect(ksi).toBeCloseTo(0, 10);
  expect(inputConsistency(car, ends(car))).toEqual({ ratio: 0, factor: -1 });
});

test("the judgement that disagrees most is named while one types", () => {
  // Best to worst 8; 2 × 5 is 2 away from 8: 2 / (64 − 8).
  const three = { bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] };
  const { ratio, factor } = inputConsistency(three, ends(three));
  expect(ratio).toBeCloseTo(2 / 56, 12);
  expect(factor).toBe(1);
  expect(ksiIndex[8 - 1]).toBe(4.47);
});

const judged = fc
  .integer({ min: 3, max: 9 })
  .chain((count) =>
    fc.record({
      bestToOthers: fc.array(fc.integer({ min: 2, max: 9 }), {
        minLength: count,
        maxLength: count,
      }),
      othersToWorst: fc.array(fc.integer({ min: 2, max: 9 }), {
        minLength: count,
        maxLength: count,
      }),
    }),
  )
  .map(({ bestToOthers, othersToWorst }) => ({
    bestToOthers: bestToOthers.map((value, j) => (j === 0 ? 1 : value)),
    othersToWorst: othersToWorst.map((value, j, all) => {
      if (j === all.length - 1) return 1;
      return j === 0 ? (bestToOthers.at(-1) ?? value) : value;
    }),
  }));

test("the weights sum to 1, leave the deviation they say, and no step aside leaves less", () => {
  fc.assert(
    fc.property(
      judged,
      fc.infiniteStream(fc.double({ min: -1, max: 1, noNaN: true })),
      (all, steps) => {
        const { weights, ksi } = bestWorstWeights(all, ends(all));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(deviation(all, weights)).toBeCloseTo(ksi, 9);
        for (let i = 0; i < 200; i++) {
          // A convex problem: a point that no small step improves is the optimum.
          const step = weights.map(() => Number(steps.next().value) * 10 ** -(i % 5));
          const mean = step.reduce((sum, value) => sum + value, 0) / step.length;
          const aside = weights.map((weight, j) => weight + 0.01 * (step[j]! - mean));
          if (aside.some((weight) => weight < 0)) continue;
          expect(deviation(all, aside)).toBeGreaterThan(ksi - 1e-9);
        }
      },
    ),
    { numRuns: 100 },
  );
});

test("one best and one worst factor are asked for", () => {
  const fault = (bestToOthers: number[], othersToWorst: number[]) =>
    endsOf({ bestToOthers, othersToWorst });
  expect(fault([1, 2], [1])).toEqual({ fault: "lengths" });
  expect(fault([2, 2], [1, 2])).toEqual({ fault: "noBest" });
  expect(fault([1, 1], [1, 2])).toEqual({ fault: "severalBest" });
  expect(fault([1, 2], [2, 2])).toEqual({ fault: "noWorst" });
  expect(fault([1, 2], [1, 1])).toEqual({ fault: "severalWorst" });
  expect(fault([1, 12], [2, 1])).toEqual({ fault: "judgement" });
});
