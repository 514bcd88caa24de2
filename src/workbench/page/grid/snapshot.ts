import {
  BooleanNumber,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Sheet, Workbook } from "../../model/types";
import { ErrorValue, type Scalar } from "../../model/value";
import { headerStyle } from "./table-look";
import { styleOf } from "./style";

/** What one cell shows: the parts of it that can change without the sheet's shape changing. */
export interface Shown {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
}

/** Every cell with something in it, by row and column. */
export type ShownCells = ReadonlyMap<number, ReadonlyMap<number, Shown>>;

const PIXELS_PER_POINT = 96 / 72;

/** Rows and columns to scroll into beyond what is filled. */
const ROOM = { rows: 60, columns: 12 };

/** What the cells of a sheet show now. */
export function shownCells(sheet: Sheet): ShownCells {
  const rows = new Map<number, Map<number, Shown>>();
  const used = sheet.usedArea();
  if (used === undefined) return rows;
  sheet.values(used).forEach((line, down) => {
    const cells = new Map<number, Shown>();
    line.forEach((value, across) => {
      const column = used.left + across;
      const formula = sheet.formula(used.top + down, column) ?? null;
      if (value !== null || formula !== null) cells.set(column, { value: plain(value), formula });
    });
    if (cells.size > 0) rows.set(used.top + down, cells);
  });
  return rows;
}

function plain(value: Scalar): Shown["value"] {
  return value instanceof ErrorValue ? value.code : value;
}

/** A cell as the grid holds it. */
export function cellData(shown: Shown): ICellData {
  const data: ICellData = { v: shown.value };
  if (shown.formula !== null) data.f = shown.formula;
  return data;
}

/** The workbook as the grid opens it. */
export function gridWorkbook(workbook: Workbook, id: string): IWorkbookData {
  const sheets = Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, gridSheet(sheet)]));
  const sheetOrder = workbook.sheets.map((sheet) => sheet.id);
  return {
    id,
    name: id,
    appVersion: "",
    locale: undefined as never,
    styles: {},
    sheetOrder,
    sheets,
  };
}

function gridSheet(sheet: Sheet): Partial<IWorksheetData> {
  const used = sheet.usedArea();
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of shownCells(sheet)) {
    const data = (cells[row] = {} as Record<number, ICellData>);
    for (const [column, shown] of line) data[column] = cellData(shown);
  }
  if (used !== undefined) {
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        const style = styleOf({ ...headerStyle(sheet, row, column), ...sheet.format(row, column) });
        if (style !== undefined) ((cells[row] ??= {})[column] ??= {}).s = style;
      }
    }
  }
  const { rows, columns } = sheet.freeze;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: (used?.bottom ?? 0) + 1 + ROOM.rows,
    columnCount: (used?.right ?? 0) + 1 + ROOM.columns,
    defaultColumnWidth: 72,
    cellData: cells,
    columnData: Object.fromEntries(
      [...sheet.columnWidths].map(([column, points]) => [column, { w: points * PIXELS_PER_POINT }]),
    ),
    rowData: Object.fromEntries(
      [...sheet.rowHeights].map(([row, points]) => [
        row,
        { h: points * PIXELS_PER_POINT, ah: points * PIXELS_PER_POINT },
      ]),
    ),
    mergeData: sheet.merges.map((area) => ({
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    })),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
  };
}

/** What cannot be changed in an open grid cell by cell: when it differs, the grid opens the workbook anew. */
export function shapeOf(workbook: Workbook): string {
  return JSON.stringify(
    workbook.sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      sheet.visibility,
      sheet.tabColor,
      sheet.showGridlines,
      sheet.freeze,
      [...sheet.columnWidths],
      sheet.merges,
      sheet.hiddenRows.size,
      workbook.tables
        .filter((table) => table.sheet === sheet)
        .map(({ area, style }) => [area, style]),
      looks(sheet),
    ]),
  );
}

/** Formats of the corners of the used area and of a few rows inside: enough to see that a plan was applied. */
function looks(sheet: Sheet): unknown {
  const used = sheet.usedArea();
  if (used === undefined) return null;
  const rows = [used.top, used.top + 1, used.top + 3, used.top + 4, used.bottom];
  const columns = Array.from(
    { length: used.right - used.left + 1 },
    (_, index) => used.left + index,
  );
  return rows.map((row) => columns.map((column) => sheet.format(row, column)));
}
