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
  const of = (axis: AxisId) =>
    order.filter((factor) => input.factors.factors[factor]?.axis === axis);
  const factors = { attractiveness: of("attractiveness"), advantage: of("advantage") };
  const question = (axis: AxisId) => axisQuestion(axis, factors[axis], input);
  const [vertical, horizontal] = [question("attractiveness"), question("advantage")];
  function* chances(asked: AxisQuestion): InParts<Chances> {
    if (asked.ratings.length === 0) return unscored(input.names.length);
    return yield* chancesInParts(asked, doubt);
  }
  const [high, right] = [
    yield* within(chances(vertical), 0, 0.45),
    yield* within(chances(horizontal), 0.45, 0.9),
  ];
  const flips = {
    attractiveness: yield* within(flipsInParts(vertical), 0.9, 0.95),
    advantage: yield* within(flipsInParts(horizontal), 0.95, 1),
  };
  return { ...certaintyOf(high, right, portfolio.cell), flips, factors };
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
