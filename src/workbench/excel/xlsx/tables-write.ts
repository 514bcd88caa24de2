import type { Document, Element } from "@xmldom/xmldom";
import type { Sheet, Table } from "../model/types";
import type { ArrayFormulas } from "./array-formula";
import { areaName } from "./cell-address";
import { drop, need, setAttribute } from "./child-order";
import { contentTypes } from "./content-types";
import type { KeptSheet } from "./kept-cells";
import type { Package } from "./package";
import { parseXml } from "./xml-tree";
import type { RelationshipList } from "./relationships";
import { writeTableColumns } from "./table-columns";
import { hasFilterButtons, hasTotals, isBanded, isHeadless, styleOf } from "./tables-read";
import { attribute, children, ns, root } from "./xml";

const blank = `<table xmlns="${ns.main}" totalsRowShown="0"><tableColumns/></table>`;

/** Where tables are written: those of the file by their parts, and numbers for new ones. */
export interface TableParts {
  readonly known: ReadonlyMap<Table, string>;
  readonly added: Map<string, string>;
  readonly arrays: ArrayFormulas;
  /** The cells of each sheet's file. */
  keptOf(sheet: Sheet): KeptSheet;
  nextId(): number;
}

/**
 * Writes the sheet's tables and returns the relationship ids of all that its file then has. A table that came from
 * the file is changed only in what differs: filters, totals and formulas of columns stay.
 */
export function writeTables(
  pkg: Package,
  sheet: Sheet,
  relationships: RelationshipList,
  parts: TableParts,
): string[] {
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const kept = new Set(tables.map((table) => parts.known.get(table)));
  relationships.remove(({ kind, target }) => {
    if (kind !== "table" || kept.has(target)) return false;
    const document = pkg.xml(target);
    if (document !== undefined && isHeadless(root(document))) return false;
    pkg.delete(target);
    return true;
  });
  for (const table of tables) {
    const path = parts.known.get(table) ?? pkg.free("xl/tables/table{}.xml");
    const document = pkg.xml(path) ?? parseXml(blank, path);
    writeTable(document, table, parts);
    pkg.set(path, document);
    parts.added.set(path, contentTypes.table);
    relationships.to(path, `${ns.relationships}/table`);
  }
  return relationships
    .all()
    .filter(({ kind }) => kind === "table")
    .map(({ id }) => id);
}

function writeTable(document: Document, table: Table, parts: TableParts): void {
  const target = root(document);
  setAttribute(target, "id", attribute(target, "id") ?? parts.nextId());
  if (attribute(target, "displayName") !== table.name) {
    setAttribute(target, "name", table.name);
    setAttribute(target, "displayName", table.name);
  }
  setAttribute(target, "ref", areaName(table.area));
  if (hasTotals(target) !== table.showTotals) {
    setAttribute(target, "totalsRowCount", table.showTotals ? 1 : undefined);
    setAttribute(target, "totalsRowShown", table.showTotals ? undefined : 0);
  }
  const same = writeTableColumns(need(target, "tableColumns"), table, parts);
  writeFilter(target, table, same);
  writeStyle(target, table);
}

/** What is filtered by is numbered by columns: it counts only while those are the same. */
function writeFilter(target: Element, table: Table, sameColumns: boolean): void {
  if (!sameColumns) drop(target, "sortState");
  if (!table.showFilterButton) {
    if (hasFilterButtons(target)) drop(target, "autoFilter");
    return;
  }
  if (!hasFilterButtons(target)) drop(target, "autoFilter");
  const filter = need(target, "autoFilter");
  if (!sameColumns) for (const each of children(filter)) filter.removeChild(each);
  const { area, showTotals } = table;
  const bottom = showTotals ? area.bottom - 1 : area.bottom;
  setAttribute(filter, "ref", areaName({ ...area, bottom }));
}

function writeStyle(target: Element, { style, showBandedRows }: Table): void {
  if (style === styleOf(target) && showBandedRows === isBanded(target)) return;
  const info = need(target, "tableStyleInfo");
  setAttribute(info, "name", style === "" ? undefined : style);
  for (const name of ["showFirstColumn", "showLastColumn"]) {
    setAttribute(info, name, attribute(info, name) ?? 0);
  }
  setAttribute(info, "showRowStripes", showBandedRows ? 1 : 0);
  setAttribute(info, "showColumnStripes", attribute(info, "showColumnStripes") ?? 0);
}
