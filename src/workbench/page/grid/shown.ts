import type { ICellData, IStyleData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { Area } from "../../excel/model/area";
import type { CellFormat, Sheet } from "../../excel/model/types";
import { ErrorValue } from "../../excel/model/value";
import { styleOf, wholeStyle } from "./style";
import { tableLooks, type TableLook } from "./table-look";

/** What one cell shows. */
export interface Shown {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  /** One object for cells that look alike, so that looks can be compared by identity. */
  readonly style: IStyleData;
}

/** A cell that holds nothing and looks like any other. */
export const blank: Shown = { value: null, formula: null, style: {} };

const plainStyle = blank.style;

const styles = new WeakMap<Readonly<CellFormat>, Map<TableLook | undefined, IStyleData>>();

/** The style of a format over a table's look; formats that are equal are one object in the model. */
function styleFor(format: Readonly<CellFormat>, look: TableLook | undefined): IStyleData {
  const known = styles.get(format) ?? new Map<TableLook | undefined, IStyleData>();
  styles.set(format, known);
  let style = known.get(look);
  if (style === undefined) {
    style = styleOf({ ...look, ...format });
    if (Object.keys(style).length === 0) style = plainStyle;
    known.set(look, style);
  }
  return style;
}

/** Tells how cells of a sheet look. */
export function styleReader(sheet: Sheet): (row: number, column: number) => IStyleData {
  const look = tableLooks(sheet);
  return (row, column) => styleFor(sheet.format(row, column), look(row, column));
}

/** Calls back with what each cell of an area holds, blank ones too. */
export function eachContent(
  sheet: Sheet,
  area: Area,
  visit: (row: number, column: number, value: Shown["value"], formula: string | null) => void,
): void {
  sheet.values(area).forEach((line, down) => {
    const row = area.top + down;
    line.forEach((value, across) => {
      const column = area.left + across;
      const plain = value instanceof ErrorValue ? value.code : value;
      visit(row, column, plain, sheet.formula(row, column) ?? null);
    });
  });
}

/** One object for all cells that show nothing. */
export function shownAs(value: Shown["value"], formula: string | null, style: IStyleData): Shown {
  const nothing = value === null && formula === null && style === plainStyle;
  return nothing ? blank : { value, formula, style };
}

/** A cell as the grid opens it. */
export function cellData({ value, formula, style }: Shown): ICellData {
  const data: ICellData = {};
  if (value !== null) {
    data.v = typeof value === "boolean" ? Number(value) : value;
    data.t = typeOf(value);
  }
  if (formula !== null) data.f = formula;
  if (style !== plainStyle) data.s = style;
  return data;
}

/** A cell as an open grid takes it over, whatever it held before. */
export function cellUpdate(shown: Shown): ICellData {
  const { value, formula, style } = shown;
  // null takes a part away, which the grid's types do not say.
  return {
    v: null,
    ...cellData(shown),
    ...(value === null ? { t: null } : {}),
    f: formula,
    si: null,
    p: null,
    s: wholeStyle(style),
  };
}

function typeOf(value: string | number | boolean): CellValueType {
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
}
