import { escapeXml } from "./xml";
import type { StringItem } from "./string-item";

/** An attribute by its name as the file writes it, and its value. */
export type Attribute = readonly [name: string, value: string];

/** A cell as it stands in a file. */
export interface RawCell {
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly style: number;
  readonly type: string;
  /** Index of cell metadata (`cm`): a formula that may spill has one. */
  readonly metadata: string | undefined;
  /** Index of value metadata (`vm`): a value beyond the plain ones, such as a picture in the cell. */
  readonly rich: string | undefined;
  /** All attributes but the above. */
  readonly others: readonly Attribute[];
  readonly formula: RawFormula | undefined;
  readonly value: string | undefined;
  readonly inline: StringItem | undefined;
}

export interface RawFormula {
  readonly text: string;
  readonly type: string;
  readonly area: string | undefined;
  readonly shared: string | undefined;
  /** All attributes but the above. */
  readonly others: readonly Attribute[];
}

export interface RawRow {
  /** From 0. */
  readonly row: number;
  /** The row's attributes as they stand, but its number and spans. */
  readonly attributes: readonly Attribute[];
  readonly cells: readonly RawCell[];
}

/** What takes a sheet's rows, in the order of the file. */
export interface RowReceiver {
  row(row: RawRow): void;
  /** Something within the rows that is not known, and is not kept. */
  unknown(row: number, column: number | undefined): void;
}

export const noAttributes: readonly Attribute[] = [];

/** Attributes as a file writes them, each with a blank before it. */
export function attributesXml(attributes: readonly Attribute[]): string {
  let xml = "";
  for (const [name, value] of attributes) xml += ` ${name}="${escapeXml(value)}"`;
  return xml;
}
