import { overlaps } from "./area-math";
import type { Area } from "../model/area";
import type { Sheet, Table } from "../model/types";
import { ErrorValue, type Scalar } from "../model/value";
import { areaName, cellName } from "./cell-address";
import { toFile } from "./formula";
import type { SharedStrings } from "./shared-strings";
import type { StyleSheet } from "./styles-write";
import { escapeXml } from "./xml";

/** What the cells of a sheet are written with. */
export interface Writing {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  /** Index of the cell metadata that marks a dynamic array; asked for only where there is one. */
  dynamicArray(): number;
}

/** Errors that files may hold; Excel takes a file with any other for damaged. */
const fileErrors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/** The rows of a sheet as XML: values, formulas with their calculated values, formats. */
export function sheetDataXml(
  sheet: Sheet,
  rowAttributes: ReadonlyMap<number, string>,
  writing: Writing,
): string {
  const styles = new StyleGrid(sheet, writing.styles);
  const used = sheet.usedArea();
  const last = Math.max(used?.bottom ?? -1, styles.bottom, ...rowAttributes.keys());
  const width = Math.max(used?.right ?? -1, styles.right) + 1;
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const rows: string[] = [];
  for (let row = 0; row <= last; row++) {
    const cells: string[] = [];
    const rowStyles = styles.row(row);
    for (let column = 0; column < width; column++) {
      cells.push(cellXml(sheet, row, column, rowStyles[column] ?? 0, tables, writing));
    }
    const inner = cells.join("");
    const attributes = rowAttributesOf(sheet, row, rowAttributes.get(row));
    if (inner !== "" || attributes !== "")
      rows.push(`<row r="${row + 1}"${attributes}>${inner}</row>`);
  }
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function cellXml(
  sheet: Sheet,
  row: number,
  column: number,
  style: number,
  tables: readonly Table[],
  writing: Writing,
): string {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  if (value === null && formula === undefined) {
    return style === 0 ? "" : `<c r="${cellName(row, column)}" s="${style}"/>`;
  }
  const written = writtenValue(value, formula !== undefined, writing.strings);
  const array = formula !== undefined && sheet.isArrayFormula(row, column);
  const attributes =
    ` r="${cellName(row, column)}"` +
    (style === 0 ? "" : ` s="${style}"`) +
    (written.type === "n" ? "" : ` t="${written.type}"`) +
    (array ? ` cm="${writing.dynamicArray()}"` : "");
  const computed =
    formula === undefined ? "" : formulaXml(sheet, row, column, formula, array, tables);
  return `<c${attributes}>${computed}${written.text === "" ? "" : `<v>${written.text}</v>`}</c>`;
}

function formulaXml(
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  array: boolean,
  tables: readonly Table[],
): string {
  const cell = { top: row, left: column, bottom: row, right: column };
  const table = tables.find(({ area }) => overlaps(area, cell))?.name;
  const text = escapeXml(toFile(formula, table, array));
  if (!array) return `<f>${text}</f>`;
  return `<f t="array" ref="${areaName(sheet.spill(row, column) ?? cell)}">${text}</f>`;
}

function writtenValue(
  value: Scalar,
  calculated: boolean,
  strings: SharedStrings,
): { type: "n" | "s" | "str" | "b" | "e"; text: string } {
  if (value instanceof ErrorValue) {
    return { type: "e", text: fileErrors.has(value.code) ? value.code : "#VALUE!" };
  }
  switch (typeof value) {
    case "number":
      return { type: "n", text: String(value) };
    case "boolean":
      return { type: "b", text: value ? "1" : "0" };
    case "string":
      return calculated
        ? { type: "str", text: escapeXml(value) }
        : { type: "s", text: String(strings.indexOf(value)) };
    default:
      return { type: "n", text: "" };
  }
}

function rowAttributesOf(sheet: Sheet, row: number, kept: string | undefined): string {
  const others = (kept ?? "").replace(/(?:^|\s)(?:ht|customHeight|hidden)="[^"]*"/g, "").trim();
  const height = sheet.rowHeights.get(row);
  return (
    (others === "" ? "" : ` ${others}`) +
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
    (sheet.hiddenRows.has(row) ? ' hidden="1"' : "")
  );
}

/** The cell formats of a sheet, row by row. */
class StyleGrid {
  readonly bottom: number;
  readonly right: number;
  private readonly runs: readonly { area: Area; style: number }[];

  constructor(sheet: Sheet, styles: StyleSheet) {
    this.runs = [...sheet.formatRuns()]
      .map(({ area, format }) => ({ area, style: styles.indexOf(format) }))
      .filter(({ style }) => style !== 0);
    this.bottom = Math.max(-1, ...this.runs.map(({ area }) => area.bottom));
    this.right = Math.max(-1, ...this.runs.map(({ area }) => area.right));
  }

  row(row: number): number[] {
    const line: number[] = [];
    for (const { area, style } of this.runs) {
      if (row < area.top || row > area.bottom) continue;
      for (let column = area.left; column <= area.right; column++) line[column] = style;
    }
    return line;
  }
}
