import { inUnits, roundScore } from "../round";

/** How far a relationship has come; it can break off from any stage. */
export const stages = [
  "exploratory",
  "early",
  "mid",
  "partnership",
  "synergistic",
  "disrupted",
] as const;

export type Stage = (typeof stages)[number];

/** What keeps a customer from a higher stage. */
export type HeldBack = "share" | "transactions" | "";

/** Where each of the five stages begins, from the first up: share of the customer's purchases, and orders a year. */
export interface StageBands {
  /** Fractions; 0 for the second stage means more than 0. */
  readonly share: readonly number[];
  readonly transactions: readonly number[];
}

export const usualStageBands = {
  share: [0, 0, 0.2, 0.75, 0.9],
  transactions: [0, 1, 12, 50, 200],
} as const satisfies StageBands;

/** After how many months without an order a relationship counts as broken off. */
export const usualMonthsUntilDisrupted = 12;

/** Where a customer stands, and what it takes to come further. */
export interface Development {
  readonly stage: Stage;
  readonly heldBack: HeldBack;
  /** The stage after this one, and what of it is missing; null at the end and where the relationship broke off. */
  readonly next: {
    readonly stage: Stage;
    readonly share: number | null;
    readonly transactions: number | null;
  } | null;
  /** The share of the customer's purchases that others have. */
  readonly potential: number;
}

/**
 * The stage of a relationship: the highest whose share of the customer's purchases and whose number of transactions are
 * both reached.
 *
 * @param share of the customer's purchases, 0 to 1
 * @param transactions orders a year, 0 or more
 * @source The essay on key account management, figure 1; the partnership's band from its "nearly all of the buyer's
 *   business", the other numbers are ours
 */
export function developmentOf(
  share: number,
  transactions: number,
  disrupted: boolean,
  bands: StageBands = usualStageBands,
): Development {
  const potential = roundScore(1 - share);
  if (disrupted) return { stage: "disrupted", heldBack: "", next: null, potential };
  const byShare = reached(share, bands.share, true);
  const byTransactions = reached(transactions, bands.transactions, false);
  const at = Math.min(byShare, byTransactions);
  const heldBack =
    byShare === byTransactions ? "" : byShare < byTransactions ? "share" : "transactions";
  const following = stages[at + 1] ?? "disrupted";
  const next =
    following === "disrupted"
      ? null
      : {
          stage: following,
          share: byShare > at ? null : (bands.share[at + 1] ?? null),
          transactions: byTransactions > at ? null : (bands.transactions[at + 1] ?? null),
        };
  return { stage: stages[at] ?? "exploratory", heldBack, next, potential };
}

/** The last band whose lower bound is reached; the first is where everybody begins. */
function reached(value: number, bounds: readonly number[], moreThanNothing: boolean): number {
  const begins = (bound: number, band: number) =>
    moreThanNothing && band === 1 && bound === 0
      ? inUnits(value) > 0
      : inUnits(value) >= inUnits(bound);
  return Math.max(
    0,
    bounds.findLastIndex((bound, band) => begins(bound, band)),
  );
}

/** Whether bands can be told apart: five each, none below the one before. */
export function areStageBands({ share, transactions }: StageBands): boolean {
  const ascending = (bounds: readonly number[], from: number) =>
    bounds.length === 5 && bounds.every((bound, i) => i < from || bound > (bounds[i - 1] ?? NaN));
  const [first = NaN, second = NaN] = share;
  return ascending(share, 2) && second >= first && first >= 0 && ascending(transactions, 1);
}
