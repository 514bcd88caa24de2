import { roundScore } from "../round";

/** Classes in the order of their codes; `C+` is a C that could become more. */
export const abcClasses = ["A", "B", "C", "C+"] as const;

/** The code of who does no business with us, and so has no class. */
export const NO_CLASS = 255;

/** Which class the customer gets that crosses a cut: the better one, in which it begins, or the worse, in which it ends. */
export type Crossing = "better" | "worse";

/** Shares of the whole at which classes A and B end. */
export type AbcCuts = readonly [endOfA: number, endOfB: number];

export const usualAbcCuts: AbcCuts = [0.8, 0.95];

/** A rating from which on a customer could become more: half way between 1 and 10, the scale that ratings usually have. */
export const usualPotentialCut = 5.5;

/** Months after which a C+ is raised or handed over. The source has it on probation; how long is ours. */
export const usualProbationMonths = 12;

/** Customers from the largest value down. Every array has one entry per customer. */
export interface Pareto {
  /** Indexes of the customers with business, the largest first, those with a loss last. */
  readonly order: readonly number[];
  /** Place in that order, from 1; NaN without business. */
  readonly rank: Float64Array;
  /** Of the final total, which losses lessen; NaN without business. */
  readonly share: Float64Array;
  /** Shares of all up to and with this one: with losses it passes 1 and comes back. */
  readonly cumulative: Float64Array;
}

/**
 * Orders customers by value, and adds up their shares. Nothing (a blank or 0) is no business and is left out; of equal
 * values the one that stands first goes first.
 *
 * @param values one per customer, in any unit; NaN where there is none
 */
export function pareto(values: Float64Array): Pareto {
  const order = Array.from(values.keys())
    .filter((i) => hasBusiness(values[i]))
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const total = order.reduce((sum, i) => sum + (values[i] ?? 0), 0);
  const [rank, share, cumulative] = [blank(values), blank(values), blank(values)];
  let sum = 0;
  order.forEach((i, place) => {
    sum += values[i] ?? 0;
    rank[i] = place + 1;
    share[i] = shareOf(values[i] ?? 0, total);
    cumulative[i] = shareOf(sum, total);
  });
  return { order, rank, share, cumulative };
}

/**
 * The class of each customer, as a code: by the share of all positive values that the larger ones make up before it
 * ("better") or with it ("worse"). A loss is class C; no business is no class.
 *
 * @param values one per customer, in any unit; NaN where there is none
 * @param groups a number for each customer's group, within which the classes are cut; null cuts over all
 * @source The essay on strategies for large customers; the training deck of four cases
 */
export function abcCodes(
  values: Float64Array,
  cuts: AbcCuts = usualAbcCuts,
  crossing: Crossing = "better",
  groups: ArrayLike<number> | null = null,
): Uint8Array {
  const groupOf = (i: number) => groups?.[i] ?? 0;
  const base = new Map<number, number>();
  values.forEach((value, i) => {
    if (value > 0) base.set(groupOf(i), (base.get(groupOf(i)) ?? 0) + value);
  });
  const codes = new Uint8Array(values.length).fill(NO_CLASS);
  const reached = new Map<number, number>();
  for (const i of pareto(values).order) {
    const value = values[i] ?? 0;
    const group = groupOf(i);
    const start = reached.get(group) ?? 0;
    reached.set(group, start + value);
    const share = (sum: number) => roundScore(sum / (base.get(group) ?? 0));
    codes[i] = value < 0 ? 2 : classAt(share(start), share(start + value), cuts, crossing);
  }
  return codes;
}

/**
 * Where each customer begins among all from the largest down: the share of all positive values that larger ones make
 * up; 1 where there is none above 0.
 */
export function beginnings(values: Float64Array): Float64Array {
  const begins = new Float64Array(values.length).fill(1);
  const gains = pareto(values).order.filter((i) => (values[i] ?? 0) > 0);
  const base = gains.reduce((sum, i) => sum + (values[i] ?? 0), 0);
  let reached = 0;
  for (const i of gains) {
    begins[i] = roundScore(reached / base);
    reached += values[i] ?? 0;
  }
  return begins;
}

function classAt(start: number, end: number, [a, b]: AbcCuts, crossing: Crossing): number {
  if (crossing === "better") return start < a ? 0 : start < b ? 1 : 2;
  return end <= a ? 0 : end <= b ? 1 : 2;
}

/** Where losses use up the gains, or more, nothing is a share. */
function shareOf(part: number, total: number): number {
  return total > 0 ? roundScore(part / total) : NaN;
}

function hasBusiness(value: number | undefined): boolean {
  return value !== undefined && !Number.isNaN(value) && value !== 0;
}

function blank(values: Float64Array): Float64Array {
  return new Float64Array(values.length).fill(NaN);
}
