import fc from "fast-check";
import { shareOfWeightsAbove } from "../../../src/engine/certainty/any-weights";
import { chanceAround, concentration } from "../../../src/engine/certainty/around-weights";
import { nodesOf } from "../../../src/engine/certainty/gauss-legendre";
import { shareOfOrderAbove } from "../../../src/engine/certainty/ordered-weights";
import { shareOfRatingsAbove, stepsOf } from "../../../src/engine/certainty/rating-steps";

const gaps = (ratings: readonly number[], cut = 5.5) => ratings.map((rating) => rating - cut);

describe("any weights", () => {
  test.each([
    ["8 6 2 (Varsi 1973, Ali 1973; by hand 1 − (3.5/6)(3.5/4))", [8, 6, 2], 47 / 96],
    ["4 5 6 9 (Varsi 1973, Ali 1973; by fractions)", [4, 5, 6, 9], 111 / 160],
    [
      "ABC Co. (ratings of Gamble, Peteraf and Thompson, Table 4.3; Varsi 1973, by fractions)",
      [8, 8, 2, 10, 9, 9, 5, 5, 5],
      1873353499 / 1990656000,
    ],
  ])("%s", (_, ratings, share) => {
    expect(shareOfWeightsAbove(gaps(ratings), true)).toBeCloseTo(share, 14);
  });

  test("one factor decides alone; two share by where the cut divides them", () => {
    expect(shareOfWeightsAbove([2], true)).toBe(1);
    expect(shareOfWeightsAbove([-2], true)).toBe(0);
    // w·3 − (1 − w)·1 ≥ 0 for w ≥ 1/4.
    expect(shareOfWeightsAbove([3, -1], true)).toBeCloseTo(0.75, 15);
  });

  test("(1, 0, 1) is before (0, 1, 0) in three quarters of all weights (two alternatives of JSMAA's tests; by integration)", () => {
    // The first leads while the second weight is below a half: 1 − (1/2)².
    expect(shareOfWeightsAbove([1, -1, 1], true)).toBeCloseTo(0.75, 15);
  });

  test("all exactly at the cut belongs to the side that ties belong to", () => {
    expect(shareOfWeightsAbove([0, 0], true)).toBe(1);
    expect(shareOfWeightsAbove([0, 0], false)).toBe(0);
  });

  const gap = fc.double({ min: -9, max: 9, noNaN: true }).filter((d) => Math.abs(d) > 1e-3);

  test("turning every factor round turns the share round", () => {
    fc.assert(
      fc.property(fc.array(gap, { minLength: 1, maxLength: 30 }), (all) => {
        const turned = all.map((d) => -d);
        expect(shareOfWeightsAbove(all, true) + shareOfWeightsAbove(turned, true)).toBeCloseTo(
          1,
          9,
        );
      }),
    );
  });
});

describe("only the order of importance", () => {
  test("8 6 2 is above 5.5 for 159 of 160, by hand over the means 8, 7 and 16/3", () => {
    expect(shareOfOrderAbove(gaps([8, 6, 2]), [50, 30, 20], true)).toBeCloseTo(159 / 160, 12);
    expect(shareOfOrderAbove(gaps([4, 5, 6, 9]), [40, 30, 20, 10], true)).toBeCloseTo(1 / 24, 12);
  });

  test("the order is that of the weights, wherever they stand", () => {
    expect(shareOfOrderAbove(gaps([2, 8, 6]), [20, 50, 30], true)).toBeCloseTo(159 / 160, 12);
  });

  test("equal weights stay equal: 4, 9, 3, 8 with the middle two tied gives 0.1875 (by hand)", () => {
    expect(shareOfOrderAbove(gaps([4, 9, 3, 8]), [40, 25, 25, 10], true)).toBeCloseTo(0.1875, 12);
  });

  test("all weights equal leave nothing in doubt", () => {
    expect(shareOfOrderAbove(gaps([8, 6, 2]), [1, 1, 1], true)).toBe(0);
    expect(shareOfOrderAbove(gaps([8, 6, 3]), [1, 1, 1], true)).toBe(1);
  });
});

describe("weights around today's", () => {
  const around = (ratings: number[], weights: number[], doubt: number) => {
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const strength = concentration(doubt, weights.length);
    return chanceAround(
      gaps(ratings),
      weights.map((weight) => (strength * weight) / whole),
      true,
    );
  };

  test.each([
    [0.1, 0.999972],
    [0.2, 0.979143],
    [0.3, 0.916637],
    [0.5, 0.812189],
  ])(
    "50/30/20 on 8 6 2, in doubt by %d: %d (integral of Gil-Pelaez 1951 and Imhof 1961; 800,000 draws agree)",
    (doubt, chance) => {
      expect(Math.abs(around([8, 6, 2], [50, 30, 20], doubt) - chance)).toBeLessThan(2e-6);
    },
  );

  test("two factors follow the Beta distribution", () => {
    // α = 3 and 2, gaps 2 and −3: above where the first weight exceeds 0.6;
    // P(Beta(3, 2) > 0.6) = 1 − (4·0.6³ − 3·0.6⁴) = 0.5248.
    expect(chanceAround([2, -3], [3, 2], true)).toBeCloseTo(0.5248, 6);
    // Beta(1, 4) beyond 0.25: 0.75⁴.
    expect(chanceAround([3, -1], [1, 4], true)).toBeCloseTo(0.75 ** 4, 6);
  });

  test("shapes of 1 are any weights", () => {
    const ones = [1, 1, 1, 1];
    expect(chanceAround(gaps([4, 5, 6, 9]), ones, true)).toBeCloseTo(111 / 160, 5);
  });

  test("a factor of shape 2 is two factors of shape 1 with its rating, whose share has a closed form", () => {
    // 8, 8, 6 and 2 at any weights, one of them below: 1 − (3.5 ∕ 6)² (3.5 ∕ 4).
    const share = 1 - (3.5 / 6) ** 2 * (3.5 / 4);
    expect(chanceAround(gaps([8, 6, 2]), [2, 1, 1], true)).toBeCloseTo(share, 6);
    expect(chanceAround(gaps([8, 6, 2]), [1, 1, 1], true)).toBeCloseTo(47 / 96, 6);
  });

  test("ratings on one side leave no doubt", () => {
    expect(around([8, 7, 6], [50, 30, 20], 0.5)).toBe(1);
    expect(around([1, 2, 3], [50, 30, 20], 0.5)).toBe(0);
  });
});

test("the nodes integrate powers exactly up to twice their number less one", () => {
  const { places, weights } = nodesOf(64);
  for (const power of [0, 2, 10, 60, 126]) {
    const sum = places.reduce((all, place, i) => all + weights[i]! * place ** power, 0);
    expect(sum).toBeCloseTo(2 / (power + 1), 13);
  }
});

describe("ratings off by a step", () => {
  const doubted = (ratings: number[], weights: number[]) =>
    ratings.map((rating, i) => ({
      weight: weights[i]!,
      gap: rating - 5.5,
      changes: stepsOf(rating, { lowest: 1, highest: 10 }),
    }));

  test("8 6 2 at 50/30/20 stays above in 25 of 27 cases, one of them exactly on the cut (by listing them)", () => {
    expect(shareOfRatingsAbove(doubted([8, 6, 2], [50, 30, 20]), true)).toBeCloseTo(25 / 27, 12);
  });

  test("on the side of low ties the case on the cut is lost", () => {
    expect(shareOfRatingsAbove(doubted([8, 6, 2], [50, 30, 20]), false)).toBeCloseTo(24 / 27, 12);
  });

  test("every combination counted one by one gives the same", () => {
    const rating = fc.integer({ min: 1, max: 10 });
    const weight = fc.constantFrom(1, 5, 7.5, 12, 33.3);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(rating, weight), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (factors, high) => {
          const whole = factors.reduce((sum, [, w]) => sum + w, 0);
          let [above, all] = [0, 0];
          const walk = (i: number, sum: number) => {
            const factor = factors[i];
            if (factor === undefined) {
              const gap = Math.round((sum / whole - 5.5) * 1e9);
              all++;
              if (gap > 0 || (gap === 0 && high)) above++;
              return;
            }
            for (const step of [-1, 0, 1]) {
              walk(i + 1, sum + factor[1] * Math.min(10, Math.max(1, factor[0] + step)));
            }
          };
          walk(0, 0);
          const found = shareOfRatingsAbove(
            doubted(
              factors.map(([r]) => r),
              factors.map(([, w]) => w),
            ),
            high,
          );
          expect(found).toBeCloseTo(above / all, 10);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("weights without a common part are left to sampling", () => {
    expect(shareOfRatingsAbove(doubted([8, 6, 2], [Math.PI, Math.E, 1]), true)).toBeNaN();
  });
});
