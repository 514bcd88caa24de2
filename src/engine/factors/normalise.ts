/**
 * Weights scaled to a total and rounded so that they still sum to it exactly: each is rounded down, and the
 * units left over go to the largest remainders, the earlier weight first.
 *
 * @param weights not negative; where all are 0 they stay 0
 * @param decimals decimals of the result, so the unit is 10^-decimals; `total` must be a whole number of units
 */
export function normaliseWeights(
  weights: readonly number[],
  total: number,
  decimals: number,
): number[] {
  const units = 10 ** decimals;
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (!(sum > 0)) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / sum) * total * units);
  // A share such as 28.999999999999996 is 29 units to a person.
  const floors = exact.map((share) => Math.floor(share + 1e-9));
  const left = Math.round(total * units) - floors.reduce((all, floor) => all + floor, 0);
  const remainder = (i: number): number => (exact[i] ?? 0) - (floors[i] ?? 0);
  const lucky = new Set(
    exact
      .map((_, i) => i)
      .sort((a, b) => remainder(b) - remainder(a) || a - b)
      .slice(0, left),
  );
  return floors.map((floor, i) => (floor + (lucky.has(i) ? 1 : 0)) / units);
}
