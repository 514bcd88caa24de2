import type { CellFormat } from "../../model/types";
import { isEntireColumns, isEntireRows } from "../../model/address";
import { intersect } from "../cells/area";
import { assertUnprotected } from "../cells/protection";
import type { RangeTarget } from "./range-target";
import type { Scalar } from "./type";

/** What all cells of the range agree on; null where they differ, as in Excel. */
export function common<V>(
  { sheet, area }: RangeTarget,
  of: (format: Readonly<CellFormat>) => V,
): V | null {
  // Whole rows and columns are looked at where the sheet is in use.
  const entire = isEntireRows(area) || isEntireColumns(area);
  const used = entire ? sheet.usedArea() : undefined;
  const looked = (used && intersect(used, area)) ?? { ...area, ...(entire ? firstCell(area) : {}) };
  const value = of(sheet.format(looked.top, looked.left));
  for (let row = looked.top; row <= looked.bottom; row++) {
    for (let column = looked.left; column <= looked.right; column++) {
      if (of(sheet.format(row, column)) !== value) return null;
    }
  }
  return value;
}

const firstCell = ({
  top,
  left,
}: {
  top: number;
  left: number;
}): {
  bottom: number;
  right: number;
} => ({ bottom: top, right: left });

/** A scalar that is one of a cell's formats. */
export function cellFormat<K extends keyof CellFormat>(
  key: K,
  standard: NonNullable<CellFormat[K]>,
  check: (value: unknown) => NonNullable<CellFormat[K]>,
): Scalar<RangeTarget> {
  return {
    get: (target) => common(target, (format) => format[key] ?? standard),
    set: ({ sheet, area }, value) => {
      assertUnprotected(sheet);
      const patch: CellFormat = {};
      patch[key] = check(value);
      sheet.setFormat(area, patch);
    },
  };
}
