import { inFours, type Four, type Term } from "./fours";
import type { ScoreOptions } from "./score";

/** The factors as the loop needs them, those that must be rated apart from those that need not. */
export interface Terms {
  readonly required: readonly Four[];
  readonly optional: readonly Four[];
}

/** @throws RangeError when weights, options or columns differ in length, or a weight is negative or not finite */
export function splitTerms(
  ratings: readonly Float64Array[],
  weights: Float64Array,
  options: ScoreOptions,
): Terms {
  assertShapes(ratings, weights, options);
  const { lowest, highest } = options.scale;
  const required: Term[] = [];
  const optional: Term[] = [];
  ratings.forEach((column, i) => {
    const weight = weights[i] ?? 0;
    if (weight === 0) return;
    const reversed = options.lessIsBetter[i] === true;
    const slope = reversed ? -weight : weight;
    const term = {
      ratings: column,
      weight,
      slope,
      offset: reversed ? weight * (lowest + highest) : 0,
    };
    if (options.optional[i] === true) optional.push(term);
    else required.push(term);
  });
  return { required: inFours(required), optional: inFours(optional) };
}

function assertShapes(
  ratings: readonly Float64Array[],
  weights: Float64Array,
  { lessIsBetter, optional }: ScoreOptions,
): void {
  const factors = ratings.length;
  if ([weights, lessIsBetter, optional].some((list) => list.length !== factors)) {
    throw new RangeError(
      "Ratings, weights, directions and optional marks must have one entry per factor",
    );
  }
  if (ratings.some((column) => column.length !== ratings[0]?.length)) {
    throw new RangeError("Every factor must have one rating per customer");
  }
  if (weights.some((weight) => !(weight >= 0 && weight < Infinity))) {
    throw new RangeError("A weight must be a number that is not negative");
  }
}
