import { NOT_RATED } from "../engine/matrix/define-matrix";
import {
  defaultPositioning,
  fewestKeyAccounts,
  keyAccounts,
  positionKeyAccounts,
} from "../engine/portfolio/position-key-accounts";
import type { Portfolio } from "../engine/portfolio/score-portfolio";
import { keyAccountWords } from "../i18n/key-accounts";
import { markOf } from "./models/marks";
import { foldName } from "./recognise/fold";
import type { PortfolioSource } from "./source/types";

/** The key accounts placed among themselves. */
export interface KeyPositions {
  /** How many there are. */
  readonly count: number;
  /** The second quadrant of a customer by its code; NOT_RATED for who is no key account, or where they are too few. */
  readonly cellOf: (customer: number) => number;
}

/**
 * The second look at the key accounts, parted where they part themselves: the Stars, Cash cows that a column of the
 * customers calls key accounts, and not who decides by price, as another column says.
 */
export function keyPositions(
  { input, settings, extras }: Pick<PortfolioSource, "input" | "settings" | "extras">,
  portfolio: Portfolio,
): KeyPositions {
  const marked = (words: readonly string[]): ReadonlySet<number> => {
    const known = new Set(words.map(foldName));
    const column = extras.find(({ header }) => known.has(foldName(header)));
    const rows = column?.cells.flatMap((cell, row) => (markOf(cell, 1) === true ? [row] : []));
    return new Set(rows);
  };
  const { promoted, priceDriven } = keyAccountWords;
  const members = keyAccounts(portfolio.cell, marked(promoted), marked(priceDriven));
  const count = members.length;
  if (count < fewestKeyAccounts) return { count, cellOf: () => NOT_RATED };
  const { cell } = positionKeyAccounts(portfolio, members, input.factors.scale, {
    ...defaultPositioning,
    tie: settings.tie,
  });
  const cells = new Map([...members].map((customer, i) => [customer, cell[i] ?? NOT_RATED]));
  return { count, cellOf: (customer) => cells.get(customer) ?? NOT_RATED };
}
