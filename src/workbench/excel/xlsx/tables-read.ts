import type { Element } from "@xmldom/xmldom";
import { parseArea } from "../model/address";
import type { Sheet, Table } from "../model/types";
import { NotAWorkbook } from "./not-a-workbook";
import type { Package } from "./package";
import { readRelationships } from "./relationships";
import { attribute, child, children, flag, numeric, root } from "./xml";

/** Tables of a workbook: what is done asks for each of them. More takes over ten seconds. */
export const mostTables = 2000;

/**
 * Adds a sheet's tables to the workbook; returns which part each came from. A table without a header row, which the
 * model does not have, stays in the file as it is.
 */
export function readTables(pkg: Package, part: string, sheet: Sheet): Map<Table, string> {
  const found = new Map<Table, string>();
  for (const { kind, target } of readRelationships(pkg, part)) {
    const document = kind === "table" ? pkg.xml(target) : undefined;
    const element = document && root(document);
    const area = parseArea(attribute(element, "ref") ?? "");
    if (element === undefined || area === undefined || isHeadless(element)) continue;
    const name = attribute(element, "displayName") ?? attribute(element, "name") ?? "Table";
    if (sheet.workbook.tables.length >= mostTables) throw new NotAWorkbook("tooManyTables");
    if (sheet.workbook.table(name) !== undefined) throw new NotAWorkbook("nameTwice", name);
    const table = sheet.workbook.addTable(sheet, area, name);
    table.style = styleOf(element);
    table.showBandedRows = isBanded(element);
    table.showTotals = hasTotals(element);
    table.showFilterButton = hasFilterButtons(element);
    found.set(table, target);
  }
  return found;
}

export function isHeadless(table: Element): boolean {
  return numeric(table, "headerRowCount") === 0;
}

export function styleOf(table: Element): string {
  return attribute(child(table, "tableStyleInfo"), "name") ?? "";
}

export function isBanded(table: Element): boolean {
  return flag(child(table, "tableStyleInfo"), "showRowStripes");
}

export function hasTotals(table: Element): boolean {
  return (numeric(table, "totalsRowCount") ?? 0) > 0;
}

/** Filters without buttons have each of them hidden. */
export function hasFilterButtons(table: Element): boolean {
  const filter = child(table, "autoFilter");
  if (filter === undefined) return false;
  const columns = children(filter, "filterColumn");
  const hidden = columns.filter((column) => flag(column, "hiddenButton"));
  return hidden.length === 0 || hidden.length < columns.length;
}
