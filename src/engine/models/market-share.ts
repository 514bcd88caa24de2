/** From which share of a segment's market on more of it costs more than it returns. */
export const usualMostShare = 1 / 3;

export type MarketState = "check" | "deepen" | "";

/**
 * What our share of a segment's market says. It is of the whole segment, never of what one customer buys.
 *
 * @source The analysis at the packaging maker: beyond a third the returns fall; then the key accounts are to be deepened
 */
export function marketState(
  ours: number,
  market: number,
  most: number,
): { readonly share: number; readonly state: MarketState } {
  if (!(market > 0)) return { share: NaN, state: "" };
  const share = ours / market;
  return { share, state: share > 1 ? "check" : share > most ? "deepen" : "" };
}
