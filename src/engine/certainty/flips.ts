import { atOnce, type InParts } from "../in-parts";
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
  return atOnce(flipsInParts(question));
}

/** The same, to be interrupted. */
export function* flipsInParts(question: AxisQuestion): InParts<Flips> {
  const moving = movingBorders(question);
  const borders = moving ?? todaysBorders(question);
  const total = question.weights.reduce((sum, weight) => sum + weight, 0);
  const count = question.ratings[0]?.length ?? 0;
  const customers: (CustomerFlip | null)[] = [];
  for (let customer = 0; customer < count; customer++) {
    const levers = leversOf(question, borders, customer);
    customers.push(
      levers === null ? null : { points: smallestFlip(levers, total), own: leastOwnWeight(levers) },
    );
    yield customer / count;
  }
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
