import type { Grid } from "./grid";
import type { Headings } from "./headings";
import type { Triplets } from "./triplets";
import type { LineRole, Reason } from "./proposal";

/** A table while it is looked into: its cells, its header, and what is known of its lines and places so far. */
export interface Table {
  readonly grid: Grid;
  readonly headings: Headings;
  /** The text that names each place. */
  readonly headers: readonly string[];
  /** The group above each place. */
  readonly groups: readonly string[];
  /** The place of the customers' names; null where none could be. */
  readonly name: number | null;
  readonly triplets: Triplets;
}

export interface RoleOfLine {
  readonly role: LineRole;
  readonly why: Reason;
}
