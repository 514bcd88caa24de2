import type { Factor, FactorTable } from "../../../src/engine/factors/types";
import { scorePortfolio, type PortfolioInput } from "../../../src/engine/portfolio/score-portfolio";
import { defaultSettings } from "../../../src/engine/portfolio/settings";
import { smallestMoves } from "../../../src/engine/portfolio/smallest-moves";

function factor(name: string, axis: Factor["axis"], weight: number, lessIsBetter = false): Factor {
  const none = { partOf: null, groupWeight: null, partWeight: null, optional: false };
  return { name, axis, group: "", weight, lessIsBetter, ...none };
}

const factors: FactorTable = {
  factors: [
    factor("Volume", "attractiveness", 3),
    factor("Rivals", "attractiveness", 1, true),
    factor("Service", "advantage", 1),
    factor("Price", "advantage", 1),
  ],
  scale: { lowest: 1, highest: 10 },
  weighting: "flat",
  claimedTotal: null,
};

function movesOf(ratings: number[]) {
  const input: PortfolioInput = {
    factors,
    names: ["A"],
    ratings: ratings.map((rating) => Float64Array.of(rating)),
    sizes: null,
    settings: defaultSettings,
  };
  return smallestMoves(input, scorePortfolio(input), 0);
}

// Attractiveness (3 × 6 + 1 × (11 − 5)) ÷ 4 = 6, advantage (6 + 7) ÷ 2 = 6.5, cuts 5.5: a star.
// Volume at 5 gives 5.25 (low) with one step; rivals at 8 give 5.25 with three. Service at 3 gives 5 with three
// steps, at 4 exactly 5.5, still high; price at 4 gives 5 with three too, but comes later.
test("the smallest change of one rating for each quadrant in reach, nearest first", () => {
  expect(movesOf([6, 5, 6, 7])).toEqual([
    { factor: "Volume", from: 6, to: 5, cell: "cashCow" },
    { factor: "Service", from: 6, to: 3, cell: "questionMark" },
  ]);
});

test("a customer that is not rated enough to stand anywhere has nowhere to move from", () => {
  expect(movesOf([NaN, 5, 9, 9])).toEqual([]);
});

test("a score at the cut is high, so the least step below it moves the customer", () => {
  // (3 × 5 + 11 − 3) ÷ 4 = 5.75: volume at 4 gives 5 with one step.
  expect(movesOf([5, 3, 9, 9])[0]).toEqual({ factor: "Volume", from: 5, to: 4, cell: "cashCow" });
  // (3 × 5 + 11 − 4) ÷ 4 = 5.5, exactly the cut and high: volume at 4 and rivals at 5 both give less with one step.
  expect(movesOf([5, 4, 9, 9])[0]).toEqual({ factor: "Volume", from: 5, to: 4, cell: "cashCow" });
  // (3 × 1 + 11 − 1) ÷ 4 = 3.25: only volume can lift it, at 4 to exactly 5.5.
  expect(movesOf([1, 1, 9, 9])).toContainEqual({ factor: "Volume", from: 1, to: 4, cell: "star" });
});

test("8 6 2 by 50/30/20 crosses 5.5 below 6.6 of the first or 3.67 of the second: the first at 6 is nearest (by hand)", () => {
  const three = [
    factor("First", "attractiveness", 50),
    factor("Second", "attractiveness", 30),
    factor("Third", "attractiveness", 20),
    factor("Advantage", "advantage", 1),
  ];
  const inputOf = (first: number): PortfolioInput => ({
    factors: { ...factors, factors: three },
    names: ["A"],
    ratings: [first, 6, 2, 9].map((rating) => Float64Array.of(rating)),
    sizes: null,
    settings: defaultSettings,
  });
  const moves = (first: number) => smallestMoves(inputOf(first), scorePortfolio(inputOf(first)), 0);
  expect(moves(8)).toContainEqual({ factor: "First", from: 8, to: 6, cell: "cashCow" });
  // With the first at 7 the score is 5.7: the second crosses below 5.33, the first below 6.6, one step each.
  expect(moves(7)).toContainEqual({ factor: "First", from: 7, to: 6, cell: "cashCow" });
});

test("a border that no single rating reaches is not named", () => {
  // Advantage 10: service or price at 1 gives exactly 5.5, still high. Volume at 3 gives (9 + 10) ÷ 4 = 4.75.
  expect(movesOf([10, 1, 10, 10])).toEqual([
    { factor: "Volume", from: 10, to: 3, cell: "cashCow" },
  ]);
});

test("a reversed factor is told with the rating a person would type", () => {
  const heavy = [factor("Rivals", "attractiveness", 1, true), factor("Price", "advantage", 1)];
  const input: PortfolioInput = {
    factors: { ...factors, factors: heavy },
    names: ["A"],
    ratings: [Float64Array.of(5), Float64Array.of(9)],
    sizes: null,
    settings: defaultSettings,
  };
  // 11 − 5 = 6 is high; rated 6 it counts 5 and is low.
  expect(smallestMoves(input, scorePortfolio(input), 0)[0]).toEqual({
    factor: "Rivals",
    from: 5,
    to: 6,
    cell: "cashCow",
  });
});
