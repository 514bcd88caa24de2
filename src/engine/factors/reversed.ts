import type { Scale } from "./types";

/** Ratings as they count: those of factors of which less is better, seen from the other end of the scale. */
export function reversedRatings(
  ratings: readonly Float64Array[],
  lessIsBetter: readonly boolean[],
  { lowest, highest }: Scale,
): Float64Array[] {
  return ratings.map((column, i) =>
    lessIsBetter[i] === true ? column.map((rating) => lowest + highest - rating) : column,
  );
}
