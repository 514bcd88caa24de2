/** The scale on which people rate, both ends included. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

/** 1 to 10, so that a blank which a host hands over as 0 is never taken for a rating. */
export const defaultScale: Scale = { lowest: 1, highest: 10 };

/**
 * What a missing rating does: drop the factor for that customer, count as the lowest rating, or leave the
 * customer without a score. Optional factors are always dropped.
 */
export type MissingPolicy = "exclude" | "lowest" | "reject";

/** What stands in a factor's row of how its ratings are worked out. */
export interface Measured {
  /** Header of the column with the numbers among the customers'. */
  readonly source: string;
  /** A kind of rule, with or without its points; blank for one that is proposed. */
  readonly rule: string;
  readonly points: string;
}

/** A leaf of the factor tree: the only thing that is rated. */
export interface Factor {
  /** Unique in the table; also the header of its column in the Customers table. */
  readonly name: string;
  /** What it is a factor of; which axes there may be is for the model to say that reads the table. */
  readonly axis: string;
  readonly group: string;
  /** The factor that this is a sub-factor of. */
  readonly partOf: string | null;
  /** As the user entered it, in any unit; among its siblings where weighting is hierarchical. */
  readonly weight: number;
  /** Weight of the group among the groups of its axis; hierarchical only. */
  readonly groupWeight: number | null;
  /** Weight of the parent factor within its group; hierarchical only. */
  readonly partWeight: number | null;
  readonly lessIsBetter: boolean;
  readonly optional: boolean;
  /** Left out where people rate it. */
  readonly measured?: Measured;
  /** Its weight or direction cannot be read, so that it does not count. */
  readonly leftOut?: true;
}

/** What a factor weighs among its siblings: as entered, or nothing where it is left out. */
export function ownWeight({ weight, leftOut }: Factor): number {
  return leftOut === true ? 0 : weight;
}

export interface FactorTable {
  readonly factors: readonly Factor[];
  readonly scale: Scale;
  readonly weighting: "flat" | "hierarchical";
  /** What the weights are said to sum to, for example 100 or 1; null when nothing is claimed. */
  readonly claimedTotal: number | null;
}
