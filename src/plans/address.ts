import type { Area } from "./area";

/** The largest sheet that Excel has. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Which parts of an address stay as they are when a formula is filled: $A$1, A$1, $A1 or A1. */
export type Anchoring = "both" | "row" | "column" | "none";

export function cellAddress(row: number, column: number, anchoring: Anchoring = "none"): string {
  const fixedColumn = anchoring === "both" || anchoring === "column" ? "$" : "";
  const fixedRow = anchoring === "both" || anchoring === "row" ? "$" : "";
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}

/** "B2:C9"; a single cell is "B2". */
export function areaAddress(area: Area, anchoring: Anchoring = "none"): string {
  const first = cellAddress(area.top, area.left, anchoring);
  const last = cellAddress(area.bottom, area.right, anchoring);
  return first === last ? first : `${first}:${last}`;
}

const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

/** The rectangle that "B2", "$B$2:C9", "B:D" or, with its sheet, "'My sheet'!B2:C9" names; null for anything else. */
export function parseAddress(text: string): { sheet: string | null; area: Area } | null {
  const { sheet, rest } = splitSheet(text.trim());
  const columnsOnly = wholeColumns.exec(rest);
  const match = cells.exec(
    columnsOnly === null
      ? rest
      : `${columnsOnly[1] ?? ""}1:${columnsOnly[2] ?? ""}${sheetLimits.rows}`,
  );
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const rows = [Number(top) - 1, Number(bottom) - 1] as const;
  const columns = [columnIndex(left), columnIndex(right)] as const;
  const area = {
    top: Math.min(rows[0], rows[1]),
    left: Math.min(columns[0], columns[1]),
    bottom: Math.max(rows[0], rows[1]),
    right: Math.max(columns[0], columns[1]),
  };
  const fits = area.bottom < sheetLimits.rows && area.right < sheetLimits.columns && area.top >= 0;
  return fits ? { sheet, area } : null;
}

function splitSheet(text: string): { sheet: string | null; rest: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: text };
  const name = text.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return {
    sheet: quoted?.[1] === undefined ? name : quoted[1].replaceAll("''", "'"),
    rest: text.slice(at + 1),
  };
}

/** "$A$1:B2" of "'A sheet'!$A$1:B2". */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
