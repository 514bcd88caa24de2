import { atOnce, within, type InParts } from "../in-parts";
import { globalWeights } from "../factors/global-weights";
import { reversedRatings } from "../factors/reversed";
import type { AxisId } from "../portfolio/axes";
import type { Portfolio, PortfolioInput } from "../portfolio/score-portfolio";
import { certaintyOf, type Certainty } from "./certainty";
import { chancesInParts } from "./chances";
import { flipsInParts, type Flips } from "./flips";
import type { AxisQuestion, Chances, Doubt } from "./types";

/** How sure every place in the portfolio is, and what change of weights would move it. */
export interface PortfolioCertainty extends Certainty {
  readonly flips: Readonly<Record<AxisId, Flips>>;
  /** For each axis its factors in the order in which flips name them, as places in the factor table. */
  readonly factors: Readonly<Record<AxisId, readonly number[]>>;
}

/**
 * @param order all factors of the table in the order in which their ratings stand; equal ones give weight in it
 */
export function portfolioCertainty(
  input: PortfolioInput,
  portfolio: Portfolio,
  doubt: Doubt,
  order: readonly number[] = input.factors.factors.map((_, factor) => factor),
): PortfolioCertainty {
  return atOnce(certaintyInParts(input, portfolio, doubt, order));
}

/** The same, to be interrupted: thousands of customers take longer than a screen may stand still. */
export function* certaintyInParts(
  input: PortfolioInput,
  portfolio: Portfolio,
  doubt: Doubt,
  order: readonly number[] = input.factors.factors.map((_, factor) => factor),
): InParts<PortfolioCertainty> {
  const { factors, questions } = asked(input, order);
  const places = yield* within(placesInParts(input, portfolio, doubt, order), 0, 0.9);
  const flips = {
    attractiveness: yield* within(flipsInParts(questions.attractiveness), 0.9, 0.95),
    advantage: yield* within(flipsInParts(questions.advantage), 0.95, 1),
  };
  return { ...places, flips, factors };
}

/** How sure every place is, without what would move it; to be interrupted as well. */
export function* placesInParts(
  input: PortfolioInput,
  portfolio: Portfolio,
  doubt: Doubt,
  order: readonly number[],
): InParts<Certainty> {
  const { attractiveness, advantage } = asked(input, order).questions;
  function* chances(question: AxisQuestion): InParts<Chances> {
    if (question.ratings.length === 0) return unscored(input.names.length);
    return yield* chancesInParts(question, doubt);
  }
  const high = yield* within(chances(attractiveness), 0, 0.5);
  const right = yield* within(chances(advantage), 0.5, 1);
  return certaintyOf(high, right, portfolio.cell);
}

/** For each axis its factors in an order, and what is asked of them. */
function asked(input: PortfolioInput, order: readonly number[]) {
  const of = (axis: AxisId) =>
    order.filter((factor) => input.factors.factors[factor]?.axis === axis);
  const factors = { attractiveness: of("attractiveness"), advantage: of("advantage") };
  const question = (axis: AxisId) => axisQuestion(axis, factors[axis], input);
  const questions = {
    attractiveness: question("attractiveness"),
    advantage: question("advantage"),
  };
  return { factors, questions };
}

/** An axis of the portfolio as it is asked how sure its scores are. */
function axisQuestion(
  axis: AxisId,
  chosen: readonly number[],
  { factors, names, ratings, settings }: PortfolioInput,
): AxisQuestion {
  const own = chosen.flatMap((factor) => factors.factors[factor] ?? []);
  const weights = globalWeights(factors);
  const columns = chosen.map(
    (factor) => ratings[factor] ?? new Float64Array(names.length).fill(NaN),
  );
  return {
    ratings: reversedRatings(
      columns,
      own.map(({ lessIsBetter }) => lessIsBetter),
      factors.scale,
    ),
    weights: Float64Array.from(chosen, (factor) => weights[factor] ?? 0),
    optional: own.map(({ optional }) => optional),
    missing: settings.missing,
    scale: factors.scale,
    cut: settings.cuts[axis],
    tie: settings.tie,
  };
}

/** An axis without factors scores nobody. */
function unscored(customers: number): Chances {
  const none = new Float64Array(customers).fill(NaN);
  return { high: none, standardError: none };
}
