import { isErrorValue } from "../../engine/cell";
import type { InputValues } from "./model";

/* What follows from a cell with an error is that error, in what is computed and in formulas alike. */

/** The first error among the cells of a row; undefined where none is one. */
export function faultOf(inputs: readonly InputValues[], row: number): string | undefined {
  return inputs.map(({ shown }) => shown[row]).find(isErrorValue);
}

/** The first error among cells, else the formula. */
export function faultElse(cells: readonly string[], formula: string): string {
  return cells.reduceRight((rest, cell) => `IF(ISERROR(${cell}),${cell},${rest})`, formula);
}
