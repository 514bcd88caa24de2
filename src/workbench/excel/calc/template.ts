import type { Frame } from "./formula-cell";
import type { RangeSlot, Slot } from "./slots";
import type { Value } from "./value";

/** Calculates an expression in a place. */
export type Evaluate = (frame: Frame) => Value;

/** A formula compiled once for every cell where it reads the same in R1C1 notation. */
export interface Template {
  /** Ranges of several cells, parts of tables and names: bound to objects per formula. */
  readonly slots: readonly Slot[];
  /** Positions of slots whose cells are only counted or placed (ROWS, COLUMN …): their values do not matter. */
  readonly unread: ReadonlySet<number>;
  /** Single cells: read in place, nothing is bound. */
  readonly cells: readonly RangeSlot[];
  /** The result, as a reference where it is one. */
  readonly evaluate: Evaluate;
  /** Depends on more than its references say, so it is stale after every change. */
  readonly volatile: boolean;
  /** Can give more than one value, so Excel stores it as a dynamic array formula. */
  readonly array: boolean;
  /** Holds something that the calculator does not know how to calculate. */
  readonly unsupported: boolean;
  /** Calls a function with fewer or more arguments than it takes. */
  readonly miscalled: boolean;
  /** Functions called, in capitals and without prefixes. */
  readonly functions: ReadonlySet<string>;
}
