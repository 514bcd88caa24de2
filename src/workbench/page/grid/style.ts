import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { CellFormat } from "../../model/types";

const horizontal: Partial<Record<NonNullable<CellFormat["horizontal"]>, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const vertical: Record<NonNullable<CellFormat["vertical"]>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** A format as the grid draws it; undefined where there is nothing to draw. */
export function styleOf(format: Readonly<CellFormat>): IStyleData | undefined {
  const style: IStyleData = {};
  if (format.bold === true) style.bl = BooleanNumber.TRUE;
  if (format.italic === true) style.it = BooleanNumber.TRUE;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fill !== undefined) style.bg = { rgb: format.fill };
  if (format.wrap === true) style.tb = WrapStrategy.WRAP;
  if (format.vertical !== undefined) style.vt = vertical[format.vertical];
  const align = format.horizontal === undefined ? undefined : horizontal[format.horizontal];
  if (align !== undefined) style.ht = align;
  const pattern = format.numberFormat;
  if (pattern !== undefined && pattern !== "General") style.n = { pattern };
  return Object.keys(style).length === 0 ? undefined : style;
}
