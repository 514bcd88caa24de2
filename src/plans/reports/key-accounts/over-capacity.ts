import type { Portfolio } from "../../../engine/portfolio/score-portfolio";
import type { KeyPositions } from "../../key-accounts";

/** A key account that is hardly one. */
export interface Marginal {
  readonly customer: number;
  /** How far it lies above the nearer of the two cuts that make it one; negative for a Cash cow that is promoted. */
  readonly distance: number;
}

/**
 * Who of the key accounts are too many: as many as go beyond what can be served, the nearest to the border first.
 *
 * @param capacity how many can be served; null where nobody has said
 */
export function overCapacity(
  { members }: Pick<KeyPositions, "members">,
  { distance }: Pick<Portfolio, "distance">,
  capacity: number | null,
): Marginal[] {
  if (capacity === null || members.size <= capacity) return [];
  return [...members]
    .map((customer) => {
      const { attractiveness, advantage } = distance;
      const nearer = Math.min(attractiveness[customer] ?? NaN, advantage[customer] ?? NaN);
      return { customer, distance: nearer };
    })
    .sort((a, b) => a.distance - b.distance || a.customer - b.customer)
    .slice(0, members.size - capacity);
}
