import { isBlank } from "../../../engine/cell";
import { ownerColumns } from "../beside";
import { besideColumn, tableRow, type TableRows } from "./beside-rows";
import type { PlanSpec, Said } from "./spec";

/** Who looks after the customer: the first table that says so; null where none has a column for it. */
export function ownerOf(spec: PlanSpec, rows: TableRows): Said | null {
  const owners = ownerColumns(spec.tables);
  if (owners.length === 0) return null;
  const formula = owners.reduceRight((otherwise, { table, column }) => {
    const cell = `INDEX(${besideColumn(spec, table, column)},${tableRow(spec, rows, table)})`;
    return `IFERROR(IF(${cell}="",${otherwise},${cell}),${otherwise})`;
  }, '""');
  return {
    formula,
    value: (customer) =>
      owners
        .map(({ table, column }) => table.rows[spec.find(table, customer) ?? -1]?.[column] ?? null)
        .find((owner) => !isBlank(owner)) ?? null,
  };
}
