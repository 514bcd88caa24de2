import { solve, lessEq, equalTo, type Model } from "yalps";

/** How many times as important the best factor is as each, and each as the worst: 1 to 9, 1 for itself. */
export interface BestWorst {
  readonly bestToOthers: readonly number[];
  readonly othersToWorst: readonly number[];
}

export interface BestWorstFault {
  readonly fault: "lengths" | "noBest" | "severalBest" | "noWorst" | "severalWorst" | "judgement";
}

/** The places of the best and the worst factor, or why there is not exactly one of each. */
export function endsOf({
  bestToOthers,
  othersToWorst,
}: BestWorst): { readonly best: number; readonly worst: number } | BestWorstFault {
  if (bestToOthers.length !== othersToWorst.length) return { fault: "lengths" };
  if ([...bestToOthers, ...othersToWorst].some((value) => !(value >= 1 && value <= 9))) {
    return { fault: "judgement" };
  }
  const best = placesOfOne(bestToOthers);
  const worst = placesOfOne(othersToWorst);
  const [first] = best;
  const [last] = worst;
  if (first === undefined) return { fault: "noBest" };
  if (last === undefined) return { fault: "noWorst" };
  if (best.length > 1) return { fault: "severalBest" };
  if (worst.length > 1) return { fault: "severalWorst" };
  return { best: first, worst: last };
}

function placesOfOne(values: readonly number[]): number[] {
  return values.flatMap((value, place) => (value === 1 ? [place] : []));
}

export interface BestWorstWeights {
  /** One per factor; they sum to 1. */
  readonly weights: readonly number[];
  /** The largest |w_best − a_Bj w_j| and |w_j − a_jW w_worst|: 0 where all judgements agree. */
  readonly ksi: number;
}

/**
 * Weights from comparisons with the best and the worst factor alone, by the linear model: the one optimum of a
 * linear programme.
 *
 * @param judgements NaN where one was not made: then the others alone decide
 * @param ends as `endsOf` finds them
 * @source Rezaei 2016, Best-worst multi-criteria decision-making method: some properties and a linear model,
 * Omega 64
 */
export function bestWorstWeights(
  judgements: BestWorst,
  { best, worst }: { readonly best: number; readonly worst: number },
): BestWorstWeights {
  const { bestToOthers, othersToWorst } = judgements;
  const count = bestToOthers.length;
  const constraints = new Map<string, ReturnType<typeof lessEq>>([["sum", equalTo(1)]]);
  const columns = Array.from({ length: count }, () => new Map<string, number>([["sum", 1]]));
  const ksi = new Map<string, number>([["ksi", 1]]);
  // |w_a − times · w_b| ≤ ksi, as two rows.
  const hold = (name: string, a: number, times: number, b: number) => {
    if (a === b || Number.isNaN(times)) return;
    for (const [side, sign] of [
      ["above", 1],
      ["below", -1],
    ] as const) {
      const row = `${name} ${side}`;
      constraints.set(row, lessEq(0));
      columns[a]?.set(row, sign);
      columns[b]?.set(row, -sign * times);
      ksi.set(row, -1);
    }
  };
  for (let j = 0; j < count; j++) {
    hold(`best to ${j}`, best, bestToOthers[j] ?? NaN, j);
    if (j !== best) hold(`${j} to worst`, j, othersToWorst[j] ?? NaN, worst);
  }
  const model: Model = {
    direction: "minimize",
    objective: "ksi",
    constraints,
    variables: new Map([...columns.map((column, j) => [`${j}`, column] as const), ["ksi", ksi]]),
  };
  const found = new Map(solve(model, { includeZeroVariables: true, precision: 1e-12 }).variables);
  return {
    weights: columns.map((_, j) => found.get(`${j}`) ?? 0),
    ksi: found.get("ksi") ?? 0,
  };
}

/** Consistency of each judgement as it is typed. @source Liang, Brunelli & Rezaei 2020, Omega 96 */
export interface InputConsistency {
  /** The largest of |a_Bj · a_jW − a_BW| ∕ (a_BW² − a_BW); 0 where a_BW is 1. */
  readonly ratio: number;
  /** The factor whose two judgements disagree most; −1 where all agree. */
  readonly factor: number;
}

export function inputConsistency(
  { bestToOthers, othersToWorst }: BestWorst,
  { worst }: { readonly worst: number },
): InputConsistency {
  const whole = bestToOthers[worst] ?? 1;
  let [largest, factor] = [0, -1];
  bestToOthers.forEach((toOther, j) => {
    const apart = Math.abs(toOther * (othersToWorst[j] ?? NaN) - whole);
    if (whole > 1 && apart / (whole * whole - whole) > largest) {
      largest = apart / (whole * whole - whole);
      factor = j;
    }
  });
  return { ratio: largest, factor };
}

/** Divisors for ksi by how many times as important the best is as the worst, from 1 to 9. @source Rezaei 2015 */
export const ksiIndex = [0, 0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23] as const;
