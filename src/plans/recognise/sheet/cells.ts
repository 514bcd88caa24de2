import type { Scale } from "../../../engine/factors/types";
import type { Cell } from "../../../engine/cell";
import type { Area } from "../../area";

/** An Excel table on a sheet. */
export interface SheetTable {
  readonly name: string;
  /** Header, body and totals row. */
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** What stands on a sheet, as far as it has been read. Lists of rows are by row, then by column. */
export interface SheetCells {
  readonly sheet: string;
  /** Place of the first cell on the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Cell[])[];
  /** With their "=", empty where a cell holds none. */
  readonly formulas?: readonly (readonly string[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly Area[];
  readonly tables?: readonly SheetTable[];
  readonly filter?: Area | null;
  /** Rows on the sheet, from 0, that are hidden or filtered away. */
  readonly hiddenRows?: readonly number[];
  /** Where rows in between have not been read: the row on the sheet of each row of `values`. */
  readonly rowNumbers?: readonly number[];
  /** The scales that validation allows in its columns, by the column on the sheet; those without any are not there. */
  readonly validated?: Readonly<Record<number, Scale>>;
}
