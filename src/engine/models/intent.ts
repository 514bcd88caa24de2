/** What comes of how far the two sides want the relationship to go. */
export type IntentZone = "together" | "seller" | "buyer";

export const intentZones: readonly IntentZone[] = ["together", "seller", "buyer"];

/** Stages by which the aims may differ and still go together. */
const mostApart = 1;

/**
 * Who will be frustrated, by the stages that the two sides aim at, from 1 to 5; null where one is not known.
 *
 * @source The training deck on key account management: strategic intent of seller and buyer, zones of frustration
 */
export function intentZone(seller: number, buyer: number): IntentZone | null {
  if (Number.isNaN(seller) || Number.isNaN(buyer)) return null;
  if (Math.abs(seller - buyer) <= mostApart) return "together";
  return seller > buyer ? "seller" : "buyer";
}
