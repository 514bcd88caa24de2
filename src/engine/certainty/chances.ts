import { atOnce, type InParts } from "../in-parts";
import { roundScore } from "../round";
import { shareOfWeightsAbove } from "./any-weights";
import { chanceAround, concentration } from "./around-weights";
import { movingBorders, todaysBorders } from "./borders";
import { countedRatings } from "./counted";
import { shareOfOrderAbove } from "./ordered-weights";
import { shareOfRatingsAbove, stepsOf } from "./rating-steps";
import { sampledInParts } from "./sampled";
import type { AxisQuestion, Chances, Doubt } from "./types";

/**
 * How sure it is that each customer lies on the high side of an axis, the weights or the ratings being in doubt.
 * Exact wherever an exact form exists; else 10,000 draws, with their standard error: where both are in doubt, for
 * a median cut, for a mean cut with blanks, and where no exact form converges.
 *
 * @param known what is known already of a customer; undefined: nothing
 * @source each exact form names its own beside it
 */
export function chancesOfHigh(
  question: AxisQuestion,
  doubt: Doubt,
  known?: (customer: number) => number | undefined,
): Chances {
  return atOnce(chancesInParts(question, doubt, known));
}

/** The same, to be interrupted. */
export function* chancesInParts(
  question: AxisQuestion,
  doubt: Doubt,
  known: (customer: number) => number | undefined = () => undefined,
): InParts<Chances> {
  const borders = fixedBorders(question, doubt);
  const inDoubt = doubt.weights !== 0 && doubt.ratingStep !== 0;
  if (borders === null || inDoubt) return yield* sampledInParts(question, doubt);
  const customers = question.ratings[0]?.length ?? 0;
  const high = new Float64Array(customers);
  for (let i = 0; i < customers; i++) {
    high[i] = known(i) ?? exactChance(question, doubt, borders, i);
    yield i / customers;
  }
  const scored = (i: number) => countedRatings(question, i) !== null;
  if (!high.some((chance, i) => Number.isNaN(chance) && scored(i))) {
    return { high, standardError: new Float64Array(customers) };
  }
  const sampled = yield* sampledInParts(question, doubt);
  const exact = high.map((chance) => (Number.isNaN(chance) ? 0 : 1));
  return {
    high: high.map((chance, i) => (exact[i] === 1 ? chance : (sampled.high[i] ?? NaN))),
    standardError: sampled.standardError.map((error, i) => (exact[i] === 1 ? 0 : error)),
  };
}

/** What ratings are measured from; null where the cut can only be drawn. */
function fixedBorders(question: AxisQuestion, doubt: Doubt): readonly number[] | null {
  const { cut } = question;
  const moves = cut === "mean" || cut === "median";
  if (moves && doubt.weights === 0 && doubt.ratingStep === 0) return todaysBorders(question);
  return cut === "mean" && doubt.ratingStep !== 0 ? null : movingBorders(question);
}

/** NaN where the customer has no score, or where the exact form does not answer. */
function exactChance(
  question: AxisQuestion,
  { weights: doubt, ratingStep }: Doubt,
  borders: readonly number[],
  customer: number,
): number {
  const counted = countedRatings(question, customer);
  if (counted === null) return NaN;
  const { weights, scale, tie } = question;
  const high = tie === "high";
  const gaps = counted.map((rating, i) => roundScore(rating - (borders[i] ?? NaN)));
  const factors = counted.flatMap((rating, i) =>
    Number.isNaN(rating) ? [] : [{ rating, gap: gaps[i] ?? NaN, weight: weights[i] ?? NaN }],
  );
  const rated = factors.map(({ gap }) => gap);
  if (doubt === "any") return shareOfWeightsAbove(rated, high);
  if (doubt === "order") return shareOfOrderAbove(gaps, Array.from(weights), high);
  if (doubt === 0) {
    const changes = (rating: number) => (ratingStep === 0 ? [0] : stepsOf(rating, scale));
    return shareOfRatingsAbove(
      factors.map((factor) => ({ ...factor, changes: changes(factor.rating) })),
      high,
    );
  }
  const held = weights.filter((weight) => weight > 0);
  const whole = held.reduce((sum, weight) => sum + weight, 0);
  const strength = concentration(doubt, held.length);
  return chanceAround(
    rated,
    factors.map(({ weight }) => (strength * weight) / whole),
    high,
  );
}
