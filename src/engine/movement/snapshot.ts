import type { MissingPolicy, Scale } from "../factors/types";
import { globalWeights } from "../factors/global-weights";
import { NOT_RATED } from "../matrix/define-matrix";
import type { Tie } from "../matrix/place";
import type { Cuts } from "../matrix/portfolio";
import { axes, type AxisId } from "../portfolio/axes";
import { scorePortfolio, type Portfolio, type PortfolioInput } from "../portfolio/score-portfolio";

/** A factor as it counted at a date. */
export interface SnapshotFactor {
  readonly name: string;
  readonly axis: AxisId;
  /** On its whole axis, in any unit: of nested weights the product along the path. */
  readonly weight: number;
  readonly lessIsBetter: boolean;
  readonly optional: boolean;
}

/** A customer as it stood at a date. */
export interface SnapshotCustomer {
  readonly name: string;
  /** NaN where there is none. */
  readonly size: number;
  /** NaN where it had no score. */
  readonly scores: Readonly<Record<AxisId, number>>;
  /** The quadrant's code, 255 for not rated. */
  readonly cell: number;
  /** One for each factor, NaN where not rated; null where they were not kept. */
  readonly ratings: readonly number[] | null;
}

/** All that placed the customers at a date, so that a later one can be explained by it. */
export interface Snapshot {
  readonly scale: Scale;
  /** The cuts in use, as numbers. */
  readonly cuts: Cuts;
  readonly tie: Tie;
  readonly missing: MissingPolicy;
  readonly minimumCoverage: number;
  readonly factors: readonly SnapshotFactor[];
  readonly customers: readonly SnapshotCustomer[];
}

/** The portfolio as it stands. A customer with an error among its ratings keeps its place and no ratings. */
export function snapshotOf(input: PortfolioInput, portfolio: Portfolio): Snapshot {
  const { factors: table, names, ratings, sizes, settings } = input;
  const weights = axes.map((axis) => [...globalWeights(table, axis)]);
  const factors = table.factors.flatMap(({ name, axis: of, lessIsBetter, optional }) => {
    const axis = axes.find((one) => one === of);
    const weight = axis === undefined ? undefined : weights[axes.indexOf(axis)]?.shift();
    return axis === undefined || weight === undefined
      ? []
      : [{ name, axis, weight, lessIsBetter, optional }];
  });
  const columns = table.factors.flatMap(({ axis: of }, i) =>
    axes.some((one) => one === of) ? [ratings[i]] : [],
  );
  const wrong = new Set(axes.flatMap((axis) => [...portfolio[axis].errors.keys()]));
  return {
    scale: table.scale,
    cuts: portfolio.cuts,
    tie: settings.tie,
    missing: settings.missing,
    minimumCoverage: settings.minimumCoverage,
    factors,
    customers: names.map((name, row) => ({
      name,
      size: sizes?.[row] ?? NaN,
      scores: {
        attractiveness: portfolio.attractiveness.score[row] ?? NaN,
        advantage: portfolio.advantage.score[row] ?? NaN,
      },
      cell: portfolio.cell[row] ?? NOT_RATED,
      ratings: wrong.has(row) ? null : columns.map((column) => column?.[row] ?? NaN),
    })),
  };
}

/** The same with scores and places from its ratings, where it holds them: what is typed into a forecast counts. */
export function scoredAgain(snapshot: Snapshot): Snapshot {
  const { customers, factors, scale, cuts, tie, missing, minimumCoverage } = snapshot;
  const rated = customers.filter(({ ratings }) => ratings !== null);
  if (rated.length === 0 || factors.length === 0) return snapshot;
  const portfolio = scorePortfolio({
    factors: {
      factors: factors.map((factor) => ({
        ...factor,
        group: "",
        partOf: null,
        groupWeight: null,
        partWeight: null,
      })),
      scale,
      weighting: "flat",
      claimedTotal: null,
    },
    names: rated.map(({ name }) => name),
    ratings: factors.map((_, i) => Float64Array.from(rated, (one) => one.ratings?.[i] ?? NaN)),
    sizes: null,
    settings: { cuts, tie, missing, minimumCoverage },
  });
  let row = -1;
  return {
    ...snapshot,
    customers: customers.map((customer) => {
      if (customer.ratings === null) return customer;
      row += 1;
      const scores = {
        attractiveness: portfolio.attractiveness.score[row] ?? NaN,
        advantage: portfolio.advantage.score[row] ?? NaN,
      };
      return { ...customer, scores, cell: portfolio.cell[row] ?? NOT_RATED };
    }),
  };
}
