import { shareOfWeightsAbove } from "../../../src/engine/certainty/any-weights";
import { certaintyOf } from "../../../src/engine/certainty/certainty";
import { chancesOfHigh } from "../../../src/engine/certainty/chances";
import { pcg32 } from "../../../src/engine/certainty/pcg32";
import { sampledInParts } from "../../../src/engine/certainty/sampled";
import { atOnce } from "../../../src/engine/in-parts";
import type { AxisQuestion, Doubt } from "../../../src/engine/certainty/types";
import { NOT_RATED } from "../../../src/engine/matrix/define-matrix";
import { cells } from "../../../src/engine/matrix/portfolio";
import { columnsOf } from "../helpers";

const sampled = (...question: Parameters<typeof sampledInParts>) =>
  atOnce(sampledInParts(...question));

test("the generator gives the published first numbers of seed 42, stream 54 (PCG's own demonstration)", () => {
  const next = pcg32(42, 54);
  const published = [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e];
  expect(published.map(() => next())).toEqual(published);
});

const question = (rows: number[][], weights: number[], more: Partial<AxisQuestion> = {}) => ({
  ratings: columnsOf(rows),
  weights: Float64Array.from(weights),
  optional: weights.map(() => false),
  missing: "exclude" as const,
  scale: { lowest: 1, highest: 10 },
  cut: "midpoint" as const,
  tie: "high" as const,
  ...more,
});

const doubts: Doubt[] = [
  { weights: 0.05, ratingStep: 0 },
  { weights: 0.2, ratingStep: 0 },
  { weights: 0.5, ratingStep: 0 },
  { weights: "any", ratingStep: 0 },
  { weights: "order", ratingStep: 0 },
  { weights: 0, ratingStep: 1 },
];

/** A customer near the border, another near it below, blanks, and more factors each time. */
const cases = [2, 3, 7, 29, 60].map((factors) => {
  const rating = (i: number, shift: number) => 1 + ((i * 7 + shift) % 10);
  const row = (shift: number) => Array.from({ length: factors }, (_, i) => rating(i, shift));
  const blanks = row(4).map((value, i) => (i % 5 === 1 && factors > 4 ? NaN : value));
  return question(
    [row(2), row(5), blanks],
    row(1).map((weight) => 5 * Math.ceil(weight / 3)),
  );
});

/** What one draw more or less changes, where a chance is too small to be met at all. */
const oneDraw = 1 / 10_000;

test.each(doubts)("exact chances lie within four standard errors of drawn ones: %j", (doubt) => {
  for (const asked of cases) {
    const exact = chancesOfHigh(asked, doubt);
    const drawn = sampled(asked, doubt);
    exact.high.forEach((chance, i) => {
      expect(exact.standardError[i]).toBe(0);
      const error = Math.sqrt((chance * (1 - chance)) / 10_000);
      expect(Math.abs(chance - drawn.high[i]!)).toBeLessThanOrEqual(4 * error + oneDraw);
    });
  }
});

test("a mean cut over complete ratings is exact: the cut moves with the weights", () => {
  const rows = [
    [8, 6, 2],
    [4, 5, 9],
    [7, 3, 5],
  ];
  const asked = question(rows, [50, 30, 20], { cut: "mean" });
  const exact = chancesOfHigh(asked, { weights: "any", ratingStep: 0 });
  // Means of the factors: 19/3, 14/3, 16/3.
  const gaps = [8 - 19 / 3, 6 - 14 / 3, 2 - 16 / 3];
  expect(exact.high[0]).toBeCloseTo(shareOfWeightsAbove(gaps, true), 9);
  expect(exact.standardError[0]).toBe(0);
  const drawn = sampled(asked, { weights: "any", ratingStep: 0 });
  expect(Math.abs(drawn.high[0]! - exact.high[0]!)).toBeLessThan(0.02);
});

test("a median cut, a mean cut with blanks, and both doubts at once are drawn and say so", () => {
  const rows = [
    [8, 6, 2],
    [4, 5, 9],
    [NaN, 7, 3],
  ];
  const both = { weights: 0.2, ratingStep: 1 } as const;
  for (const [cut, doubt] of [
    ["median", { weights: 0.2, ratingStep: 0 }],
    ["mean", { weights: 0.2, ratingStep: 0 }],
    ["midpoint", both],
  ] as const) {
    const asked = question(rows, [50, 30, 20], { cut });
    const first = chancesOfHigh(asked, doubt);
    expect(first.standardError.some((error) => error > 0)).toBe(true);
    // Every recalculation agrees.
    expect(chancesOfHigh(asked, doubt)).toEqual(first);
  }
});

test("no doubt at all is 0 or 1, as the scores say", () => {
  const asked = question(
    [
      [8, 6, 2],
      [4, 5, 6],
      [5, 6, 5.5],
    ],
    [50, 30, 20],
  );
  const { high } = chancesOfHigh(asked, { weights: 0, ratingStep: 0 });
  // 6.2, 4.7, and 5.4.
  expect(Array.from(high)).toEqual([1, 0, 0]);
  const { high: byMedian } = chancesOfHigh(
    { ...asked, cut: "median" },
    { weights: 0, ratingStep: 0 },
  );
  expect(Array.from(byMedian)).toEqual([1, 0, 1]);
});

test("a customer without a score has no chance; an optional factor not rated is left out", () => {
  const rows = [
    [NaN, NaN, NaN],
    [8, 6, NaN],
  ];
  const none = { weights: "any", ratingStep: 0 } as const;
  expect(chancesOfHigh(question(rows, [1, 1, 1]), none).high).toEqual(Float64Array.of(NaN, 1));
  const rejected = question(rows, [1, 1, 1], { missing: "reject" });
  expect(chancesOfHigh(rejected, none).high).toEqual(Float64Array.of(NaN, NaN));
  const optional = { ...rejected, optional: [false, false, true] };
  expect(chancesOfHigh(optional, none).high).toEqual(Float64Array.of(NaN, 1));
  const lowest = question(rows, [1, 1, 1], { missing: "lowest" });
  // The gap of the missing one is 1 − 5.5: 1 − (4.5/7)(4.5/5).
  expect(chancesOfHigh(lowest, none).high[1]).toBeCloseTo(1 - (4.5 / 7) * (4.5 / 5), 12);
});

test("8 6 2 against 4 5 6 9 under any weights: Star 34.0, Question mark 15.0, Cash cow 35.4, Dog 15.6 per cent (Varsi 1973 on each axis; by fractions)", () => {
  const doubt = { weights: "any", ratingStep: 0 } as const;
  const attractiveness = chancesOfHigh(question([[8, 6, 2]], [1, 1, 1]), doubt);
  const advantage = chancesOfHigh(question([[4, 5, 6, 9]], [1, 1, 1, 1]), doubt);
  const cashCow = Uint8Array.of(cells.indexOf("cashCow"));
  const { own, shares, runnerUp, standardError } = certaintyOf(attractiveness, advantage, cashCow);
  const expected = {
    star: 1739 / 5120,
    questionMark: 2303 / 15360,
    cashCow: 1813 / 5120,
    dog: 2401 / 15360,
  };
  cells.forEach((cell, code) => {
    expect(shares[code]![0]).toBeCloseTo(expected[cell], 14);
  });
  expect(own[0]).toBeCloseTo(1813 / 5120, 14);
  expect(runnerUp[0]).toBe(cells.indexOf("star"));
  expect(standardError[0]).toBe(0);
});

test("today's doubt makes the same customer a Cash cow by two thirds (integral of Imhof 1961, computed apart)", () => {
  const doubt = { weights: 0.2, ratingStep: 0 } as const;
  const attractiveness = chancesOfHigh(question([[8, 6, 2]], [1, 1, 1]), doubt);
  const advantage = chancesOfHigh(question([[4, 5, 6, 9]], [1, 1, 1, 1]), doubt);
  const { shares } = certaintyOf(attractiveness, advantage, Uint8Array.of(1));
  expect(shares[cells.indexOf("cashCow")]![0]).toBeCloseTo(0.67, 3);
  expect(shares[cells.indexOf("star")]![0]).toBeCloseTo(0.323, 3);
});

test("who is not rated has no certainty, and who cannot be elsewhere no runner-up", () => {
  const sure = { high: Float64Array.of(1, NaN), standardError: new Float64Array(2) };
  const { own, runnerUp } = certaintyOf(sure, sure, Uint8Array.of(0, NOT_RATED));
  expect(Array.from(own)).toEqual([1, NaN]);
  expect(Array.from(runnerUp)).toEqual([NOT_RATED, NOT_RATED]);
});
