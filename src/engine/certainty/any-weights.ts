/**
 * The share of all possible weights under which the weighted mean lies above the cut, every set of weights being
 * as likely as another. Exact: additions, products and one division a step, the same on every machine.
 *
 * @param gaps what each factor that counts is rated above the cut, negative below; one exactly at the cut stands
 * on the side that the caller says
 * @param atCutIsHigh the side of a factor exactly at the cut, which matters only where all are
 * @source Varsi 1973, The multidimensional content of the frustum of the simplex, Pacific J. Math. 46; Ali 1973,
 * Content of the frustum of a simplex, ibid. 48
 */
export function shareOfWeightsAbove(gaps: readonly number[], atCutIsHigh: boolean): number {
  const isHigh = (gap: number) => gap > 0 || (gap === 0 && atCutIsHigh);
  const above = gaps.filter(isHigh);
  const content = above.map(() => 0);
  content.unshift(1);
  for (const gap of gaps) {
    if (isHigh(gap)) continue;
    for (let k = 1; k < content.length; k++) {
      const up = above[k - 1] ?? 0;
      content[k] = (up * (content[k] ?? 0) - gap * (content[k - 1] ?? 0)) / (up - gap);
    }
  }
  return above.length === gaps.length ? 1 : 1 - (content.at(-1) ?? 0);
}
