import type { Sheet } from "../../model/types";
import type { Scalar } from "../../model/value";
import { formatAddress } from "../cells/address";
import { findArea } from "./find-range";
import type { RangeTarget } from "./range-target";

/** "='Chart data'!$B$5:$B$499" */
export function rangeFormula({ sheet, area }: RangeTarget): string {
  return `=${formatAddress(sheet.name, area, true)}`;
}

/** The cells a chart's formula refers to, in order; none where it is empty or refers to nothing. */
export function valuesOf(sheet: Sheet, formula: string): Scalar[] {
  const found = formula === "" ? undefined : findArea(sheet, formula);
  return found ? found.sheet.values(found.area).flat() : [];
}

/** A cell a chart's formula refers to, or undefined. */
export function cellOf(
  sheet: Sheet,
  formula: string,
): { sheet: Sheet; row: number; column: number } | undefined {
  const found = formula === "" ? undefined : findArea(sheet, formula);
  return found && { sheet: found.sheet, row: found.area.top, column: found.area.left };
}
