import { areaAddress, cellAddress, type Anchoring } from "./address";
import type { Area } from "./area";

const plainSheetName = /^[A-Za-z_][A-Za-z_]*$/;
const looksLikeCell = /^(?:[A-Z]{1,3}|R|C|RC|TRUE|FALSE)$/i;

/** What Excel itself leaves without quotes: a word of any script that can be no cell (A1, R1C1). */
const plainToExcel =
  /^(?![A-Z]{1,3}\d*$|R\d*(?:C\d*)?$|C\d*$|TRUE$|FALSE$)[\p{L}_][\p{L}\p{N}_.]*$/iu;

/** A place as Excel shows it: Customers!F27, 'Chart data'!A1; a whole sheet by its name. */
export function placeText({
  sheet,
  address,
}: {
  readonly sheet: string;
  readonly address: string;
}): string {
  if (address === "") return sheet;
  return `${plainToExcel.test(sheet) ? sheet : quoted(sheet)}!${address}`;
}

/** A sheet's name as formulas need it: quoted unless it is a plain English word, quotes within doubled. */
export function quoteSheet(name: string): string {
  if (plainSheetName.test(name) && !looksLikeCell.test(name)) return name;
  return quoted(name);
}

function quoted(name: string): string {
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
