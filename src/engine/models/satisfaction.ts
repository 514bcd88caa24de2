import { roundScore } from "../round";

/** How satisfied a customer is with an element, and how much it matters to it; NaN where one is missing. */
export interface Element {
  /** The same number for all elements of a customer; NaN for nobody's. */
  readonly customer: number;
  readonly importance: number;
  readonly performance: number;
}

/** What is made of an element among its customer's; NaN where a number is missing. */
export interface Satisfied {
  /** From the customer's own cuts. */
  readonly performance: number;
  readonly importance: number;
  /** What is lost for lack of performance, weighted by importance. */
  readonly shortfall: number;
  /** Of the customer: its satisfaction as a part of the most there is. */
  readonly index: number;
}

/** The top of the scale, from 1, and its middle. */
export const satisfactionTop = 10;
export const satisfactionMiddle = 5.5;

/** Fewer elements have no mean that says anything. */
export const fewestElements = 4;

/**
 * Importance and performance of each element against its customer's means, and what is lost.
 *
 * @param rule the cuts: the customer's means, where it has enough elements, or the middle of the scale
 * @source Martilla and James (1977); the index is the mean weighted by importance
 */
export function satisfactionOf(
  elements: readonly Element[],
  rule: "means" | "midpoint",
  fewest: number,
): Satisfied[] {
  const known = ({ customer, importance, performance }: Element) =>
    !Number.isNaN(customer + importance + performance);
  const sums = new Map<number, { n: number; i: number; p: number; ip: number }>();
  for (const { customer, importance, performance } of elements.filter(known)) {
    const { n, i, p, ip } = sums.get(customer) ?? { n: 0, i: 0, p: 0, ip: 0 };
    const product = importance * performance;
    sums.set(customer, { n: n + 1, i: i + importance, p: p + performance, ip: ip + product });
  }
  return elements.map((element) => {
    const sum = sums.get(element.customer);
    const none = { performance: NaN, importance: NaN, shortfall: NaN };
    if (sum === undefined) return { ...none, index: NaN };
    const index = roundScore(sum.ip / sum.i / satisfactionTop);
    if (!known(element)) return { ...none, index };
    const byMeans = rule === "means" && sum.n >= fewest;
    const cut = (total: number) => (byMeans ? roundScore(total / sum.n) : satisfactionMiddle);
    return {
      performance: roundScore(element.performance - cut(sum.p)),
      importance: roundScore(element.importance - cut(sum.i)),
      shortfall: roundScore((element.importance * (satisfactionTop - element.performance)) / sum.i),
      index,
    };
  });
}
