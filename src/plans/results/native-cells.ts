import { cellAddress } from "../address";
import { layout } from "./layout";

function at(row: number, column: number) {
  return { row, column, address: cellAddress(row, column, "both") };
}

/** Cells above the results that the formulas of native mode refer to. */
export const nativeCells = {
  /** 1 where a score at the cut counts as low, else 0. */
  tieIsLow: at(layout.tieRow, 2),
  lowest: at(layout.cutRow, 4),
  highest: at(layout.cutRow, 5),
  /** What a missing rating does: 0 it is left out, 1 it counts as the lowest, 2 there is no score. */
  missing: at(layout.tieRow, 5),
} as const;
