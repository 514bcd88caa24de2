import type { Cell } from "../engine/cell";
import { withoutSheet } from "../plans/address";
import { runExcel } from "./run";

/** Rows of a selected range that are shown to say what a column holds. */
const SAMPLE_ROWS = 5;

export interface SelectedCells {
  readonly sheet: string;
  /** A1 style, without the sheet. */
  readonly address: string;
  /** First row on the sheet, from 0. */
  readonly row: number;
}

/** Which cells are selected. */
export function readSelectedCells(): Promise<SelectedCells> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,rowIndex,worksheet/name");
    await context.sync();
    const address = withoutSheet(range.address);
    return { sheet: range.worksheet.name, address, row: range.rowIndex };
  });
}

export interface SelectedTable extends SelectedCells {
  /** Name of the Excel table that the selection lies in; null where it lies in none. */
  readonly table: string | null;
  readonly headers: readonly string[];
  readonly rows: number;
  readonly sample: readonly (readonly Cell[])[];
}

/**
 * The table that the selection lies in, else the selected cells as far as they are used, a single one grown to all
 * that touches it; on a sheet with a lone cell selected, all that is used.
 */
export function readSelectedTable(): Promise<SelectedTable> {
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const tables = selected.getTables();
    tables.load("items/name");
    selected.load("cellCount");
    const used = selected.getUsedRangeOrNullObject(true);
    used.load("address");
    const region = selected.getSurroundingRegion();
    region.load("cellCount");
    await context.sync();
    const table = tables.items.at(0);
    const whole = table?.getRange() ?? plainRange(selected, used, region);
    whole.load("address,rowIndex,rowCount,columnCount");
    whole.worksheet.load("name");
    const body = table?.getDataBodyRange();
    body?.load("rowCount");
    await context.sync();
    const top = whole
      .getCell(0, 0)
      .getAbsoluteResizedRange(Math.min(whole.rowCount, SAMPLE_ROWS + 1), whole.columnCount);
    top.load("values");
    await context.sync();
    const [headers = [], ...sample] = top.values as Cell[][];
    return {
      sheet: whole.worksheet.name,
      address: withoutSheet(whole.address),
      row: whole.rowIndex,
      table: table?.name ?? null,
      headers: headers.map((header) => String(header ?? "")),
      rows: body?.rowCount ?? whole.rowCount - 1,
      sample,
    };
  });
}

function plainRange(selected: Excel.Range, used: Excel.Range, region: Excel.Range): Excel.Range {
  if (selected.cellCount === 1) {
    return region.cellCount === 1 ? selected.worksheet.getUsedRange(true) : region;
  }
  // Whole columns are a million rows, most of them blank. Excel counts no cells of a whole sheet: it says -1.
  return used.isNullObject ? selected : used;
}
