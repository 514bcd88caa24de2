/** How far two values of a metric are apart, squared. `marginals` holds how often each value occurs. */
type Distance = (a: number, b: number, marginals: ReadonlyMap<number, number>) => number;

export type AlphaMetric = "interval" | "nominal" | "ordinal" | "ratio";

const distances: Record<AlphaMetric, Distance> = {
  interval: (a, b) => (a - b) ** 2,
  nominal: (a, b) => (a === b ? 0 : 1),
  ordinal: (a, b, marginals) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    let between = 0;
    for (const [value, count] of marginals) if (value >= low && value <= high) between += count;
    return (between - ((marginals.get(a) ?? 0) + (marginals.get(b) ?? 0)) / 2) ** 2;
  },
  ratio: (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2),
};

/**
 * Krippendorff's alpha: agreement beyond chance, 1 for full agreement, 0 for none; it takes blanks, so that raters
 * who each know only some customers can be compared. Units that one rater alone rated do not count.
 *
 * @param units one row per rated thing, one number per rater, NaN where left blank
 * @returns NaN where nothing was rated twice, or all ratings are equal
 * @source Krippendorff 2011, Computing Krippendorff's alpha-reliability
 */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  metric: AlphaMetric = "interval",
): number {
  const rated = units
    .map((unit) => unit.filter((rating) => !Number.isNaN(rating)))
    .filter((unit) => unit.length > 1);
  const marginals = new Map<number, number>();
  for (const value of rated.flat()) marginals.set(value, (marginals.get(value) ?? 0) + 1);
  const total = rated.reduce((sum, unit) => sum + unit.length, 0);
  const distance = distances[metric];
  let observed = 0;
  for (const unit of rated) {
    let apart = 0;
    for (const a of unit) for (const b of unit) apart += distance(a, b, marginals);
    observed += apart / (unit.length - 1);
  }
  let expected = 0;
  for (const [a, count] of marginals) {
    for (const [b, other] of marginals) expected += count * other * distance(a, b, marginals);
  }
  return 1 - (observed * (total - 1)) / expected;
}
