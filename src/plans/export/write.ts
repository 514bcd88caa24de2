import { safeText } from "./safe-text";

/** A header and rows of cells. Numbers stay numbers; texts are never formulas where they arrive. */
export type ExportTable = readonly (readonly (string | number | null)[])[];

/** For the clipboard: a paste puts every cell where it belongs. */
export function asTabs(table: ExportTable): string {
  const cell = (value: string | number | null) =>
    typeof value === "string" ? safeText(value.replace(/[\t\r\n]+/gu, " ")) : plain(value);
  return table.map((row) => row.map(cell).join("\t")).join("\r\n");
}

/** Comma-separated values (RFC 4180), with the mark by which Excel knows UTF-8. */
export function asCsv(table: ExportTable): string {
  const cell = (value: string | number | null) =>
    typeof value === "string" ? quoted(safeText(value)) : plain(value);
  return `\uFEFF${table.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function quoted(text: string): string {
  return /[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: number | null): string {
  return value === null || Number.isNaN(value) ? "" : String(value);
}
