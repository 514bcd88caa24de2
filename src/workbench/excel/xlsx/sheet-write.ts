import type { Sheet, Table } from "../model/types";
import { ErrorValue, type Scalar } from "../model/value";
import { overlaps } from "./area-math";
import type { ArrayFormulas } from "./array-formula";
import { areaName, cellName } from "./cell-address";
import { toFile } from "./formula";
import { textElement, type SharedStrings } from "./shared-strings";
import { StyleGrid } from "./style-grid";
import type { StyleSheet } from "./styles-write";
import { headerCells } from "./table-headers";
import { attributesXml, noAttributes, type Attribute } from "./sheet-data";
import { escapeXml, isYes } from "./xml";
import { encodeText } from "./xstring";

/** What the cells of a sheet are written with. */
export interface Writing {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
  readonly arrays: ArrayFormulas;
  /** Index of the cell metadata that marks a dynamic array; asked for only where there is one. */
  dynamicArray(): number;
}

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
  rowAttributes: ReadonlyMap<number, readonly Attribute[]>,
  writing: Writing,
): SheetData {
  const used = sheet.usedArea();
  const styles = new StyleGrid(sheet, writing.styles, used?.bottom ?? -1);
  const special = [rowAttributes.keys(), sheet.rowHeights.keys(), sheet.hiddenRows];
  const last = special.reduce(
    (most, rows) => [...rows].reduce((max, row) => Math.max(max, row), most),
    Math.max(used?.bottom ?? -1, styles.bottom),
  );
  const right = used?.right ?? -1;
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const headers = headerCells(tables);
  const writer = new CellWriter(sheet, tables, writing);
  const rows: string[] = [];
  for (let top = 0; top <= last; top += ROWS_AT_ONCE) {
    const bottom = Math.min(top + ROWS_AT_ONCE - 1, last);
    const block = right < 0 ? [] : sheet.values({ top, left: 0, bottom, right });
    for (let row = top; row <= bottom; row++) {
      const inner = writer.row(row, block[row - top] ?? [], styles.row(row), headers.get(row));
      const attributes = rowAttributesOf(sheet, row, rowAttributes.get(row));
      if (inner !== "" || attributes !== "") {
        rows.push(`<row r="${row + 1}"${attributes}>${inner}</row>`);
      }
    }
  }
  return { rows: rows.join(""), columnStyles: styles.columns };
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

class CellWriter {
  constructor(
    private readonly sheet: Sheet,
    private readonly tables: readonly Table[],
    private readonly writing: Writing,
  ) {}

  /** @param headers texts of the columns that are a table's header here */
  row(
    row: number,
    values: readonly Scalar[],
    styles: readonly (number | undefined)[],
    headers: ReadonlyMap<number, string> | undefined,
  ): string {
    let xml = "";
    const count = Math.max(values.length, styles.length);
    for (let column = 0; column < count; column++) {
      const header = headers?.get(column);
      const style = styles[column] ?? 0;
      xml +=
        header === undefined
          ? this.cell(row, column, values[column] ?? null, style)
          : this.text(row, column, header, style);
    }
    return xml;
  }

  private cell(row: number, column: number, value: Scalar, style: number): string {
    const formula = this.sheet.formula(row, column);
    const start = this.start(row, column, style);
    if (formula === undefined) {
      if (value === null) return style === 0 ? "" : `${start}/>`;
      if (typeof value === "string") return this.text(row, column, value, style);
    }
    const { type, text } = written(value);
    const kind = type === "n" ? "" : ` t="${type}"`;
    const result = text === "" ? "" : `<v>${text}</v>`;
    if (formula === undefined) return `${start}${kind}>${result}</c>`;
    const array = this.writing.arrays.has(this.sheet, row, column, formula);
    const mark = array ? ` cm="${this.writing.dynamicArray()}"` : "";
    return `${start}${kind}${mark}>${this.formula(row, column, formula, array)}${result}</c>`;
  }

  /** A cell with a text that is no formula's. */
  private text(row: number, column: number, text: string, style: number): string {
    const index = this.writing.strings.indexOf(text);
    if (index === undefined) {
      return `${this.start(row, column, style)} t="inlineStr"><is>${textElement(text)}</is></c>`;
    }
    return `${this.start(row, column, style)} t="s"><v>${index}</v></c>`;
  }

  private start(row: number, column: number, style: number): string {
    const address = `<c r="${cellName(row, column)}"`;
    return style === 0 ? address : `${address} s="${style}"`;
  }

  private formula(row: number, column: number, formula: string, array: boolean): string {
    const cell = { top: row, left: column, bottom: row, right: column };
    const table = this.tables.find(({ area }) => overlaps(area, cell))?.name;
    const text = escapeXml(toFile(formula, table, array));
    if (!array) return `<f>${text}</f>`;
    return `<f t="array" ref="${areaName(this.sheet.spill(row, column) ?? cell)}">${text}</f>`;
  }
}

/** A calculated value's type and text. */
function written(value: Scalar): { type: "n" | "b" | "str" | "e"; text: string } {
  if (value instanceof ErrorValue) {
    return { type: "e", text: fileErrors.has(value.code) ? value.code : "#VALUE!" };
  }
  switch (typeof value) {
    case "number":
      return Number.isFinite(value)
        ? { type: "n", text: String(value) }
        : { type: "e", text: "#NUM!" };
    case "boolean":
      return { type: "b", text: value ? "1" : "0" };
    case "string":
      return { type: "str", text: escapeXml(encodeText(value)) };
    default:
      return { type: "n", text: "" };
  }
}

function rowAttributesOf(sheet: Sheet, row: number, kept = noAttributes): string {
  const height = sheet.rowHeights.get(row);
  // A height that Excel chose by itself stays; one of the model goes over it.
  const custom = kept.some(([name, value]) => name === "customHeight" && isYes(value));
  const replaced = height === undefined && !custom ? ["hidden"] : ["hidden", "ht", "customHeight"];
  return (
    attributesXml(kept.filter(([name]) => !replaced.includes(name))) +
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
    (sheet.hiddenRows.has(row) ? ' hidden="1"' : "")
  );
}
