import { roundScore } from "../round";

/** One factor that counts for a customer. */
export interface Lever {
  /** Place of the factor in its table. */
  readonly factor: number;
  /** As typed, in any unit, above 0. */
  readonly weight: number;
  /** Rating above the cut, negative below. */
  readonly gap: number;
}

/** The smallest change of weights that brings a customer to the cut. */
export interface Flip {
  /** Points of the table's 100 that must move; at the cut itself 0, and anything more crosses it. */
  readonly points: number;
  /** Places of the factors that give weight, the one that gives first in front; often several. */
  readonly from: readonly number[];
  readonly to: number;
}

/**
 * Moves weight from the factors that hold the customer where it is to the one that pulls hardest the other way:
 * the least total of points moved, as the linear programme would find. Equal gaps give in the order of the table.
 *
 * @param levers what counts for this customer: a factor that is not rated neither gives nor takes
 * @param total weight of the whole table, in the unit of the levers
 * @returns null where every rating is on one side of the cut: then no weights move the customer
 * @source the norm: Wolters & Mareschal 1995, Novel types of sensitivity analysis for additive MCDM methods, EJOR 81
 */
export function smallestFlip(levers: readonly Lever[], total: number): Flip | null {
  const rated = levers.reduce((sum, { weight }) => sum + weight, 0);
  const above = levers.reduce((sum, { weight, gap }) => sum + weight * gap, 0) / rated;
  const side = roundScore(above) >= 0 ? 1 : -1;
  // Seen from the customer's side: what is far on it gives, what is farthest on the other side takes.
  const ordered = levers
    .map((lever) => ({ ...lever, pull: lever.gap * side }))
    .sort((a, b) => b.pull - a.pull || a.factor - b.factor);
  const least = ordered.at(-1)?.pull ?? NaN;
  const taker = ordered.find(({ pull }) => pull === least);
  if (taker === undefined || least > 0 || ordered.every(({ pull }) => pull <= 0)) return null;
  const from: number[] = [];
  let [left, moved] = [Math.abs(roundScore(above)), 0];
  for (const { factor, weight, pull } of ordered) {
    if (from.length > 0 && left <= 0) break;
    if (pull <= taker.pull) break;
    const given = Math.min(weight / rated, left / (pull - taker.pull));
    from.push(factor);
    moved += given;
    left = roundScore(left - given * (pull - taker.pull));
  }
  return { points: (100 * moved * rated) / total, from, to: taker.factor };
}

/** One factor's weight, the others left as typed, that puts the score on the cut. */
export interface OwnWeight {
  readonly factor: number;
  /** In the unit typed. */
  readonly weight: number;
}

/**
 * The one factor whose own weight must change least to put the score on the cut, and that weight.
 *
 * @returns null where no single weight does it
 * @source Mareschal 1988, Weight stability intervals in multicriteria decision aid, EJOR 33
 */
export function leastOwnWeight(levers: readonly Lever[]): OwnWeight | null {
  const sum = levers.reduce((all, { weight, gap }) => all + weight * gap, 0);
  const found = levers
    .flatMap(({ factor, weight, gap }) => {
      const needed = -(sum - weight * gap) / gap;
      return gap === 0 || needed < 0
        ? []
        : [{ factor, weight: needed, change: Math.abs(needed - weight) }];
    })
    .sort((a, b) => a.change - b.change || a.factor - b.factor)[0];
  return found === undefined ? null : { factor: found.factor, weight: found.weight };
}
