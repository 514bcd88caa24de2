import type { Area } from "../model/area";
import type { FormulaShape } from "../model/types";
import type { ErrorValue, Scalar } from "../model/value";
import type { ArrayValue } from "./array-value";
import type { Grid } from "./grid";
import type { Reference } from "./reference";
import type { Template } from "./template";

/** A template with its references bound to the place it is calculated in. */
export interface Frame {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly template: Template;
  /** One entry per slot of the template that is bound: a range, a defined name, or why there is none. */
  bound: readonly Bound[];
}

export type Bound = Reference | ErrorValue | Frame;

export const nothingBound: readonly Bound[] = [];

/** A formula in a cell; its value lies in the grid, as any cell's value does. */
export class FormulaCell implements Frame {
  bound: readonly Bound[] = nothingBound;
  /** Something it depends on may have changed. */
  dirty = false;
  /** Something it depends on has changed: it must be calculated. */
  due = false;
  /** One of the changes that make it due is an edit, not only the clock or chance. */
  edited = false;
  /** The value it shows was calculated elsewhere: a file's. */
  cached = false;
  /** Refers to what is not here (another workbook, a name of a sheet), though its file's value is no error. */
  foreign = false;
  /** On the path that is being calculated right now: to be met again means a circular reference. */
  entered = false;
  circular = false;
  removed = false;
  /** How often it was calculated in the calculation with this number. */
  rounds = 0;
  calculation = 0;
  /** The rectangle this formula fills; undefined for a single value. */
  spill: Area | undefined;
  /** The rectangle it would fill if nothing stood in the way. */
  blocked: Area | undefined;
  /** The whole result while it spills. */
  result: ArrayValue | undefined;
  /** The same as a reference, so that what `#` reads is made once. */
  spilled: Reference | undefined;

  constructor(
    readonly grid: Grid,
    readonly row: number,
    readonly column: number,
    readonly template: Template,
    readonly text: string,
    readonly shape: FormulaShape,
  ) {}
}

/** A formula on its way to another place or spelling, with what it showed. */
export interface LiftedFormula {
  readonly text: string;
  readonly shape: FormulaShape;
  readonly cached: boolean;
  readonly foreign: boolean;
  readonly value: Scalar;
  readonly result: ArrayValue | undefined;
}
