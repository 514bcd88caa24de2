import type { Scalar as CellValue } from "../../model/value";
import { columnName } from "../../model/address";
import { displayText, plainValue, valueType } from "../cells/text";
import { range } from "./range";
import type { RangeTarget } from "./range-target";
import { bind, type HostType, type Scalar } from "./type";

function indexes(first: number, last: number, hidden: ReadonlySet<number>): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return all.filter((index) => !hidden.has(index));
}

const rows = ({ sheet, area }: RangeTarget): number[] =>
  indexes(area.top, area.bottom, sheet.hiddenRows);
const columns = ({ sheet, area }: RangeTarget): number[] =>
  indexes(area.left, area.right, sheet.hiddenColumns);

function perCell(
  of: (target: RangeTarget, value: CellValue, row: number, column: number) => unknown,
): Scalar<RangeTarget> {
  return {
    get: (target) => {
      const across = columns(target);
      return rows(target).map((row) =>
        across.map((column) => of(target, target.sheet.value(row, column), row, column)),
      );
    },
  };
}

/** What is left of a range without its hidden rows and columns; read-only here. */
export const rangeView: HostType<RangeTarget> = {
  name: "RangeView",
  scalars: {
    Values: perCell((_target, value) => plainValue(value)),
    Text: perCell(({ sheet }, value, row, column) =>
      displayText(value, sheet.format(row, column).numberFormat, sheet.workbook.date1904),
    ),
    ValueTypes: perCell((_target, value) => valueType(value)),
    Formulas: perCell(
      ({ sheet }, value, row, column) => sheet.formula(row, column) ?? plainValue(value),
    ),
    CellAddresses: perCell((_target, _value, row, column) => columnName(column) + String(row + 1)),
    RowCount: { get: (target) => rows(target).length },
    ColumnCount: { get: (target) => columns(target).length },
  },
  methods: { GetRange: (target) => bind(range, target) },
};
