import { sheetLimits } from "../../address";
import { cellOn } from "../../reference";
import { choiceCell, places, type PlanSpec } from "./spec";

/** Larger than any row: where nothing is found. */
export const NONE = sheetLimits.rows * 2;

/** Rows that people type about customers, as formulas see them. */
export interface AboutRows {
  /** 1 for each row that is about the chosen customer, else 0. */
  readonly about: string;
  /** The rows of the sheet. */
  readonly rows: string;
}

/**
 * @param names the cells that name the customers
 * @param ids those that hold their ids, which go before the names; null where either table has none
 */
export function aboutChosen(spec: PlanSpec, names: string, ids: string | null): AboutRows {
  // An error in a cell is nobody's name: dividing by whether it is the name leaves a number where it is.
  const named = `ISNUMBER(1/(TRIM(${names})=TRIM(${choiceCell(spec)})))`;
  const rows = `ROW(${names})`;
  if (ids === null) return { rows, about: named };
  const own = cellOn(spec.sheets.data, places.id.row, places.id.column);
  const same = `ISNUMBER(1/((TRIM(${ids})=${own})*(${own}<>"")))`;
  const either = `(ISNUMBER(1/(TRIM(${ids})=""))+(${own}="")>0)`;
  return { rows, about: `(${same}+${named}*${either}>0)` };
}
