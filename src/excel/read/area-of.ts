import { areaAt, type Area } from "../../plans/area";

/** The cells of a range of which rows and columns have been loaded: where it begins, and how many there are. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return areaAt(rowIndex, columnIndex, rowCount, columnCount);
}
