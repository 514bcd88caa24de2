import type { Scale } from "../factors/types";
import type { AxisId } from "./axes";
import { resolveCut, type CutRule } from "../matrix/cuts";
import { cells, classify, type Cuts } from "../matrix/portfolio";
import type { Tie } from "../matrix/place";
import type { Scores } from "../scoring/score";

/** The key accounts placed among themselves. Arrays have one entry per key account, in the order of `members`. */
export interface KeyAccountPositions {
  /** Places of the key accounts among the customers. */
  readonly members: Uint32Array;
  readonly cuts: Cuts;
  readonly cell: Uint8Array;
}

export interface PositioningSettings {
  readonly cuts: { readonly attractiveness: CutRule; readonly advantage: CutRule };
  readonly tie: Tie;
}

/** The median on both axes parts the key accounts where they part themselves. */
export const defaultPositioning: PositioningSettings = {
  cuts: { attractiveness: "median", advantage: "median" },
  tie: "high",
};

const STAR = cells.indexOf("star");
const CASH_COW = cells.indexOf("cashCow");

/** Fewer part themselves nowhere: a median of three says nothing. */
export const fewestKeyAccounts = 4;

/**
 * The key accounts: the Stars, and those Cash cows that the user promotes; not who decides by price, for whom the
 * work of a team does not pay, unless promoted all the same.
 *
 * @param promoted places among the customers; one that is neither is not a key account
 * @param priceDriven places of the customers that decide by price
 * @source The lectures on key account management, part 2, section 1; the training deck on team selling
 */
export function keyAccounts(
  cell: Uint8Array,
  promoted: ReadonlySet<number> = new Set(),
  priceDriven: ReadonlySet<number> = new Set(),
): Uint32Array {
  const members: number[] = [];
  cell.forEach((code, i) => {
    const raised = promoted.has(i) && (code === STAR || code === CASH_COW);
    if (raised || (code === STAR && !priceDriven.has(i))) members.push(i);
  });
  return Uint32Array.from(members);
}

/**
 * The same matrix once more over the key accounts alone, with cuts found within them: a second label and
 * strategy for each key account.
 *
 * @source The lectures on key account management, part 2, section 2
 */
export function positionKeyAccounts(
  { attractiveness, advantage }: Readonly<Record<AxisId, Scores>>,
  members: Uint32Array,
  scale: Scale,
  settings: PositioningSettings = defaultPositioning,
): KeyAccountPositions {
  const ys = Float64Array.from(members, (i) => attractiveness.score[i] ?? NaN);
  const xs = Float64Array.from(members, (i) => advantage.score[i] ?? NaN);
  const cuts = {
    attractiveness: resolveCut(settings.cuts.attractiveness, ys, scale),
    advantage: resolveCut(settings.cuts.advantage, xs, scale),
  };
  return { members, cuts, cell: classify(ys, xs, cuts, settings.tie) };
}
