import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { isValidFormat } from "numfmt";
import type { Area } from "../../model/area";
import type { Scalar as CellValue } from "../../model/value";
import { columnName, formatAddress, isEntireColumns, isEntireRows } from "../../model/address";
import { cellCount, columnCount, eachCell, rowCount } from "../cells/area";
import { placeOf } from "../cells/geometry";
import { assertUnprotected } from "../cells/protection";
import { displayText, plainValue, valueType } from "../cells/text";
import type { Context } from "../context";
import { HostError } from "../protocol/error";
import { asMatrix, writeCells } from "../cells/write";
import { asFlag } from "./choice";
import type { RangeTarget } from "./range-target";
import type { HostType, Scalar } from "./type";

/** Excel hands over null instead of the cells of a larger range. */
const MOST_CELLS = 5_000_000;

type PerCell = (
  target: RangeTarget,
  value: CellValue,
  row: number,
  column: number,
) => string | number | boolean;

function perCell(of: PerCell): Scalar<RangeTarget>["get"] {
  return (target) => {
    const { sheet, area } = target;
    if (cellCount(area) > MOST_CELLS) return null;
    return sheet
      .values(area)
      .map((cells, row) =>
        cells.map((value, column) => of(target, value, area.top + row, area.left + column)),
      );
  };
}

const formulaOrValue: PerCell = ({ sheet }, value, row, column) =>
  sheet.formula(row, column) ?? plainValue(value);

const formatOf: PerCell = ({ sheet }, _value, row, column) =>
  sheet.format(row, column).numberFormat ?? "General";

const write: NonNullable<Scalar<RangeTarget>["set"]> = (target, input, context) => {
  writeCells(target, input, context);
  context.changed(target.sheet, target.area);
};

/** That Excel refuses a format which is none is taken from its dialog. */
function assertFormats(formats: readonly unknown[], { strict }: Context): void {
  const given = new Set(formats);
  for (const format of given) {
    if (strict && typeof format === "string" && !isValidFormat(format)) {
      throw new HostError("InvalidArgument");
    }
  }
}

const writeFormats: NonNullable<Scalar<RangeTarget>["set"]> = ({ sheet, area }, input, context) => {
  assertUnprotected(sheet);
  if (!Array.isArray(input)) {
    assertFormats([input], context);
    sheet.setFormat(area, { numberFormat: String(input) });
    return;
  }
  const matrix = asMatrix(input, area);
  assertFormats(matrix.flat(), context);
  eachCell(area, (row, column) => {
    const numberFormat = matrix[row - area.top]?.[column - area.left];
    if (typeof numberFormat !== "string") return;
    sheet.setFormat({ top: row, left: column, bottom: row, right: column }, { numberFormat });
  });
};

/** Relative notation is read from each cell's own place. */
const relativeOrValue: PerCell = ({ sheet }, value, row, column) => {
  const formula = sheet.formula(row, column);
  return formula === undefined
    ? plainValue(value)
    : translateFormulaToR1C1(formula, columnName(column) + String(row + 1));
};

const writeRelative: NonNullable<Scalar<RangeTarget>["set"]> = (target, input, context) => {
  const { area } = target;
  const absolute = asMatrix(input, area).map((cells, row) =>
    cells.map((cell, column) => {
      if (typeof cell !== "string" || !cell.startsWith("=")) return cell;
      const at = columnName(area.left + column) + String(area.top + row + 1);
      return translateFormulaToA1(cell, at);
    }),
  );
  write(target, absolute, context);
};

/** True or false where all rows (or columns) agree, null where they do not. */
function hidden(set: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of set) if (index >= first && index <= last) count++;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function hide(set: Set<number>, first: number, last: number, value: unknown): void {
  const flag = asFlag(value);
  for (let index = first; index <= last; index++) {
    if (flag) set.add(index);
    else set.delete(index);
  }
}

const rowHidden = ({ sheet, area }: RangeTarget): boolean | null =>
  hidden(sheet.hiddenRows, area.top, area.bottom);
const columnHidden = ({ sheet, area }: RangeTarget): boolean | null =>
  hidden(sheet.hiddenColumns, area.left, area.right);

/** Whether every, some (null) or no cell is the anchor of a spill or shows a spilled value. */
function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  let count = 0;
  eachCell(area, (row, column) => {
    if (sheet.spill(row, column) ?? sheet.spillAnchor(row, column)) count++;
  });
  if (count === 0) return false;
  return count === cellCount(area) ? true : null;
}

const ofArea = (get: (area: Area) => unknown): Scalar<RangeTarget> => ({
  get: ({ area }) => get(area),
});

const address: Scalar<RangeTarget> = {
  get: ({ sheet, area }) => formatAddress(sheet.name, area),
};

const formulas = { get: perCell(formulaOrValue), set: write };
const numberFormat = { get: perCell(formatOf), set: writeFormats };

export const rangeScalars: NonNullable<HostType<RangeTarget>["scalars"]> = {
  Values: { get: perCell((_target, value) => plainValue(value)), set: write },
  Formulas: formulas,
  // The host's language is English, so local forms are the same.
  FormulasLocal: formulas,
  FormulasR1C1: { get: perCell(relativeOrValue), set: writeRelative },
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  Text: {
    get: perCell(({ sheet }, value, row, column) =>
      displayText(value, sheet.format(row, column).numberFormat, sheet.workbook.date1904),
    ),
  },
  ValueTypes: { get: perCell((_target, value) => valueType(value)) },
  Address: address,
  AddressLocal: address,
  RowIndex: ofArea((area) => area.top),
  ColumnIndex: ofArea((area) => area.left),
  RowCount: ofArea(rowCount),
  ColumnCount: ofArea(columnCount),
  // Excel gives -1 for counts beyond a 32-bit number.
  CellCount: ofArea((area) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
  IsEntireRow: ofArea(isEntireRows),
  IsEntireColumn: ofArea(isEntireColumns),
  Hidden: { get: (target) => rowHidden(target) === true || columnHidden(target) === true },
  RowHidden: {
    get: rowHidden,
    set: ({ sheet, area }, value) => {
      hide(sheet.hiddenRows, area.top, area.bottom, value);
    },
  },
  ColumnHidden: {
    get: columnHidden,
    set: ({ sheet, area }, value) => {
      hide(sheet.hiddenColumns, area.left, area.right, value);
    },
  },
  HasSpill: { get: hasSpill },
  Left: { get: ({ sheet, area }) => placeOf(sheet, area).left },
  Top: { get: ({ sheet, area }) => placeOf(sheet, area).top },
  Width: { get: ({ sheet, area }) => placeOf(sheet, area).width },
  Height: { get: ({ sheet, area }) => placeOf(sheet, area).height },
};
