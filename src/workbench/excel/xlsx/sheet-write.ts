import type { FilledCells, Sheet } from "../model/types";
import type { Scalar } from "../model/value";
import { CellWriter, type Writing } from "./cell-write";
import { KeptSheet } from "./kept-cells";
import type { SheetOrigin } from "./origin";
import { attributesXml, noAttributes, type Attribute } from "./sheet-data";
import { StyleGrid } from "./style-grid";
import { headerCells } from "./table-headers";
import { isYes } from "./xml";

export interface SheetData {
  /** The rows, as they stand within `sheetData`. */
  readonly rows: string;
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
  const rowAttributes = attributesNow(sheet, origin?.rows ?? new Map());
  const bottomUsed = sheet.usedArea()?.bottom ?? -1;
  const styles = new StyleGrid(sheet, writing.styles, bottomUsed);
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const headers = headerCells(tables);
  const kept = new KeptSheet(sheet, origin?.cells);
  const writer = new CellWriter(sheet, tables, kept, writing);
  const rows: string[] = [];
  const special = new Set([
    ...rowAttributes.keys(),
    ...sheet.rowHeights.keys(),
    ...sheet.hiddenRows,
    ...headers.keys(),
    ...kept.rowsWithBlanks(),
  ]);
  let last = Math.max(bottomUsed, styles.bottom);
  for (const row of special) last = Math.max(last, row);
  const looks = [...styles.areas(), ...[...special].map((row) => ({ top: row, bottom: row }))];
  const used = blocksOf(looks);
  for (let top = 0; top <= last; top += ROWS_AT_ONCE) {
    const bottom = Math.min(top + ROWS_AT_ONCE - 1, last);
    const lines = sheet.filledCells(top, bottom);
    // Far from everything there is nothing to look for row by row.
    if (lines.length === 0 && !used.has(top / ROWS_AT_ONCE)) continue;
    for (let row = top; row <= bottom; row++) {
      const inner = rowXml(writer, row, lines[row - top], styles.row(row), headers.get(row));
      const attributes = rowAttributesOf(sheet, row, rowAttributes.get(row));
      if (inner !== "" || attributes !== "") {
        rows.push(`<row r="${row + 1}"${attributes}>${inner}</row>`);
      }
    }
  }
  return { rows: rows.join(""), columnStyles: styles.columns };
}

/** Blocks of rows that something other than values lies in. */
function blocksOf(rows: readonly { readonly top: number; readonly bottom: number }[]): Set<number> {
  const blocks = new Set<number>();
  for (const { top, bottom } of rows) {
    const last = Math.floor(bottom / ROWS_AT_ONCE);
    for (let block = Math.floor(top / ROWS_AT_ONCE); block <= last; block++) blocks.add(block);
  }
  return blocks;
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

function rowAttributesOf(sheet: Sheet, row: number, kept = noAttributes): string {
  const height = sheet.rowHeights.get(row);
  // A height that Excel chose by itself stays; one of the model goes over it.
  const present = new Map(kept);
  const custom = isYes(present.get("customHeight"));
  const sameHeight = custom ? height === Number(present.get("ht")) : height === undefined;
  const hidden = sheet.hiddenRows.has(row);
  const same = isYes(present.get("hidden")) === hidden;
  const replaced = [...(same ? [] : ["hidden"]), ...(sameHeight ? [] : ["ht", "customHeight"])];
  return (
    attributesXml(kept.filter(([name]) => !replaced.includes(name))) +
    (height === undefined || sameHeight ? "" : ` ht="${height}" customHeight="1"`) +
    (hidden && !same ? ' hidden="1"' : "")
  );
}
