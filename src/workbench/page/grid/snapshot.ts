import {
  BooleanNumber,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../../excel/host/cells/geometry";
import type { Sheet, Workbook } from "../../excel/model/types";
import { extentOf } from "./extent";
import { fittedHeights } from "../../excel/host/cells/fitted-heights";
import { blank, cellData, eachContent, shownAs, styleReader, type Shown } from "./shown";

const PIXELS_PER_POINT = 96 / 72;

export const pixels = (points: number): number => points * PIXELS_PER_POINT;
export const points = (pixel: number): number => pixel / PIXELS_PER_POINT;

/** The workbook as the grid opens it; `visit` hears of every cell that is put into it. */
export function gridWorkbook(
  workbook: Workbook,
  id: string,
  visit: (sheet: Sheet, row: number, column: number, shown: Shown) => void,
): Partial<IWorkbookData> {
  const sheets = workbook.sheets.map((sheet) => [
    sheet.id,
    gridSheet(sheet, (row, column, shown) => {
      visit(sheet, row, column, shown);
    }),
  ]);
  return {
    id,
    name: id,
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets) as IWorkbookData["sheets"],
  };
}

function gridSheet(
  sheet: Sheet,
  visit: (row: number, column: number, shown: Shown) => void,
): Partial<IWorksheetData> {
  const extent = extentOf(sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  const styleAt = styleReader(sheet);
  eachContent(sheet, extent.formatted, (row, column, value, formula) => {
    const shown = shownAs(value, formula, styleAt(row, column));
    if (shown === blank) return;
    visit(row, column, shown);
    (cells[row] ??= {})[column] = cellData(shown);
  });
  const { rows, columns } = sheet.freeze;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== "Visible"),
    tabColor: sheet.tabColor,
    showGridlines: flag(sheet.showGridlines),
    rowCount: extent.rows,
    columnCount: extent.columns,
    defaultColumnWidth: pixels(STANDARD_WIDTH),
    defaultRowHeight: pixels(STANDARD_HEIGHT),
    cellData: cells,
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
    rowData: sizes(
      new Map([...fittedHeights(sheet), ...sheet.rowHeights]),
      sheet.hiddenRows,
      (h) => ({
        h,
        ah: h,
        ia: BooleanNumber.FALSE,
      }),
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

const flag = (set: boolean): BooleanNumber => (set ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** Sizes and hiding of rows or columns as the grid has them. */
function sizes<T extends object>(
  inPoints: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  data: (size: number) => T,
): Record<number, T & { hd?: BooleanNumber }> {
  const result: Record<number, T & { hd?: BooleanNumber }> = {};
  for (const [index, size] of inPoints) result[index] = data(pixels(size));
  for (const index of hidden) {
    result[index] = { ...(result[index] ?? ({} as T)), hd: BooleanNumber.TRUE };
  }
  return result;
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
      [...sheet.rowHeights],
      [...sheet.hiddenRows],
      [...sheet.hiddenColumns],
      sheet.merges,
    ]),
  );
}
