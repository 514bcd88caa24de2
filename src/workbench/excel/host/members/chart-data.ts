import type { Sheet } from "../../model/types";
import type { Scalar } from "../../model/value";
import { formatAddress } from "../cells/address";
import { cellCount, columnCount } from "../cells/area";
import { findArea } from "./find-range";
import type { RangeTarget } from "./range-target";

/** "='Chart data'!$B$5:$B$499" */
export function rangeFormula({ sheet, area }: RangeTarget): string {
  return `=${formatAddress(sheet.name, area, true)}`;
}

function targetOf(sheet: Sheet, formula: string): RangeTarget | undefined {
  return formula === "" ? undefined : findArea(sheet, formula);
}

/** The cells a chart's formula refers to, in order; none where it is empty or refers to nothing. */
export function valuesOf(sheet: Sheet, formula: string): Scalar[] {
  const found = targetOf(sheet, formula);
  return found ? found.sheet.values(found.area).flat() : [];
}

/** How many cells a chart's formula refers to. */
export function countOf(sheet: Sheet, formula: string): number {
  const found = targetOf(sheet, formula);
  return found ? cellCount(found.area) : 0;
}

/** The value of the cell in this place of what a chart's formula refers to. */
export function valueAt(sheet: Sheet, formula: string, index: number): Scalar {
  const found = targetOf(sheet, formula);
  if (!found) return null;
  const { top, left } = found.area;
  const columns = columnCount(found.area);
  return found.sheet.value(top + Math.floor(index / columns), left + (index % columns));
}

/** Whether any of the cells holds something. */
export function hasValues(sheet: Sheet, formula: string): boolean {
  const count = countOf(sheet, formula);
  for (let index = 0; index < count; index++) {
    const value = valueAt(sheet, formula, index);
    if (value !== null && value !== "") return true;
  }
  return false;
}

/** A cell a chart's formula refers to, or undefined. */
export function cellOf(
  sheet: Sheet,
  formula: string,
): { sheet: Sheet; row: number; column: number } | undefined {
  const found = targetOf(sheet, formula);
  return found && { sheet: found.sheet, row: found.area.top, column: found.area.left };
}
