import type { FilledCells, Sheet } from "../model/types";
import type { Scalar } from "../model/value";
import { CellWriter, type Writing } from "./cell-write";
import { KeptSheet } from "./kept-cells";
import type { SheetOrigin } from "./origin";
import { RowAttributes } from "./row-attributes";
import type { Attribute } from "./sheet-data";
import { StyleGrid } from "./style-grid";
import { headerCells } from "./table-headers";

export interface SheetData {
  /** The rows, as they stand within `sheetData`, piece by piece; they can be asked for once. */
  readonly rows: Iterable<string>;
  /** Styles of whole columns. */
  readonly columnStyles: ReadonlyMap<number, number>;
}

/** Rows that are read at a time: enough to be quick, few enough to be small. */
const ROWS_AT_ONCE = 1000;

/** The rows of a sheet as XML: values, formulas with their calculated values, formats. */
export function writeSheetData(
  sheet: Sheet,
  origin: SheetOrigin | undefined,
  writing: Writing,
): SheetData {
  const bottomUsed = sheet.usedArea()?.bottom ?? -1;
  const styles = new StyleGrid(sheet, writing.styles, bottomUsed);
  return {
    rows: rowsOf(sheet, origin, writing, { styles, bottomUsed }),
    columnStyles: styles.columns,
  };
}

function* rowsOf(
  sheet: Sheet,
  origin: SheetOrigin | undefined,
  writing: Writing,
  { styles, bottomUsed }: { readonly styles: StyleGrid; readonly bottomUsed: number },
): Iterable<string> {
  const kept = attributesNow(sheet, origin?.rows ?? new Map());
  const attributes = new RowAttributes(sheet, kept, origin?.fitsRows !== false);
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const headers = headerCells(tables);
  const cells = new KeptSheet(sheet, origin?.cells);
  const writer = new CellWriter(sheet, tables, cells, writing);
  const used = new Blocks();
  for (const { top, bottom } of styles.areas()) used.add(top, bottom);
  for (const rows of [attributes.rows(), headers.keys(), cells.rowsWithBlanks()]) {
    for (const row of rows) used.add(row, row);
  }
  const last = Math.max(bottomUsed, styles.bottom, used.last);
  for (let top = 0; top <= last; top += ROWS_AT_ONCE) {
    const bottom = Math.min(top + ROWS_AT_ONCE - 1, last);
    const lines = sheet.filledCells(top, bottom);
    // Far from everything there is nothing to look for row by row.
    if (lines.length === 0 && !used.has(top)) continue;
    let xml = "";
    for (let row = top; row <= bottom; row++) {
      const inner = rowXml(writer, row, lines[row - top], styles.row(row), headers.get(row));
      const marks = attributes.of(row);
      if (inner !== "" || marks !== "") xml += `<row r="${row + 1}"${marks}>${inner}</row>`;
    }
    yield xml;
  }
}

/** Blocks of rows that something other than values lies in. */
class Blocks {
  last = -1;
  private readonly blocks = new Set<number>();

  add(top: number, bottom: number): void {
    this.last = Math.max(this.last, bottom);
    const end = Math.floor(bottom / ROWS_AT_ONCE);
    for (let block = Math.floor(top / ROWS_AT_ONCE); block <= end; block++) this.blocks.add(block);
  }

  has(row: number): boolean {
    return this.blocks.has(row / ROWS_AT_ONCE);
  }
}
/** The cells of a row that hold or look like something, from left to right. */
function rowXml(
  writer: CellWriter,
  row: number,
  line: FilledCells | undefined,
  styles: number[],
  headers: ReadonlyMap<number, string> | undefined,
): string {
  let xml = "";
  let next = 0;
  const write = (column: number, value: Scalar) => {
    xml += writer.cell(row, column, value, styles[column] ?? 0, headers?.get(column));
  };
  const writeTo = (end: number) => {
    for (; line !== undefined && (line.columns[next] ?? end) < end; next++) {
      write(line.columns[next] ?? 0, line.values[next] ?? null);
    }
  };
  // Headers are written where their cells are blank too.
  const others = [...(headers?.keys() ?? []), ...writer.blanksOf(row)];
  const visited = others.length === 0 ? styles : styles.slice();
  for (const column of others) visited[column] ??= 0;
  // Holes are passed over: a row with one style far to the right costs no more than that.
  visited.forEach((_, column) => {
    writeTo(column);
    if (line?.columns[next] === column) write(column, line.values[next++] ?? null);
    else write(column, null);
  });
  writeTo(Infinity);
  return xml;
}

/** Attributes of the rows by where these stand now. */
function attributesNow(
  sheet: Sheet,
  rows: ReadonlyMap<number, readonly Attribute[]>,
): ReadonlyMap<number, readonly Attribute[]> {
  if (sheet.rowShifts.length === 0) return rows;
  return new Map(
    [...rows].flatMap(([row, attributes]) => {
      const now = sheet.rowNow(row);
      return now === undefined ? [] : [[now, attributes] as const];
    }),
  );
}
