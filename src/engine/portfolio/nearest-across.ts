import { NOT_RATED } from "../matrix/define-matrix";
import { axes, type AxisId } from "./axes";
import { contributions } from "../scoring/contributions";
import type { Portfolio, PortfolioInput } from "./score-portfolio";

/** A customer in another quadrant, and how it differs. */
export interface Neighbour {
  readonly customer: number;
  /** The factors that part the two most, the one that does most in front. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly factor: string;
  /** As rated; NaN where not rated. */
  readonly own: number;
  readonly other: number;
}

/**
 * The customer whose scores are nearest among those in another quadrant: who asks why it is not one is best answered
 * by one that is.
 *
 * @param most how many differences to name
 * @returns null where the customer is not rated, or nobody is elsewhere
 */
export function nearestAcross(
  input: PortfolioInput,
  portfolio: Portfolio,
  customer: number,
  most: number,
): Neighbour | null {
  const { attractiveness, advantage, cell } = portfolio;
  const own = cell[customer] ?? NOT_RATED;
  if (own === NOT_RATED) return null;
  const gap = ({ score }: { readonly score: Float64Array }, other: number) =>
    (score[other] ?? NaN) - (score[customer] ?? NaN);
  let [nearest, found] = [Infinity, -1];
  cell.forEach((code, other) => {
    const apart = Math.hypot(gap(attractiveness, other), gap(advantage, other));
    if (code !== own && code !== NOT_RATED && apart < nearest) [nearest, found] = [apart, other];
  });
  return found < 0
    ? null
    : { customer: found, differences: differencesOf(input, customer, found).slice(0, most) };
}

/** What parts two customers, by how much each factor moves their scores apart. */
function differencesOf(input: PortfolioInput, customer: number, other: number): Difference[] {
  const linesOf = (axis: AxisId, row: number) =>
    contributions(
      input.factors,
      axis,
      input.ratings.map((column) => column[row] ?? NaN),
      input.settings.missing,
    );
  return axes
    .flatMap((axis) => {
      const theirs = linesOf(axis, other);
      return linesOf(axis, customer).map((line, i) => ({
        factor: line.factor.name,
        own: line.rating,
        other: theirs[i]?.rating ?? NaN,
        apart: Math.abs(line.adds - (theirs[i]?.adds ?? 0)),
      }));
    })
    .filter(({ own, other: theirs, apart }) => apart > 0 && !Object.is(own, theirs))
    .sort((a, b) => b.apart - a.apart)
    .map(({ factor, own, other: theirs }) => ({ factor, own, other: theirs }));
}
