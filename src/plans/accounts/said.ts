import type { Params } from "../../i18n/message";

/** What came of making a table, or of bringing it up to date. */
export interface Offered {
  /** Where the table stands. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** How many rows and columns were added. */
  readonly lines: number;
  readonly columns: number;
  /** How many empty cells are worked out by now. */
  readonly filled: number;
  /** Whether it is for key accounts, and nobody is one. */
  readonly noKeys: boolean;
  /** Who is no customer any more: the rows stay. */
  readonly gone: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

interface Said {
  readonly key: "made" | "grown" | "same" | "filled" | "gone" | "renamed" | "noKeys";
  readonly params: Params;
}

/** Names that are listed before the rest is only counted. */
const mostNames = 10;

/** Names one after the other, the rest of many counted. */
export function namesListed(names: readonly string[]): string {
  const listed = names.slice(0, mostNames).join(", ");
  return names.length > mostNames ? `${listed}, … (+${names.length - mostNames})` : listed;
}

/** What a person is to know of it, a line each: the texts are `typedTableTexts`. */
export function saidOf(offered: Offered): Said[] {
  const { sheet, isNew, lines, columns, filled, noKeys, gone, renamed } = offered;
  const changed = lines + columns > 0;
  const names = namesListed(gone);
  return [
    ...(changed || isNew || filled === 0
      ? [
          {
            key: isNew ? "made" : changed ? "grown" : "same",
            params: { table: sheet, lines, columns },
          } as const,
        ]
      : []),
    ...(filled === 0 ? [] : [{ key: "filled", params: { table: sheet, filled } } as const]),
    ...(noKeys ? [{ key: "noKeys", params: {} } as const] : []),
    ...renamed.slice(0, mostNames).map((one): Said => ({ key: "renamed", params: { ...one } })),
    ...(gone.length === 0 ? [] : [{ key: "gone", params: { count: gone.length, names } } as const]),
  ];
}
