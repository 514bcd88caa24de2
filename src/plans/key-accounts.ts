import { NOT_RATED } from "../engine/matrix/define-matrix";
import type { Cuts } from "../engine/matrix/portfolio";
import {
  defaultPositioning,
  fewestKeyAccounts,
  keyAccounts,
  positionKeyAccounts,
} from "../engine/portfolio/position-key-accounts";
import type { Portfolio } from "../engine/portfolio/score-portfolio";
import { keyAccountWords } from "../i18n/key-accounts";
import { markOf } from "./models/marks";
import { isWordOf } from "./recognise/sheet/word-match";
import { headerIndex } from "./source/customers";
import type { ExtraColumn, PortfolioSource } from "./source/types";

/** The key accounts placed among themselves. */
export interface KeyPositions {
  /** How many there are. */
  readonly count: number;
  /** Their places among the customers. */
  readonly members: ReadonlySet<number>;
  /** Where they are parted; null where they are too few. */
  readonly cuts: Cuts | null;
  /** The second quadrant of a customer by its code; NOT_RATED for who is no key account, or where they are too few. */
  readonly cellOf: (customer: number) => number;
}

/** The column of the customers' own that says who is a key account all the same, or who decides by price. */
export function keyColumn<Column extends Pick<ExtraColumn, "header">>(
  extras: readonly Column[],
  which: keyof typeof keyAccountWords,
): Column | undefined {
  return extras.find(({ header }) => isWordOf(header, keyAccountWords[which]));
}

/** The same among the columns of the customers' origin. */
export function keyColumnIndex(
  { extras, customerOrigin }: Pick<PortfolioSource, "extras" | "customerOrigin">,
  which: keyof typeof keyAccountWords,
): number | null {
  const header = keyColumn(extras, which)?.header;
  return header === undefined ? null : headerIndex(customerOrigin.headers, header);
}

/**
 * The second look at the key accounts, parted where they part themselves: the Stars, Cash cows that a column of the
 * customers calls key accounts, and not who decides by price, as another column says.
 */
export function keyPositions(
  { input, settings, extras }: Pick<PortfolioSource, "input" | "settings" | "extras">,
  portfolio: Portfolio,
): KeyPositions {
  const marked = (which: keyof typeof keyAccountWords): ReadonlySet<number> => {
    const rows = keyColumn(extras, which)?.cells.flatMap((cell, row) =>
      markOf(cell, 1) === true ? [row] : [],
    );
    return new Set(rows);
  };
  const members = keyAccounts(portfolio.cell, marked("promoted"), marked("priceDriven"));
  const { length: count } = members;
  const those = { count, members: new Set(members) };
  if (count < fewestKeyAccounts) return { ...those, cuts: null, cellOf: () => NOT_RATED };
  const { cuts, cell } = positionKeyAccounts(portfolio, members, input.factors.scale, {
    ...defaultPositioning,
    tie: settings.tie,
  });
  const cells = new Map([...members].map((customer, i) => [customer, cell[i] ?? NOT_RATED]));
  return { ...those, cuts, cellOf: (customer) => cells.get(customer) ?? NOT_RATED };
}
