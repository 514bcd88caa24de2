import type { CustomFunctions } from "./custom-functions";
import type { Frame } from "./formula-cell";
import type { Grid } from "./grid";
import type { Reference } from "./reference";
import type { Value } from "./value";

/** What compiled formulas need from the calculator while they run. */
export interface Services {
  /** The sheet's cells by name; undefined where there is no such sheet. */
  grid(name: string): Grid | undefined;
  /** Changes whenever sheets come, go or are renamed, so that a found sheet may be kept until then. */
  readonly sheetsVersion: number;
  /** Calculates what is stale in a range that only came to light during calculation. */
  ensure(range: Reference): void;
  /** What `A5#` stands for: the range that the formula in this cell fills. */
  spillOf(grid: Grid, row: number, column: number): Value;
  readonly custom: CustomFunctions;
  /** The value of a reference given as text, for INDIRECT. */
  referenceIn(text: string, frame: Frame): Value;
}

/** Where and for whom a function is called. */
export interface Call {
  readonly services: Services;
  readonly frame: Frame;
}
