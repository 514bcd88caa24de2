import type { Area } from "../../model/area";
import type { Sheet } from "../../model/types";

/** A rectangle of cells on a sheet. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}
