import type { CellFormat } from "../../model/types";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../cells/geometry";
import { assertUnprotected } from "../cells/protection";
import { autofitColumns, autofitRows } from "../cells/autofit";
import { asChoice, asFlag, asNumberWithin } from "./choice";
import { cellFormat, common } from "./cell-format";
import { rangeBorders } from "./range-borders";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import type { RangeTarget } from "./range-target";
import { bind, type HostType, type Scalar } from "./type";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

/** Points of a column of 255 digits, each 7 pixels wide in the standard font, and of the highest row. */
const WIDEST = ((255 * 7 + 5) * 72) / 96;
const HIGHEST = 409.5;

function size(
  sizes: (target: RangeTarget) => Map<number, number>,
  standard: number,
  most: number,
  ends: (target: RangeTarget) => [number, number],
): Scalar<RangeTarget> {
  return {
    get: (target) => {
      const [first, last] = ends(target);
      const map = sizes(target);
      const value = map.get(first) ?? standard;
      for (let index = first; index <= last; index++) {
        if ((map.get(index) ?? standard) !== value) return null;
      }
      return value;
    },
    set: (target, value) => {
      assertUnprotected(target.sheet);
      const [first, last] = ends(target);
      const points = asNumberWithin(0, most)(value);
      for (let index = first; index <= last; index++) sizes(target).set(index, points);
    },
  };
}

const protection: HostType<RangeTarget> = {
  name: "FormatProtection",
  scalars: {
    Locked: {
      get: (target) => common(target, (format) => format.locked ?? true),
      set: ({ sheet, area }, value) => {
        assertUnprotected(sheet);
        sheet.setFormat(area, { locked: asFlag(value) });
      },
    },
  },
};

const horizontal = (value: unknown): NonNullable<CellFormat["horizontal"]> =>
  asChoice(value, HORIZONTAL);
const vertical = (value: unknown): NonNullable<CellFormat["vertical"]> => asChoice(value, VERTICAL);

export const rangeFormat: HostType<RangeTarget> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: cellFormat("horizontal", "General", horizontal),
    VerticalAlignment: cellFormat("vertical", "Bottom", vertical),
    WrapText: cellFormat("wrap", false, asFlag),
    IndentLevel: cellFormat("indent", 0, asNumberWithin(0, 250)),
    ColumnWidth: size(
      ({ sheet }) => sheet.columnWidths,
      STANDARD_WIDTH,
      WIDEST,
      ({ area }) => [area.left, area.right],
    ),
    RowHeight: size(
      ({ sheet }) => sheet.rowHeights,
      STANDARD_HEIGHT,
      HIGHEST,
      ({ area }) => [area.top, area.bottom],
    ),
  },
  objects: {
    Fill: (target) => bind(rangeFill, target),
    Font: (target) => bind(rangeFont, target),
    Borders: (target) => bind(rangeBorders, target),
    Protection: (target) => bind(protection, target),
  },
  methods: {
    AutofitColumns: (target) => {
      assertUnprotected(target.sheet);
      autofitColumns(target);
    },
    AutofitRows: (target) => {
      assertUnprotected(target.sheet);
      autofitRows(target);
    },
  },
};
