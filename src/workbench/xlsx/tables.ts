import { parseArea } from "../host/cells/address";
import type { Sheet, Table } from "../model/types";
import { contentTypes } from "./content-types";
import { areaName } from "./cell-address";
import type { Package } from "./package";
import { readRelationships, type RelationshipList } from "./relationships";
import { attribute, child, children, escapeXml, flag, ns, numeric, root } from "./xml";

/** Adds a sheet's tables to the workbook; returns which part each came from. */
export function readTables(pkg: Package, part: string, sheet: Sheet): Map<Table, string> {
  const found = new Map<Table, string>();
  for (const { kind, target } of readRelationships(pkg, part)) {
    const document = kind === "table" ? pkg.xml(target) : undefined;
    const element = document && root(document);
    const area = parseArea(attribute(element, "ref") ?? "");
    if (element === undefined || area === undefined) continue;
    const name = attribute(element, "displayName") ?? attribute(element, "name") ?? "Table";
    const table = sheet.workbook.addTable(sheet, area, name);
    const style = child(element, "tableStyleInfo");
    table.style = attribute(style, "name") ?? "";
    table.showBandedRows = flag(style, "showRowStripes");
    table.showTotals = (numeric(element, "totalsRowCount") ?? 0) > 0;
    table.showFilterButton = child(element, "autoFilter") !== undefined;
    found.set(table, target);
  }
  return found;
}

/**
 * Writes the sheet's tables and returns their relationship ids. A table that came from the file and kept its
 * columns keeps its part, with filters and column formulas; else the part is made from the cells of its header.
 */
export function writeTables(
  pkg: Package,
  sheet: Sheet,
  relationships: RelationshipList,
  known: ReadonlyMap<Table, string>,
  added: Map<string, string>,
  nextId: () => number,
): string[] {
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  const kept = new Set(tables.map((table) => known.get(table)));
  relationships.remove(({ kind, target }) => {
    const gone = kind === "table" && !kept.has(target);
    if (gone) pkg.delete(target);
    return gone;
  });
  return tables.map((table) => {
    const path = known.get(table) ?? pkg.free("xl/tables/table{}.xml");
    const before = pkg.xml(path);
    const element = before && root(before);
    if (before !== undefined && element !== undefined && sameColumns(table, element)) {
      element.setAttribute("ref", areaName(table.area));
      element.setAttribute("name", table.name);
      element.setAttribute("displayName", table.name);
      child(element, "autoFilter")?.setAttribute("ref", areaName(filterArea(table)));
      pkg.set(path, before);
    } else {
      pkg.set(path, tableXml(table, numeric(element, "id") ?? nextId()));
    }
    added.set(path, contentTypes.table);
    return relationships.to(path, `${ns.relationships}/table`);
  });
}

function sameColumns(table: Table, element: Parameters<typeof child>[0]): boolean {
  const names = children(
    child(element, "tableColumns") ?? root(element as never),
    "tableColumn",
  ).map((column) => attribute(column, "name"));
  const now = columnNames(table);
  return names.length === now.length && names.every((name, index) => name === now[index]);
}

/** The header cells' texts; Excel wants them the same in cells and in the table, without blanks and all different. */
function columnNames(table: Table): string[] {
  const { top, left, right } = table.area;
  const [header = []] = table.sheet.values({ top, bottom: top, left, right });
  return header.map((value, index) => (value === null ? `Column${index + 1}` : String(value)));
}

function filterArea({ area, showTotals }: Table) {
  return showTotals ? { ...area, bottom: area.bottom - 1 } : area;
}

function tableXml(table: Table, id: number): string {
  const columns = columnNames(table).map(
    (name, index) => `<tableColumn id="${index + 1}" name="${escapeXml(name)}"/>`,
  );
  const filter = table.showFilterButton ? `<autoFilter ref="${areaName(filterArea(table))}"/>` : "";
  const style =
    table.style === ""
      ? ""
      : `<tableStyleInfo name="${escapeXml(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/>`;
  const totals = table.showTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${ns.main}" id="${id}" name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${areaName(table.area)}" ${totals}>${filter}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>${style}</table>`;
}
