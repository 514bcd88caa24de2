import type { Area } from "../model/area";
import type { Grid } from "./grid";

/** A table as formulas see it. */
export interface TableShape {
  readonly grid: Grid;
  /** Header row and data rows, and the totals row if it shows. */
  readonly area: Area;
  readonly showTotals: boolean;
  /** Position of the column within the table; undefined where no header says so. */
  columnIndex(header: string): number | undefined;
}

/** What the calculator asks of the workbook around the cells. */
export interface Surroundings {
  /** Whether dates count from 1 January 1904. */
  readonly date1904: boolean;
  grids(): Iterable<Grid>;
  grid(sheet: string): Grid | undefined;
  table(name: string): TableShape | undefined;
  tableAt(grid: Grid, row: number, column: number): TableShape | undefined;
  /** The formula of a defined name, such as "=Settings!$B$4", as it is understood on a sheet. */
  definedName(name: string, grid: Grid): string | undefined;
  /** Whether merged cells or a table lie there, over which nothing may spill. */
  barred(grid: Grid, area: Area): boolean;
}
