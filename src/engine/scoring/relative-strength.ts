/**
 * Our strength relative to the best competitor: own score divided by the highest of theirs, so that above 1
 * means we lead. NaN where there is no competitor with a score above 0.
 * @source McDonald's directional policy matrix, where the advantage axis is plotted from this ratio
 */
export function relativeStrength(own: number, competitors: readonly number[]): number {
  const best = competitors.reduce((most, score) => (score > most ? score : most), -Infinity);
  return best > 0 && best < Infinity ? own / best : NaN;
}
