import { quoteSheet } from "../host/cells/address";
import type { Area } from "../model/area";
import type { CellFormat, Sheet } from "../model/types";
import { ErrorValue, type Scalar } from "../model/value";
import { parseCell } from "./cell-address";
import { FormulaReader } from "./cell-formula";
import type { Loss } from "./losses";
import { itemText, type SharedStrings } from "./shared-strings";
import { readRows, type RawCell } from "./sheet-data";
import { decodeText } from "./xstring";

interface Workplace {
  readonly sheet: Sheet;
  readonly strings: SharedStrings;
  readonly styles: readonly CellFormat[];
  readonly losses: Loss[];
}

/** A formula of a file, and what it gave when the file was saved. */
export interface FoundFormula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: Scalar;
  readonly spill: Area | undefined;
}

/** Rows handed to the model at a time: enough to be quick, few enough to be small. */
const ROWS_AT_ONCE = 2000;

/**
 * Fills a sheet with a file's values and formats. Returns its formulas, which wait for the other sheets, and the
 * attributes of its rows (heights, outline, hidden), which are kept as they are.
 */
export function readCells(
  sheetData: string,
  place: Workplace,
): { rows: Map<number, string>; formulas: FoundFormula[] } {
  const rows = new Map<number, string>();
  const formulas: FoundFormula[] = [];
  const formulasOf = new FormulaReader(place.sheet.name, place.losses);
  const formats = new FormatRuns();
  let block: (Scalar | undefined)[][] = [];
  let top = 0;
  const flush = () => {
    if (block.length > 0) place.sheet.setValues(top, 0, padded(block));
    block = [];
  };
  for (const { row, attributes, cells } of readRows(sheetData)) {
    if (attributes !== "") rows.set(row, attributes);
    if (block.length >= ROWS_AT_ONCE || row !== top + block.length) {
      flush();
      top = row;
    }
    const line: (Scalar | undefined)[] = [];
    for (const cell of cells) {
      const { column } = parseCell(cell.address);
      const value = valueOf(cell, place);
      if (cell.style !== 0) formats.add(row, column, cell.style);
      const formula = formulasOf.read(cell);
      if (formula !== undefined) {
        formulas.push({ sheet: place.sheet, row, column, value, ...formula });
      } else if (value !== null) {
        line[column] = value;
      }
    }
    block.push(line);
  }
  flush();
  for (const { area, style } of formats.runs())
    place.sheet.setFormat(area, place.styles[style] ?? {});
  return { rows, formulas };
}

function padded(block: readonly (Scalar | undefined)[][]): (Scalar | undefined)[][] {
  const width = Math.max(...block.map(({ length }) => length));
  return block.map((line) => Array.from({ length: width }, (_, column) => line[column]));
}

/**
 * Puts formulas into their cells and shows the values that the file held for them. All formulas first: putting one
 * makes those that depend on it stale, and a stale value is calculated, not shown.
 */
export function putFormulas(formulas: readonly FoundFormula[]): void {
  const results = formulas.map((formula) => takeResult(formula));
  for (const { sheet, row, column, text } of formulas) sheet.setFormula(row, column, `=${text}`);
  for (const [index, { sheet, row, column }] of formulas.entries()) {
    const result = results[index];
    if (Array.isArray(result)) sheet.setCachedSpill(row, column, result);
    else sheet.setCachedValue(row, column, result ?? null);
  }
}

/** A formula's own value; the values of a spill stand in the file as if typed, and become the formula's own. */
function takeResult({ sheet, value, spill }: FoundFormula): Scalar | Scalar[][] {
  if (spill === undefined) return value;
  const values = sheet.values(spill);
  const first = values[0];
  if (first !== undefined) first[0] = value;
  sheet.clearContents(spill);
  return values;
}

function valueOf(cell: RawCell, { sheet, strings, losses }: Workplace): Scalar {
  if (cell.rich && cell.value !== undefined) {
    losses.push({ part: `${quoteSheet(sheet.name)}!${cell.address}`, what: "richValue" });
  }
  if (cell.inline !== undefined) return itemText(cell.inline);
  const { value } = cell;
  if (value === undefined) return cell.type === "str" ? "" : null;
  switch (cell.type) {
    case "s":
      return strings.text(Number(value));
    case "str":
      return decodeText(value);
    case "b":
      return value === "1" || value === "true";
    case "e":
      return new ErrorValue(value);
    case "d":
      return serialDate(value);
    default:
      return value === "" ? null : Number(value);
  }
}

/** Days since the end of 1899, as cells hold dates, of a date written out (ISO 8601). */
function serialDate(text: string): number {
  return Date.parse(text.endsWith("Z") ? text : `${text}Z`) / 86_400_000 + 25_569;
}

/** Styles of single cells, put together into rectangles one column wide. */
class FormatRuns {
  private readonly open = new Map<number, { top: number; bottom: number; style: number }>();
  private readonly closed: { area: Area; style: number }[] = [];

  add(row: number, column: number, style: number): void {
    const run = this.open.get(column);
    if (run?.style === style && run.bottom === row - 1) {
      run.bottom = row;
      return;
    }
    this.close(column);
    this.open.set(column, { top: row, bottom: row, style });
  }

  runs(): { area: Area; style: number }[] {
    for (const column of [...this.open.keys()]) this.close(column);
    return this.closed;
  }

  private close(column: number): void {
    const run = this.open.get(column);
    if (run === undefined) return;
    const { top, bottom, style } = run;
    this.closed.push({ area: { top, bottom, left: column, right: column }, style });
    this.open.delete(column);
  }
}
