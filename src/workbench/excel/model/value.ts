/** An Excel error in a cell, such as #N/A; the message is what a custom function said of it. */
export class ErrorValue {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}

  toString(): string {
    return this.code;
  }
}

/** What a cell can hold once it is calculated; null is a blank cell. */
export type Scalar = number | string | boolean | ErrorValue | null;

/** A rectangle of values, row by row. */
export type Matrix = readonly (readonly Scalar[])[];
