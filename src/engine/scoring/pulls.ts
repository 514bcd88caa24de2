import type { FactorTable, MissingPolicy } from "../factors/types";
import { contributions } from "./contributions";

/** A factor that counts, and by how much of a point it pulls a score over the cut, negative under it. */
export interface Pull {
  readonly factor: string;
  /** As it was rated. */
  readonly rating: number;
  /** Share of the weight that counts for this customer, 0 to 1. */
  readonly share: number;
  readonly pull: number;
}

/**
 * What holds a score where it is against the cut, the strongest first; of equal pulls the factor that comes first.
 * All pulls of an axis sum to the score's distance to the cut.
 */
export function pulls(
  table: FactorTable,
  axis: string,
  ratings: ArrayLike<number>,
  missing: MissingPolicy,
  cut: number,
): Pull[] {
  return contributions(table, axis, ratings, missing)
    .filter(({ share }) => share > 0)
    .map(({ factor, rating, share, counted }) => {
      return { factor: factor.name, rating, share, pull: share * (counted - cut) };
    })
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull));
}
