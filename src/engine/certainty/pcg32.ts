/** Whole random numbers below 2³², the same on every machine. */
export type Generator = () => number;

const [MULTIPLIER_HIGH, MULTIPLIER_LOW] = [0x5851f42d, 0x4c957f2d];

/**
 * A generator of 64-bit state in two halves. Streams of the same seed are independent of each other.
 *
 * @source O'Neill 2014, PCG: a family of simple fast space-efficient statistically good algorithms; the minimal
 * variant, XSH-RR 64/32
 */
export function pcg32(seed: number, stream: number): Generator {
  // The increment is the stream, shifted, and odd.
  const incrementHigh = stream >>> 31;
  const incrementLow = ((stream << 1) | 1) >>> 0;
  let [high, low] = [0, 0];
  const advance = () => {
    const product = multiply(high, low);
    const sum = product.low + incrementLow;
    low = sum >>> 0;
    high = (product.high + incrementHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  };
  advance();
  const seeded = low + (seed >>> 0);
  low = seeded >>> 0;
  high = (high + (seeded > 0xffffffff ? 1 : 0)) >>> 0;
  advance();
  return () => {
    const [oldHigh, oldLow] = [high, low];
    advance();
    // ((state >> 18) ^ state) >> 27, its lowest 32 bits; then turned right by the five highest bits of the state.
    const mixedHigh = (oldHigh >>> 18) ^ oldHigh;
    const mixedLow = ((oldHigh << 14) | (oldLow >>> 18)) ^ oldLow;
    const word = ((mixedHigh << 5) | (mixedLow >>> 27)) >>> 0;
    const turn = oldHigh >>> 27;
    return ((word >>> turn) | (word << (-turn & 31))) >>> 0;
  };
}

/** A state times the multiplier, modulo 2⁶⁴; of the two low halves the product is taken in parts of 16 bits. */
function multiply(high: number, low: number): { readonly high: number; readonly low: number } {
  const [a, b] = [low >>> 16, low & 0xffff];
  const [c, d] = [MULTIPLIER_LOW >>> 16, MULTIPLIER_LOW & 0xffff];
  const middle = a * d + b * c + Math.floor((b * d) / 0x10000);
  const carried = a * c + Math.floor(middle / 0x10000);
  return {
    high: (carried + Math.imul(high, MULTIPLIER_LOW) + Math.imul(low, MULTIPLIER_HIGH)) >>> 0,
    low: Math.imul(low, MULTIPLIER_LOW) >>> 0,
  };
}
