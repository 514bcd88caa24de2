/** Something of the user's that a plan would replace. */
export interface Conflict {
  readonly sheet: string;
  /** The cells, A1 style; the used cells of the sheet where the whole sheet is in the way. */
  readonly address: string;
  /** A sheet of the same name, cells where results are to go, or a table of the same name. */
  readonly kind: "sheet" | "cells" | "table";
}
