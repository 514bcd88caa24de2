import type { Scale } from "../../../engine/factors/types";
import type { Cell } from "../../../engine/cell";
import type { Area } from "../../area";
import type { BlockPlace } from "./proposal";

/** An Excel table on a sheet. */
export interface SheetTable {
  readonly name: string;
  /** Header, body and totals row. */
  readonly area: Area;
  readonly hasTotals: boolean;
}

/** Where a cell stands. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** How tables were put together to one that stands on no sheet. */
export interface Joined {
  /** The same customers with more columns, the same columns with more customers, or a form for each customer. */
  readonly how: "beside" | "below" | "forms";
  readonly places: readonly BlockPlace[];
  /** Lines at its top: the last one names its columns, one above it groups them. */
  readonly headLines: number;
  /** What tables of the same customers were matched by: a header. */
  readonly by: string;
  /** Customers that one of the tables does not have. */
  readonly onlyOn: readonly { readonly sheet: string; readonly names: readonly string[] }[];
  /** Factors that do not weigh the same on all forms. */
  readonly weightsDiffer?: readonly string[];
  /** The cell that each follows, by row and column; null where there is none. */
  readonly origins: readonly (readonly (Origin | null)[])[];
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
  /** Of a table that was put together from others; its name takes the place of a sheet's. */
  readonly joined?: Joined;
}
