import { lateAnswers } from "../late/load";

/**
 * Tells how sure each customer's quadrant is while weights (or ratings) are in doubt. Exact where an
 * exact form exists, else 10,000 draws with their standard error. Example:
 * =KAM.CERTAINTY(B2:G41, B1:G1, H2:K41, H1:K1) fills 40 rows and 7 columns.
 * @customfunction CERTAINTY
 * @helpurl https://localhost:3000/help.html#CERTAINTY
 * @param attractivenessRatings One row per customer and one column per factor.
 * @param attractivenessWeights One weight per factor of attractiveness.
 * @param advantageRatings One row per customer and one column per factor.
 * @param advantageWeights One weight per factor of advantage.
 * @param [settings] Two columns, name and value, such as the Settings sheet holds them.
 * @param [doubt] One or two cells. About weights: 5% to 50% around today's (default 20%), "any"
 *   weights, "order" (only their order is believed), or 0 for none. About ratings: 0 (default) or 1,
 *   a step up or down.
 * @param [attractivenessDirections] One per factor: "less is better" (or -1) reverses its ratings.
 * @param [advantageDirections] One per factor: "less is better" (or -1) reverses its ratings.
 * @param [attractivenessOptional] One per factor: yes for a factor that drops out where not rated.
 * @param [advantageOptional] One per factor: yes for a factor that drops out where not rated.
 * @returns Per customer: share of today's quadrant, Star, Cash cow, Question mark, Dog, the runner-up,
 *   the standard error (0 is exact); empty text where not rated.
 */
export async function certainty(
  attractivenessRatings: unknown[][],
  attractivenessWeights: unknown[][],
  advantageRatings: unknown[][],
  advantageWeights: unknown[][],
  settings?: unknown[][],
  doubt?: unknown[][],
  attractivenessDirections?: unknown[][],
  advantageDirections?: unknown[][],
  attractivenessOptional?: unknown[][],
  advantageOptional?: unknown[][],
): Promise<unknown[][]> {
  return (await lateAnswers()).certainty(
    attractivenessRatings,
    attractivenessWeights,
    advantageRatings,
    advantageWeights,
    settings,
    doubt,
    attractivenessDirections,
    advantageDirections,
    attractivenessOptional,
    advantageOptional,
  );
}

/**
 * Finds the smallest change of weights that brings each customer to the cut: points of 100 that must
 * move, from which factors to which. Anything beyond crosses it. Example:
 * =KAM.FLIP(B2:G41, B1:G1) fills 40 rows and 5 columns.
 * @customfunction FLIP
 * @helpurl https://localhost:3000/help.html#FLIP
 * @param ratings One row per customer and one column per factor; or one column per customer where the
 *   weights stand in a column of that length.
 * @param weights One weight per factor, in a row or a column.
 * @param [cut] A number, or "midpoint" of the scale (default, 5.5 for 1 to 10), "mean" or "median" of
 *   the scores. A median, and a mean of ratings with blanks, is held where it is today.
 * @param [scale] Two cells, the lowest and the highest rating. Default: 1 and 10.
 * @param [missing] What a missing rating does: "exclude" (default), "lowest" or "reject".
 * @param [directions] One per factor: "less is better" (or -1) reverses its ratings.
 * @param [optional] One per factor: yes for a factor that always drops out where it is not rated.
 * @param [factors] The factors' names; without them positions from 1.
 * @param [language] Language of the reasons: "en-US", "zh-CN" or "zh-TW". Default: that of Excel.
 * @returns Per customer: points, from, to, the one factor whose own weight must change least, and that
 *   weight in the unit typed. Empty points and a reason where no weights do it.
 */
export async function flip(
  ratings: unknown[][],
  weights: unknown[][],
  cut?: unknown,
  scale?: unknown[][],
  missing?: unknown,
  directions?: unknown[][],
  optional?: unknown[][],
  factors?: unknown[][],
  language?: unknown,
): Promise<unknown[][]> {
  return (await lateAnswers()).flip(
    ratings,
    weights,
    cut,
    scale,
    missing,
    directions,
    optional,
    factors,
    language,
  );
}
