import { areaAddress, cellAddress, type Anchoring } from "./address";
import type { Area } from "./area";

const plainSheetName = /^[A-Za-z_][A-Za-z_]*$/;
const looksLikeCell = /^(?:[A-Z]{1,3}|R|C|RC|TRUE|FALSE)$/i;

/** A sheet's name as formulas need it: quoted unless it is a plain English word, quotes within doubled. */
export function quoteSheet(name: string): string {
  if (plainSheetName.test(name) && !looksLikeCell.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** `Settings!$B$4`: a cell on another sheet. */
export function cellOn(
  sheet: string,
  row: number,
  column: number,
  anchoring: Anchoring = "both",
): string {
  return `${quoteSheet(sheet)}!${cellAddress(row, column, anchoring)}`;
}

export function areaOn(sheet: string, area: Area, anchoring: Anchoring = "both"): string {
  return `${quoteSheet(sheet)}!${areaAddress(area, anchoring)}`;
}

/** A text inside a formula: in quotes, quotes within doubled. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A column's name inside a structured reference. Brackets, the number sign, the apostrophe and the at sign
 * mean something there and are escaped by an apostrophe (Microsoft: "Using structured references with Excel tables").
 */
export function escapeColumn(name: string): string {
  return name.replaceAll(/[[\]#'@]/g, "'$&");
}

/** `Factors[Weight]`, or for a span of columns `Customers[[Credit]:[Volume]]`: the data of a table's columns. */
export function tableColumns(table: string, first: string, last = first): string {
  const from = escapeColumn(first);
  return first === last ? `${table}[${from}]` : `${table}[[${from}]:[${escapeColumn(last)}]]`;
}

/** `Customers[[#Headers],[Credit]:[Volume]]`: the header cells of a span of columns. */
export function tableHeaders(table: string, first: string, last = first): string {
  const from = `[${escapeColumn(first)}]`;
  return first === last
    ? `${table}[[#Headers],${from}]`
    : `${table}[[#Headers],${from}:[${escapeColumn(last)}]]`;
}

const plainColumn = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** `Factors[@Weight]`, or with a name of several words `Factors[@[Group weight]]`: the cell in the formula's own row. */
export function thisRow(table: string, column: string): string {
  const name = plainColumn.test(column) ? column : `[${escapeColumn(column)}]`;
  return `${table}[@${name}]`;
}
