/**
 * The part of the customers that key accounts are, about.
 *
 * @source The essay on strategies for large customers: a tenth of the customers
 */
export const usualKeyShare = 0.1;

/** How much of the business hangs on how few customers. */
export interface Concentration {
  /** Customers with a positive value: only these enter. */
  readonly customers: number;
  /** Customers with a negative value, which are only counted. */
  readonly lossMaking: number;
  readonly total: number;
  /** Share of the largest fifth of the customers, rounded up to whole ones. */
  readonly topFifth: number;
  /** How many of the largest make up 80 % together. */
  readonly makingFourFifths: number;
  /** Shares of the largest one, five and ten; 1 where there are fewer. */
  readonly largest: readonly [one: number, five: number, ten: number];
  readonly gini: number;
  /** Gini × n/(n − 1), which reaches 1 for any number of customers; NaN for a single one. */
  readonly giniCorrected: number;
  /** Herfindahl–Hirschman index: the sum of the squared shares, from 1/n to 1. */
  readonly hhi: number;
}

/**
 * Measures of concentration of the positive values; NaN where there are none.
 *
 * @param values one per customer, in any unit; NaN where there is none
 * @source Gini as in R's package ineq, without and with the correction for small samples; Herfindahl (1950)
 */
export function concentration(values: Float64Array): Concentration {
  const descending = values.filter((value) => value > 0).sort((a, b) => b - a);
  const n = descending.length;
  const total = descending.reduce((sum, value) => sum + value, 0);
  const shareOf = (count: number) =>
    n > 0 && count >= n ? 1 : descending.slice(0, count).reduce((sum, v) => sum + v, 0) / total;
  const gini = giniOf(descending);
  return {
    customers: n,
    lossMaking: values.filter((value) => value < 0).length,
    total: n === 0 ? NaN : total,
    topFifth: shareOf(Math.ceil(n / 5)),
    makingFourFifths: countReaching(descending, 0.8 * total),
    largest: [shareOf(1), shareOf(5), shareOf(10)],
    gini,
    giniCorrected: n > 1 ? (gini * n) / (n - 1) : NaN,
    hhi: descending.reduce((sum, value) => sum + (value / total) ** 2, n === 0 ? NaN : 0),
  };
}

/**
 * Gini of values sorted from the largest down, zeros included; NaN where they are nothing.
 *
 * @source Gini as in R's package ineq, without the correction for small samples
 */
export function giniOf(descending: Float64Array): number {
  const n = descending.length;
  const total = descending.reduce((sum, value) => sum + value, 0);
  // From the largest down, so the weights run from n − 1 to 1 − n.
  return descending.reduce((sum, value, i) => sum + (n - 1 - 2 * i) * value, 0) / (n * total);
}

/** How many values, from the largest, it takes to reach an amount; a hair's breadth below it is rounding noise. */
function countReaching(descending: Float64Array, amount: number): number {
  let sum = 0;
  for (const [i, value] of descending.entries()) {
    sum += value;
    if (sum >= amount * (1 - 1e-12)) return i + 1;
  }
  return NaN;
}
