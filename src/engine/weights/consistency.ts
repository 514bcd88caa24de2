import { bestRatio } from "./complete";
import { pairs, ratio, setPair, type Ratios } from "./pairwise";
import { principal } from "./principal";
import { randomIndex, type RandomIndexTable } from "./random-index";

export interface Consistency {
  readonly lambdaMax: number;
  /** (λmax − n) ∕ (n − 1). */
  readonly index: number;
  readonly randomIndex: number;
  /** Index ∕ random index; 0 for two elements or fewer. */
  readonly ratio: number;
}

/** A ratio up to 0.1 passes as consistent enough. @source Saaty 1980, The analytic hierarchy process */
export const ACCEPTABLE_RATIO = 0.1;

/** How far comparisons contradict each other.
 *
 * @param ratios square and complete
 */
export function consistency(ratios: Ratios, table?: RandomIndexTable): Consistency {
  const count = ratios.length;
  const { lambdaMax } = principal(ratios);
  const index = count < 2 ? 0 : Math.max(0, (lambdaMax - count) / (count - 1));
  const random = randomIndex(count, table);
  return { lambdaMax, index, randomIndex: random, ratio: count <= 2 ? 0 : index / random };
}

/** A judgement that, changed alone, brings the comparisons nearer to agreement. */
export interface Repair {
  readonly pair: readonly [number, number];
  readonly now: number;
  /** The best value as people type it: 1 to 9 or the reciprocal of one of them. */
  readonly better: number;
  readonly ratioAfter: number;
}

/**
 * The judgements that hurt most, the one first whose repair leaves the least contradiction. Each is repaired to
 * the value that makes the largest eigenvalue least, rounded to the scale from 1/9 to 9.
 *
 * @param most how many to name
 */
export function repairs(ratios: Ratios, most: number, table?: RandomIndexTable): Repair[] {
  return pairs(ratios.length)
    .map(([i, j]) => {
      const better = onScale(bestRatio(ratios, i, j));
      const mended = ratios.map((row) => [...row]);
      setPair(mended, i, j, better);
      const ratioAfter = consistency(mended, table).ratio;
      return { pair: [i, j] as const, now: ratio(ratios, i, j), better, ratioAfter };
    })
    .filter(({ now, better }) => Math.abs(Math.log(now / better)) > 1e-9)
    .sort((a, b) => a.ratioAfter - b.ratioAfter)
    .slice(0, most);
}

/** The judgement of the scale from 1/9 to 9 that is nearest in ratio. */
function onScale(value: number): number {
  const times = Math.max(value, 1 / value);
  const whole = Math.min(9, Math.max(1, nearestInRatio(times)));
  return value >= 1 ? whole : 1 / whole;
}

function nearestInRatio(times: number): number {
  const below = Math.floor(times);
  return times * times >= below * (below + 1) ? below + 1 : below;
}
