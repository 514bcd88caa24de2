import { toText } from "../calc/coerce";
import type { Table } from "../model/types";

/**
 * The names of a table's columns. Excel takes a file for damaged where they are not, letter for letter, the texts of
 * the header cells, or where two are the same: the header cells are written with these.
 */
export function columnNames(table: Table): string[] {
  const { top, left, right } = table.area;
  const [header = []] = table.sheet.values({ top, bottom: top, left, right });
  const taken = new Set<string>();
  return header.map((value, index) => {
    const text = String(toText(value));
    const wanted = text === "" ? `Column${index + 1}` : text;
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** As Excel does: the second "Name" is "Name2". */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** The texts of all header cells of a sheet's tables, by row and column. */
export function headerCells(tables: readonly Table[]): Map<number, Map<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const table of tables) {
    const { top, left } = table.area;
    const row = rows.get(top) ?? new Map<number, string>();
    columnNames(table).forEach((name, index) => row.set(left + index, name));
    rows.set(top, row);
  }
  return rows;
}
