import { cellOf, type PortfolioCell } from "../matrix/portfolio";
import { NOT_RATED } from "../matrix/define-matrix";
import { scorePortfolio, type Portfolio, type PortfolioInput } from "./score-portfolio";

/** One rating changed, and the quadrant the customer would then be in. */
export interface Move {
  readonly factor: string;
  readonly from: number;
  readonly to: number;
  readonly cell: PortfolioCell;
}

/** On finer scales ratings are tried in steps of a hundredth of the scale. */
const MOST_STEPS = 100;

interface Trial {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * For each quadrant that one changed rating can reach, the smallest such change; nearest first, of equal changes
 * the factor that comes first. Every possible rating of every rated factor is scored by the engine as a customer
 * of its own, with the cuts where they are now.
 */
export function smallestMoves(
  input: PortfolioInput,
  portfolio: Portfolio,
  customer: number,
): readonly Move[] {
  const today = portfolio.cell[customer] ?? NOT_RATED;
  if (today === NOT_RATED) return [];
  const trials = trialsOf(input, customer).sort((a, b) => step(a) - step(b) || a.index - b.index);
  const { cell } = scorePortfolio(asCustomers(input, portfolio, customer, trials));
  const moves = new Map<PortfolioCell, Move>();
  trials.forEach(({ index, from, to }, row) => {
    const reached = cellOf(cell[row] ?? NOT_RATED);
    const factor = input.factors.factors[index]?.name;
    if (reached === null || factor === undefined) return;
    if (cell[row] === today || moves.has(reached)) return;
    moves.set(reached, { factor, from, to, cell: reached });
  });
  return [...moves.values()];
}

function step({ from, to }: Trial): number {
  return Math.abs(to - from);
}

function trialsOf({ factors, ratings }: PortfolioInput, customer: number): Trial[] {
  const { lowest, highest } = factors.scale;
  const unit = Math.max(1, (highest - lowest) / MOST_STEPS);
  const steps = Math.floor((highest - lowest) / unit);
  return ratings.flatMap((column, index) => {
    const from = column[customer] ?? NaN;
    if (Number.isNaN(from)) return [];
    return Array.from({ length: steps + 1 }, (_, i) => ({ index, from, to: lowest + i * unit }));
  });
}

/** One customer per trial: the ratings of this customer with one of them changed. */
function asCustomers(
  input: PortfolioInput,
  { cuts }: Portfolio,
  customer: number,
  trials: readonly Trial[],
): PortfolioInput {
  const columns = input.ratings.map((column) =>
    new Float64Array(trials.length).fill(column[customer] ?? NaN),
  );
  trials.forEach(({ index, to }, row) => {
    const column = columns[index];
    if (column !== undefined) column[row] = to;
  });
  return {
    ...input,
    names: trials.map(() => ""),
    ratings: columns,
    sizes: null,
    settings: { ...input.settings, cuts },
  };
}
