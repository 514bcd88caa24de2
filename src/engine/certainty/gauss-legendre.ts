export interface Nodes {
  /** Between −1 and 1. */
  readonly places: Float64Array;
  /** They sum to 2. */
  readonly weights: Float64Array;
}

const known = new Map<number, Nodes>();

/**
 * Nodes and weights of Gauss–Legendre integration, each root of the Legendre polynomial by Newton's method.
 *
 * @param count even
 * @source Abramowitz & Stegun 1964, 25.4.29
 */
export function nodesOf(count: number): Nodes {
  const found = known.get(count) ?? computed(count);
  known.set(count, found);
  return found;
}

function computed(count: number): Nodes {
  const places = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count / 2; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = NaN;
    for (let step = 0; step < 100; step++) {
      const [value, derivative] = legendre(count, x);
      slope = derivative;
      const next = x - value / derivative;
      if (Math.abs(next - x) < 1e-16) break;
      x = next;
    }
    const weight = 2 / ((1 - x * x) * slope * slope);
    places[i] = -x;
    places[count - 1 - i] = x;
    weights[i] = weight;
    weights[count - 1 - i] = weight;
  }
  return { places, weights };
}

/** The polynomial of a degree and its derivative. */
function legendre(degree: number, x: number): [number, number] {
  let [before, value] = [1, x];
  for (let k = 2; k <= degree; k++) {
    [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  }
  return [value, (degree * (x * value - before)) / (x * x - 1)];
}
