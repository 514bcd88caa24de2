import type { Element } from "@xmldom/xmldom";
import type { Table } from "../model/types";
import type { ArrayFormulas } from "./array-formula";
import { drop, need, setAttribute } from "./child-order";
import { toFile } from "./formula";
import { columnNames } from "./table-headers";
import type { TableParts } from "./tables-write";
import { attribute, child, children, numeric } from "./xml";
import { decodeText, encodeName } from "./xstring";

/**
 * Writes a table's columns: a column is known again by its name, or by its place where its header was written over, and
 * keeps its totals and formats.
 *
 * @returns whether the columns are the same as they were
 */
export function writeTableColumns(list: Element, table: Table, parts: TableParts): boolean {
  const before = children(list, "tableColumn");
  const byName = new Map(before.map((column) => [nameOf(column), column]));
  let lastId = before.reduce((most, column) => Math.max(most, numeric(column, "id") ?? 0), 0);
  const names = columnNames(table);
  const same =
    names.length === before.length && names.every((name, index) => name === nameOf(before[index]));
  for (const column of before) list.removeChild(column);
  const named = new Set(names);
  const lastUsed = table.sheet.usedArea()?.bottom ?? -1;
  names.forEach((name, index) => {
    const there = before[index];
    const renamed = there !== undefined && !named.has(nameOf(there)) ? there : undefined;
    const known = byName.get(name) ?? renamed;
    const column = known ?? newColumn(list);
    list.appendChild(column);
    if (known === undefined) setAttribute(column, "id", ++lastId);
    if (nameOf(known) !== name) setAttribute(column, "name", encodeName(name));
    writeColumnFormula(column, table, index, lastUsed, parts);
  });
  setAttribute(list, "count", names.length);
  return same;
}

function nameOf(column: Element | undefined): string {
  return decodeText(attribute(column, "name") ?? "");
}

function newColumn(list: Element): Element {
  const { ownerDocument } = list;
  if (ownerDocument === null) throw new Error("An element outside a document");
  return ownerDocument.createElementNS(list.namespaceURI, "tableColumn");
}

/** A formula that all cells of a column share is the column's: Excel fills it into rows that are added. */
function writeColumnFormula(
  column: Element,
  table: Table,
  index: number,
  lastUsed: number,
  parts: TableParts,
): void {
  const at = table.area.left + index;
  const shared = sharedFormula(table, at, lastUsed, parts.arrays);
  if (shared === "different") return;
  const present = child(column, "calculatedColumnFormula");
  if (shared === undefined && present === undefined) return;
  const kept = parts.keptOf(table.sheet);
  // Where the cells are the file's, so is the column's formula, whatever it says.
  if (shared === undefined && !kept.hadFormula(at)) return;
  if (shared !== undefined && kept.at(table.area.top + 1, at, shared) !== undefined) return;
  if (shared === undefined) {
    drop(column, "calculatedColumnFormula");
    return;
  }
  const formula = toFile(shared, table.name, false);
  const target = need(column, "calculatedColumnFormula");
  if (target.textContent !== formula) target.textContent = formula;
}

/**
 * The one formula of a column's cells; undefined where none has one.
 *
 * @param lastUsed the last row of the sheet that holds anything
 */
function sharedFormula(
  { sheet, area, showTotals }: Table,
  column: number,
  lastUsed: number,
  arrays: ArrayFormulas,
): string | undefined {
  const first = sheet.formula(area.top + 1, column);
  const bottom = showTotals ? area.bottom - 1 : area.bottom;
  if (first !== undefined && bottom > lastUsed) return "different";
  for (let row = area.top + 1; row <= Math.min(bottom, lastUsed); row++) {
    if (sheet.formula(row, column) !== first) return "different";
  }
  // How Excel marks a column of dynamic arrays is not known for sure.
  const array = first !== undefined && arrays.has(sheet, area.top + 1, column, first);
  return array ? "different" : first;
}
