import type { Language } from "../../i18n/language";
import type { Catalogue } from "../../i18n/message";
import type { typedTableNames } from "../template/names";

/** What people type into a column: decides number format, rule of entry and width. */
export type Holds =
  | "text"
  | "note"
  | "date"
  /** Yes or no. */
  | "mark"
  /** Money or another size that is never below nothing, and one that may be. */
  | "amount"
  | "signed"
  | "count"
  /** A part of a whole, and a change, which may be below nothing or above the whole. */
  | "share"
  | "change"
  | { readonly lowest: number; readonly highest: number }
  /** One of the words that the texts hold under `choice.<column>.<id>`. */
  | { readonly choices: readonly string[] };

/** A column that people type into; where the customers' own table has it, it is looked up there instead. */
export interface TypedColumn<Column extends string = string> {
  readonly id: Column;
  readonly holds: Holds;
  /** Looked up among the customers where they have such a column, since a datum has one place; left out: typed here. */
  readonly lookedUp?: true;
  /** What is worked out from other columns until somebody types over it, from their cells by their ids. */
  readonly formula?: (cell: (column: string) => string) => string;
  /**
   * What is worked out from other tables until somebody types over it, from the cell with the customer's name; null as
   * long as the workbook has not got what it takes.
   */
  readonly beside?: (beside: Beside) => ((name: string) => string) | null;
}

/** What other tables of the workbook hold, as formulas refer to it; null where a table or its column is not there. */
export interface Beside {
  /** A whole column; "customer" is that of whom the rows are about. */
  readonly column: (table: BesideTableId, column: string) => string | null;
  /** What a table says of the customer whose name is in a cell, in the first row about it; "" where nothing. */
  readonly said: (table: BesideTableId, column: string, name: string) => string | null;
  /** Whether attractiveness and advantage are high or low, in the words of the results; "" where they are not rated. */
  readonly position: (name: string) => string | null;
}

/** Tables that people fill in, those of account plans included. */
export type BesideTableId = TypedTableId | "notes" | "actions";

/** A table that people fill in, a row or several for each customer. Its name is the same in every language. */
export interface TypedTable {
  readonly id: TypedTableId;
  readonly name: (typeof typedTableNames)[number];
  /** After the customer and, where the customers have one, their id. */
  readonly columns: readonly TypedColumn[];
  /**
   * What there is to fill in for each customer, a row each, and the columns that the texts fill under
   * `item.<id>.<column>`; null where a row is what people make of it.
   */
  readonly items: { readonly ids: readonly string[]; readonly given: readonly string[] } | null;
  /** Whom it is offered for: everybody, or only who is marked as a key account, if anybody is. */
  readonly who: "all" | "key";
  readonly texts: Catalogue;
}

export const typedTableIds = [
  "accounts",
  "contacts",
  "people",
  "risks",
  "satisfaction",
  "health",
  "white-space",
] as const;

export type TypedTableId = (typeof typedTableIds)[number];

export function typedRole(id: TypedTableId): `typed.${string}` {
  return `typed.${id}`;
}

/** The headers that mean a column, parted by "|" in its text; the first is what it is called. */
export function headersOf({ texts }: TypedTable, column: string, language: Language): string[] {
  return (texts[language][`column.${column}`] ?? column).split("|");
}
