import { cellText, type Cell } from "../../engine/cell";
import { languages } from "../../i18n/language";
import { foldName } from "../recognise/fold";
import { bodyReference, type TableOrigin } from "../source/origin";
import type { KeyColumns } from "./customers";
import { headersOf, type TypedTable } from "./table";

/** The column among headers that a column of a table means, by any of its names in any language; -1 where none does. */
export function columnAmong(table: TypedTable, column: string, headers: readonly string[]): number {
  const keys = headers.map(foldName);
  const names = languages.flatMap((language) => headersOf(table, column, language));
  return names.reduce((at, name) => (at < 0 ? keys.indexOf(foldName(name)) : at), -1);
}

/**
 * What the customers' own table says of whoever a row is about, found by its id where it has one, else by the name;
 * blank stays blank. The wildcards of MATCH mean themselves in a name.
 */
export function lookUpFormula(
  origin: TableOrigin,
  keys: KeyColumns,
  column: number,
  { id, name }: { readonly id: string | null; readonly name: string },
): string {
  const matched = (cell: string, at: number) =>
    `MATCH(IF(ISNUMBER(${cell}),${cell},${literally(cell)}),${bodyReference(origin, at)},0)`;
  const byName = matched(name, keys.name);
  const row = id === null || keys.id < 0 ? byName : `IFERROR(${matched(id, keys.id)},${byName})`;
  const found = `INDEX(${bodyReference(origin, column)},${row})`;
  return `IF(${name}="","",IFNA(IF(${found}="","",${found}),""))`;
}

/** A text for which the wildcards of MATCH and of criteria mean themselves. */
export function literally(cell: string): string {
  return ["~", "*", "?"].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, cell);
}

/** The header of the customers' ids, as they call it. */
export function idHeader({ headers }: TableOrigin, { id }: KeyColumns): string | null {
  const header: Cell = headers[id] ?? "";
  return id < 0 || cellText(header) === "" ? null : header;
}
