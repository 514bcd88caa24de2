import { roundScore } from "../round";
import { movingBorders, todaysBorders } from "./borders";
import { countedRatings } from "./counted";
import { leastOwnWeight, smallestFlip, type Flip, type Lever, type OwnWeight } from "./flip";
import type { AxisQuestion } from "./types";

/** What change of weights would bring a customer to the cut of an axis. */
export interface CustomerFlip {
  /** Null where no weights do. */
  readonly points: Flip | null;
  /** Null where no single weight does. */
  readonly own: OwnWeight | null;
}

export interface Flips {
  /** One per customer; null where there is no score. */
  readonly customers: readonly (CustomerFlip | null)[];
  /** The cut would move with the weights in a way that is not followed: it is held where it is today. */
  readonly cutHeld: boolean;
}

/** For every customer the smallest change of weights that brings it to the cut. */
export function flipsOf(question: AxisQuestion): Flips {
  const moving = movingBorders(question);
  const borders = moving ?? todaysBorders(question);
  const total = question.weights.reduce((sum, weight) => sum + weight, 0);
  const customers = Array.from({ length: question.ratings[0]?.length ?? 0 }, (_, customer) => {
    const levers = leversOf(question, borders, customer);
    return levers === null
      ? null
      : { points: smallestFlip(levers, total), own: leastOwnWeight(levers) };
  });
  return { customers, cutHeld: moving === null };
}

function leversOf(
  question: AxisQuestion,
  borders: readonly number[],
  customer: number,
): Lever[] | null {
  const counted = countedRatings(question, customer);
  if (counted === null) return null;
  return counted.flatMap((rating, factor) =>
    Number.isNaN(rating)
      ? []
      : [
          {
            factor,
            weight: question.weights[factor] ?? NaN,
            gap: roundScore(rating - (borders[factor] ?? NaN)),
          },
        ],
  );
}
