/*
 * What people call in cells as =KAM.…; the comments are the help that Excel shows them. Each
 * function is a doorway:
 * it hands Excel's arguments to `answers/` and Excel the answer. The metadata generator reads this
 * file alone and knows
 * neither type aliases nor functions held in constants, and Excel passes null for an argument left
 * out, so optional
 * parameters have no defaults and every argument is taken as unknown.
 */
import { adviceFor, strategyFor } from "./answers/by-quadrant";
import { distances } from "./answers/distance";
import { portfolioTable } from "./answers/portfolio";
import { problemTexts } from "./answers/problem";
import { quadrants } from "./answers/quadrant";
import { coverages, scores, totals } from "./answers/score";

/**
 * Scores customers on one axis: the weighted mean of their ratings. What is no rating on the scale
 * (blank, text, a number off the scale) counts as missing; KAM.PROBLEM says which. An error is
 * passed on. Example: =KAM.SCORE(B2:G41, B1:G1) fills 40 cells.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help.html#SCORE
 * @param ratings One row per customer and one column per factor; or one column per customer where
 *   the weights stand in a column of that length.
 * @param weights One weight per factor, in a row or a column. They need not sum to 1 or 100.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10. On a scale that
 *   holds 0, enter every rating: some Excel versions hand over blank cells as 0.
 * @param [missing] What a missing rating does: "exclude" the factor for that customer (default),
 *   count as the "lowest" rating, or "reject" (no score).
 * @param [directions] One per factor: "less is better" (or -1) reverses its ratings, "more is
 *   better" (or 1, or blank) does not.
 * @param [optional] One per factor: yes (or TRUE, or 1) for a factor that always drops out where it
 *   is not rated.
 * @param [decimal] How numbers that are text are written: "point" (default) or "comma".
 * @param [factors] The factors' names, blank over other columns. With them three columns come out:
 *   score, coverage, what is wrong with the ratings; a factor whose weight or direction cannot be
 *   read is left out and named. Hand blanks over as IF(range="","",range) then.
 * @param [language] Language of the problems: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns One score per customer; empty text where there is none.
 */
export function score(
  ratings: unknown[][],
  weights: unknown[][],
  scale?: unknown[][],
  missing?: unknown,
  directions?: unknown[][],
  optional?: unknown[][],
  decimal?: unknown,
  factors?: unknown[][],
  language?: unknown,
): unknown[][] {
  return scores({
    ratings,
    weights,
    scale,
    missing,
    directions,
    optional,
    decimal,
    factors,
    language,
  });
}

/**
 * Sums rating × weight over the factors of each customer: the total that a scoring form prints. What
 * is no rating on the scale counts as missing; KAM.PROBLEM says which. An error is passed on.
 * Example: =KAM.TOTAL(B2:G41, B1:G1) fills 40 cells.
 * @customfunction TOTAL
 * @helpurl https://localhost:3000/help.html#TOTAL
 * @param ratings One row per customer and one column per factor; or one column per customer where
 *   the weights stand in a column of that length.
 * @param weights One weight per factor, in a row or a column, in any unit.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10.
 * @param [directions] One per factor: "less is better" (or -1) reverses its ratings, "more is
 *   better" (or 1, or blank) does not.
 * @param [decimal] How numbers that are text are written: "point" (default) or "comma".
 * @returns One total per customer; empty text where nothing is rated.
 */
export function total(
  ratings: unknown[][],
  weights: unknown[][],
  scale?: unknown[][],
  directions?: unknown[][],
  decimal?: unknown,
): unknown[][] {
  return totals({ ratings, weights, scale, directions, optional: null, decimal });
}

/**
 * Tells how much of the weight is rated, from 0 to 1, for each customer. Example:
 * =KAM.COVERAGE(B2:G41, B1:G1) fills 40 cells; format them as percent.
 * @customfunction COVERAGE
 * @helpurl https://localhost:3000/help.html#COVERAGE
 * @param ratings One row per customer and one column per factor; or one column per customer where
 *   the weights stand in a column of that length.
 * @param weights One weight per factor, in a row or a column.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10.
 * @param [optional] One per factor: yes (or TRUE, or 1) for a factor that does not count where it
 *   is not rated.
 * @param [decimal] How numbers that are text are written: "point" (default) or "comma".
 * @returns One share per customer.
 */
export function coverage(
  ratings: unknown[][],
  weights: unknown[][],
  scale?: unknown[][],
  optional?: unknown[][],
  decimal?: unknown,
): unknown[][] {
  return coverages({ ratings, weights, scale, directions: null, optional, decimal });
}

/**
 * Places customers in the matrix: Star, Cash cow, Question mark or Dog, in the labels you choose. A
 * customer without a score is Not rated. Example: =KAM.QUADRANT(B2:B41, C2:C41) fills 40 cells;
 * =KAM.QUADRANT(7, 4) is Question mark.
 * @customfunction QUADRANT
 * @helpurl https://localhost:3000/help.html#QUADRANT
 * @param attractiveness Scores for customer attractiveness: one cell or many.
 * @param advantage Scores for business advantage, as many, in cells that stand in the same way.
 * @param [cutAttractiveness] Where high attractiveness begins: a number on the scale, or "midpoint"
 *   of the scale, "mean" or "median" of the scores. Default: midpoint (5.5 on 1 to 10).
 * @param [cutAdvantage] Where high advantage begins, likewise.
 * @param [labels] "bcg" (default), "key account" or "mcdonald"; or four cells with your labels for
 *   star, cash cow, question mark and dog, and if you like a fifth for not rated.
 * @param [language] Language of the labels: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10. A score of 0
 *   counts only on a scale that holds 0.
 * @param [tie] Whether a score exactly at the cut is "high" (default) or "low".
 * @returns One label per customer.
 */
export function quadrant(
  attractiveness: unknown[][],
  advantage: unknown[][],
  cutAttractiveness?: unknown,
  cutAdvantage?: unknown,
  labels?: unknown[][],
  language?: unknown,
  scale?: unknown[][],
  tie?: unknown,
): unknown[][] {
  return quadrants(
    attractiveness,
    advantage,
    cutAttractiveness,
    cutAdvantage,
    labels,
    language,
    scale,
    tie,
  );
}

/**
 * Names the strategy for customers in a quadrant: Invest, Maintain, Select or Harvest. Example:
 * =KAM.STRATEGY(D2:D41) fills 40 cells; =KAM.STRATEGY("Star") is Invest.
 * @customfunction STRATEGY
 * @helpurl https://localhost:3000/help.html#STRATEGY
 * @param quadrant Labels that KAM.QUADRANT gave, in any language and label scheme. "Star" is the
 *   portfolio's star (high, high) unless labels says "mcdonald".
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @param [labels] The labels that KAM.QUADRANT was given, where they were "mcdonald" or your own.
 * @returns One strategy per label; empty text for Not rated.
 */
export function strategy(
  quadrant: unknown[][],
  language?: unknown,
  labels?: unknown[][],
): unknown[][] {
  return strategyFor(quadrant, language, labels);
}

/**
 * Says what to do with customers in a quadrant, in a sentence or two. Example: =KAM.ADVICE(D2) or
 * =KAM.ADVICE("Cash cow").
 * @customfunction ADVICE
 * @helpurl https://localhost:3000/help.html#ADVICE
 * @param quadrant Labels that KAM.QUADRANT gave, in any language and label scheme.
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @param [labels] The labels that KAM.QUADRANT was given, where they were "mcdonald" or your own.
 * @returns One text per label; empty text for Not rated.
 */
export function advice(
  quadrant: unknown[][],
  language?: unknown,
  labels?: unknown[][],
): unknown[][] {
  return adviceFor(quadrant, language, labels);
}

/**
 * Measures how far each score lies above the cut (below it: negative). A small distance means that
 * a small change of rating moves the customer. A score off the scale is #VALUE!. Example:
 * =KAM.DISTANCE(B2:B41, 5.5) fills 40 cells.
 * @customfunction DISTANCE
 * @helpurl https://localhost:3000/help.html#DISTANCE
 * @param scores Scores on one axis: one cell or many.
 * @param [cut] A number on the scale, or "midpoint" of the scale, "mean" or "median" of the scores. Default:
 *   midpoint (5.5 on 1 to 10).
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10. A score of 0
 *   counts only on a scale that holds 0.
 * @returns One distance per score; empty text where there is no score.
 */
export function distance(scores: unknown[][], cut?: unknown, scale?: unknown[][]): unknown[][] {
  return distances(scores, cut, scale);
}

/**
 * Builds the whole results table with one formula: customer, attractiveness, advantage, coverage,
 * quadrant, strategy, distance to the nearest border, problem.
 * Example: =KAM.PORTFOLIO(A2:A41, B2:G41, B1:G1, H2:L41, H1:L1) fills 41 rows and 8 columns.
 * @customfunction PORTFOLIO
 * @helpurl https://localhost:3000/help.html#PORTFOLIO
 * @param names The customers' names, in a column or a row.
 * @param attractivenessRatings Ratings of the attractiveness factors: one row per customer and one
 *   column per factor, or the transpose.
 * @param attractivenessWeights One weight per attractiveness factor.
 * @param advantageRatings Ratings of the advantage factors, likewise.
 * @param advantageWeights One weight per advantage factor.
 * @param [settings] Two columns, names and values, such as the first two of the Settings sheet:
 *   scale, cuts, tie, missing ratings, minimum coverage, labels, language.
 * @param [attractivenessDirections] One per attractiveness factor: "less is better" (or -1), "more is
 *   better" (or 1, or blank).
 * @param [advantageDirections] One per advantage factor, likewise.
 * @param [attractivenessOptional] One per attractiveness factor: yes (or TRUE, or 1) for a factor that
 *   drops out where it is not rated.
 * @param [advantageOptional] One per advantage factor, likewise.
 * @returns A header and one row per customer.
 */
export function portfolio(
  names: unknown[][],
  attractivenessRatings: unknown[][],
  attractivenessWeights: unknown[][],
  advantageRatings: unknown[][],
  advantageWeights: unknown[][],
  settings?: unknown[][],
  attractivenessDirections?: unknown[][],
  advantageDirections?: unknown[][],
  attractivenessOptional?: unknown[][],
  advantageOptional?: unknown[][],
): unknown[][] {
  const attractiveness = {
    ratings: attractivenessRatings,
    weights: attractivenessWeights,
    directions: attractivenessDirections,
    optional: attractivenessOptional,
  };
  const advantage = {
    ratings: advantageRatings,
    weights: advantageWeights,
    directions: advantageDirections,
    optional: advantageOptional,
  };
  return portfolioTable(names, attractiveness, advantage, settings);
}

/**
 * Says for each customer which ratings cannot be used and why; empty text where all is well.
 * Example: =KAM.PROBLEM(B1:G1, B2:G41) fills 40 cells.
 * @customfunction PROBLEM
 * @helpurl https://localhost:3000/help.html#PROBLEM
 * @param factors The factors' names, in a row or a column.
 * @param ratings One row per customer and one column per factor; or one column per customer where
 *   the names stand in a column of that length.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10.
 * @param [language] Language of the answer: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @param [decimal] How numbers that are text are written: "point" (default) or "comma".
 * @returns One text per customer.
 */
export function problem(
  factors: unknown[][],
  ratings: unknown[][],
  scale?: unknown[][],
  language?: unknown,
  decimal?: unknown,
): unknown[][] {
  return problemTexts(factors, ratings, scale, language, decimal);
}
