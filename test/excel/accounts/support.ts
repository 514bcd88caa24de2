import { offerTable } from "../../../src/excel";
import type { Language } from "../../../src/i18n/language";
import { typedTables } from "../../../src/plans/accounts";
import type { TypedTableId } from "../../../src/plans/accounts/table";
import { areaAt } from "../../../src/plans/area";
import type { Table, Workbook } from "../../../src/workbench/excel/model/types";
import type { Scalar } from "../../../src/workbench/excel/model/value";
import { openSession } from "../../../src/workbench/session";
import { tableNamed } from "../support";

/** A workbook whose customers' table has these headers and rows. */
export function openCustomers(
  headers: readonly string[],
  rows: readonly (readonly Scalar[])[],
): Workbook {
  const { workbook } = openSession();
  const sheet = workbook.activeSheet;
  workbook.renameSheet(sheet, "Customers");
  sheet.setValues(0, 0, [headers, ...rows]);
  workbook.addTable(sheet, areaAt(0, 0, rows.length + 1, headers.length), "Customers");
  return workbook;
}

export function offer(table: TypedTableId = "accounts", language: Language = "en-US") {
  return offerTable({ table, language });
}

export function tableOf(workbook: Workbook, id: TypedTableId = "accounts"): Table {
  return tableNamed(workbook, typedTables[id].name);
}

/** Column of a header on the sheet. */
export function columnOf({ sheet, area }: Table, header: string): number {
  for (let column = area.left; column <= area.right; column++)
    if (sheet.value(area.top, column) === header) return column;
  throw new Error(`There is no column ${header}`);
}

/** What stands under a header, from the first row to the last that names a customer. */
export function cellsUnder(table: Table, header: string): Scalar[] {
  const [own, names] = [columnOf(table, header), table.area.left];
  const rows = [];
  for (let row = table.area.top + 1; row <= table.area.bottom; row++)
    if (table.sheet.value(row, names) !== null) rows.push(table.sheet.value(row, own));
  return rows;
}

/** Types under headers in a row of a table by its number; the first below the headers is 1. */
export function typeInRow(
  table: Table,
  row: number,
  cells: Readonly<Record<string, Scalar>>,
): void {
  for (const [header, value] of Object.entries(cells))
    table.sheet.setValue(table.area.top + row, columnOf(table, header), value);
}

/** Types under a header in the row of a customer. */
export function typeFor(table: Table, customer: string, header: string, value: Scalar): void {
  const column = columnOf(table, header);
  for (let row = table.area.top + 1; row <= table.area.bottom; row++)
    if (table.sheet.value(row, table.area.left) === customer) {
      table.sheet.setValue(row, column, value);
      return;
    }
  throw new Error(`There is no row of ${customer}`);
}
