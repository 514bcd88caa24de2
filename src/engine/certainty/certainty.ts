import { NOT_RATED } from "../matrix/define-matrix";
import { cells, levels, type Level } from "../matrix/portfolio";
import type { Chances } from "./types";

/** How sure each customer's place in the matrix is. One entry per customer. */
export interface Certainty {
  /** The share of today's quadrant; NaN where not rated. */
  readonly own: Float64Array;
  /** One column per quadrant, in the order of the matrix' cells; together they are 1. */
  readonly shares: readonly Float64Array[];
  /** Code of the likeliest quadrant but today's; `NOT_RATED` where no other is possible. */
  readonly runnerUp: Uint8Array;
  /** Of the own share; 0 where it is exact. */
  readonly standardError: Float64Array;
}

/**
 * The chances of all quadrants. The axes have weights of their own, so the chance of a quadrant is the product of
 * two.
 *
 * @param cell today's quadrants, `NOT_RATED` where there is none
 */
export function certaintyOf(
  attractiveness: Chances,
  advantage: Chances,
  cell: Uint8Array,
): Certainty {
  const chance = (side: Level, { high }: Chances, i: number) =>
    side === "high" ? (high[i] ?? NaN) : 1 - (high[i] ?? NaN);
  const sides = cells.map((id) => levels[id]);
  const shares = sides.map((side) =>
    Float64Array.from(cell, (code, i) =>
      code === NOT_RATED
        ? NaN
        : chance(side.attractiveness, attractiveness, i) * chance(side.advantage, advantage, i),
    ),
  );
  const error = (code: number, i: number) => {
    const side = sides[code];
    if (side === undefined) return NaN;
    return Math.hypot(
      chance(side.attractiveness, attractiveness, i) * (advantage.standardError[i] ?? NaN),
      chance(side.advantage, advantage, i) * (attractiveness.standardError[i] ?? NaN),
    );
  };
  return {
    own: Float64Array.from(cell, (code, i) => shares[code]?.[i] ?? NaN),
    shares,
    runnerUp: Uint8Array.from(cell, (code, i) => second(shares, code, i)),
    standardError: Float64Array.from(cell, error),
  };
}

function second(shares: readonly Float64Array[], own: number, customer: number): number {
  let [best, found] = [0, NOT_RATED];
  shares.forEach((column, code) => {
    const share = column[customer] ?? NaN;
    if (code !== own && share > best) [best, found] = [share, code];
  });
  return found;
}
