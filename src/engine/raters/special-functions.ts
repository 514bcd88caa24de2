/** Lanczos' coefficients for g = 7. @source Press et al. 2007, Numerical recipes, 6.1; Godfrey 2001 */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** The natural logarithm of Γ(x), x > 0. */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const base = shifted + 7.5;
  const series = LANCZOS.reduce(
    (sum, value, i) => sum + (i === 0 ? value : value / (shifted + i)),
    0,
  );
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

const TERMS = 10_000;

/** 1 + t₁ ∕ (1 + t₂ ∕ (1 + …)) by the method of Lentz. */
function fraction(term: (k: number) => number): number {
  let [value, c, d] = [1, 1, 0];
  for (let k = 1; k < TERMS; k++) {
    d = 1 / nonZero(1 + term(k) * d);
    c = nonZero(1 + term(k) / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** The regularised incomplete beta function I_x(a, b). @source Press et al. 2007, Numerical recipes, 6.4 */
export function betaShare(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  const term = (k: number) => {
    const m = k >> 1;
    return k % 2 === 0
      ? (m * (b - m) * x) / ((a + k - 1) * (a + k))
      : (-(a + m) * (a + b + m) * x) / ((a + k - 1) * (a + k));
  };
  return front / a / fraction(term);
}

/** The regularised lower incomplete gamma function P(a, x), by its series. @source Press et al. 2007, 6.2 */
export function gammaShare(a: number, x: number): number {
  if (x <= 0) return 0;
  let [term, sum] = [1 / a, 1 / a];
  for (let k = 1; k < TERMS && term > sum * 1e-17; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return Math.min(1, sum * Math.exp(a * Math.log(x) - x - logGamma(a)));
}

/** The chance that a chi-square variable exceeds a value. */
export function chiSquareBeyond(value: number, freedom: number): number {
  return 1 - gammaShare(freedom / 2, value / 2);
}

/** The value that an F variable stays below with a chance, by halving the interval. */
export function quantileOfF(chance: number, above: number, below: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (betaShare(middle, above / 2, below / 2) < chance) low = middle;
    else high = middle;
  }
  return (below * low) / (above * (1 - low));
}
