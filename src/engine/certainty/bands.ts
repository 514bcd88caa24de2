/** How sure a place is, in words: from 90 % on firm, below 70 % a matter of opinion. */
export const certaintyBands = { firm: 0.9, likely: 0.7, borderline: 0 } as const;

export type CertaintyBand = keyof typeof certaintyBands;

/** @param share of today's quadrant, 0 to 1 */
export function bandOfCertainty(share: number): CertaintyBand {
  if (share >= certaintyBands.firm) return "firm";
  return share >= certaintyBands.likely ? "likely" : "borderline";
}
