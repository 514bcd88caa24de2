import type { Area } from "./area";

/** The size of a worksheet (Excel specifications and limits). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

const LETTER_A = 65;
const LETTERS = 26;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(LETTER_A + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase())
    index = index * LETTERS + letter.charCodeAt(0) - LETTER_A + 1;
  return index - 1;
}

export function isEntireRows(area: Area): boolean {
  return area.left === 0 && area.right === COLUMNS - 1;
}

export function isEntireColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === ROWS - 1;
}

/** "A1", "A1:B2", "A:C" or "1:3". */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => mark + String(index + 1);
  if (isEntireColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  if (isEntireRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as a formula writes it: in quotes unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[RrCc]$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1:B2" */
export function formatAddress(sheet: string, area: Area, absolute = false): string {
  return `${quoteSheet(sheet)}!${formatArea(area, absolute)}`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const ENTIRE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ENTIRE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function area(rows: [number, number], columns: [number, number]): Area | undefined {
  const [top, bottom] = inOrder(rows);
  const [left, right] = inOrder(columns);
  const inside = top >= 0 && left >= 0 && bottom < ROWS && right < COLUMNS;
  return inside ? { top, left, bottom, right } : undefined;
}

function inOrder([one, other]: readonly [number, number]): [number, number] {
  return [Math.min(one, other), Math.max(one, other)];
}

/** The rectangle of an A1 address without a sheet; undefined where it is none. */
export function parseArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return area([Number(top) - 1, Number(bottom) - 1], [columnIndex(left), columnIndex(right)]);
  }
  const columns = ENTIRE_COLUMNS.exec(text);
  if (columns) {
    return area([0, ROWS - 1], [columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")]);
  }
  const rows = ENTIRE_ROWS.exec(text);
  if (rows) return area([Number(rows[1]) - 1, Number(rows[2]) - 1], [0, COLUMNS - 1]);
  return undefined;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** The sheet's name, if the address has one, and the rectangle; undefined where it is no address. */
export function parseAddress(text: string): { sheet?: string; area: Area } | undefined {
  const trimmed = text.trim().replace(/^=/, "");
  const [, quoted, plain, rest] = WITH_SHEET.exec(trimmed) ?? [];
  const parsed = parseArea(rest ?? trimmed);
  if (!parsed) return undefined;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? { area: parsed } : { sheet, area: parsed };
}
