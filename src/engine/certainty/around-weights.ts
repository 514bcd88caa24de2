import { nodesOf } from "./gauss-legendre";

const FEWEST_NODES = 64;
const MOST_NODES = 1024;
const AGREED = 1e-6;

/**
 * How strongly weights are held to today's, so that a factor of average weight varies by `doubt` of itself.
 *
 * @param doubt coefficient of variation of an average weight, 0.05 to 0.5
 * @param factors factors of the axis with a weight, rated or not
 */
export function concentration(doubt: number, factors: number): number {
  return (factors - 1) / doubt ** 2 - 1;
}

/**
 * The chance that the weighted mean lies above the cut, the weights being spread around today's (Dirichlet): the
 * chance that Σ dᵢGᵢ is positive, where Gᵢ is gamma-distributed with shape αᵢ; one integral, no sampling.
 *
 * @param gaps as for `shareOfWeightsAbove`, of the factors that count
 * @param shapes one αᵢ per gap: concentration × normalised weight
 * @returns NaN where the most nodes do not agree to six digits; then only sampling helps
 * @source Gil-Pelaez 1951, Note on the inversion theorem, Biometrika 38; Imhof 1961, Computing the distribution of
 * quadratic forms, ibid. 48
 */
export function chanceAround(
  gaps: readonly number[],
  shapes: readonly number[],
  atCutIsHigh: boolean,
): number {
  if (gaps.every((gap) => gap > 0 || (gap === 0 && atCutIsHigh))) return 1;
  if (gaps.every((gap) => gap < 0 || (gap === 0 && !atCutIsHigh))) return 0;
  const width = Math.sqrt(gaps.reduce((sum, gap, i) => sum + (shapes[i] ?? 0) * gap * gap, 0));
  const scaled = gaps.map((gap) => gap / width);
  let before = NaN;
  for (let count = FEWEST_NODES; count <= MOST_NODES; count *= 2) {
    const chance = 0.5 + integral(scaled, shapes, count) / Math.PI;
    if (Math.abs(chance - before) < AGREED) return Math.min(1, Math.max(0, chance));
    before = chance;
  }
  return NaN;
}

/** ∫ sin(Σ αᵢ arctan t dᵢ) ∕ (t Π (1 + t²dᵢ²)^(αᵢ∕2)) dt from 0 to ∞, with t = u ∕ (1 − u). */
function integral(gaps: readonly number[], shapes: readonly number[], count: number): number {
  const { places, weights } = nodesOf(count);
  let sum = 0;
  for (let node = 0; node < count; node++) {
    const u = ((places[node] ?? 0) + 1) / 2;
    const t = u / (1 - u);
    let [angle, decay] = [0, 0];
    for (let i = 0; i < gaps.length; i++) {
      const step = t * (gaps[i] ?? 0);
      const shape = shapes[i] ?? 0;
      angle += shape * Math.atan(step);
      decay += shape * Math.log1p(step * step);
    }
    // dt = du ∕ (1 − u)², divided by t.
    sum += ((weights[node] ?? 0) * Math.sin(angle) * Math.exp(-decay / 2)) / (u * (1 - u));
  }
  return sum / 2;
}
