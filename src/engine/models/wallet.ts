import { inUnits, roundScore } from "../round";

/** What a customer's purchases say about room to grow with it. */
export type WalletState =
  /** It buys less than we sell to it, or nothing: one of the numbers is wrong. */
  | "check"
  | "sole"
  /** We have little: where growth is to come from. */
  | "target"
  | "room"
  | "";

/** Below which share of wallet a customer is a target, and below which there is room. */
export interface WalletBounds {
  readonly target: number;
  readonly room: number;
}

/** @source The essay on strategies for large customers: below 30 % the targets of growth, below 50 % room to rise */
export const usualWalletBounds: WalletBounds = { target: 0.3, room: 0.5 };

export interface Wallet {
  /** What the customer buys of our kind without what it makes itself. */
  readonly addressable: number;
  /** Our share of it; NaN where the numbers do not go together. */
  readonly share: number;
  /** What others sell to it. */
  readonly gap: number;
  readonly state: WalletState;
}

/**
 * The share of wallet of a customer.
 *
 * @param purchases all it buys or makes of our kind; NaN where unknown
 * @param own what it makes itself; NaN is none
 * @param revenue what it buys from us; NaN where unknown
 * @param sole whether nobody else supplies it
 */
export function walletOf(
  purchases: number,
  own: number,
  revenue: number,
  sole: boolean,
  bounds: WalletBounds = usualWalletBounds,
): Wallet {
  const addressable = roundScore(purchases - (Number.isNaN(own) ? 0 : own));
  if (Number.isNaN(addressable) || Number.isNaN(revenue))
    return { addressable, share: NaN, gap: NaN, state: "" };
  if (addressable <= 0 || inUnits(revenue) > inUnits(addressable))
    return { addressable, share: NaN, gap: NaN, state: "check" };
  const share = roundScore(revenue / addressable);
  return {
    addressable,
    share,
    gap: roundScore(addressable - revenue),
    state: stateOf(share, sole, bounds),
  };
}

function stateOf(share: number, sole: boolean, { target, room }: WalletBounds): WalletState {
  if (sole) return "sole";
  if (share < target) return "target";
  return share < room ? "room" : "";
}
