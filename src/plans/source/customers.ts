import { cellText, isBlank, type Cell } from "../../engine/cell";
import { matchColumns as reportColumns } from "../../engine/factors/match-columns";
import type { FactorTable } from "../../engine/factors/types";
import type { Problem } from "../../engine/problems";
import { foldName } from "../recognise/fold";
import { otherNames } from "../recognise/factor-names";
import { matchColumns } from "../recognise/match";
import { isCustomerHeader } from "../recognise/tables";
import type { RawTable } from "./origin";
import type { ExtraColumn, Mapping } from "./types";

export interface CustomerColumns {
  readonly name: number;
  readonly size: number | null;
  /** What colours the customers on the chart. */
  readonly color: number | null;
  /** For each factor its column; null where it has none. */
  readonly factors: readonly (number | null)[];
  readonly problems: readonly Problem[];
}

/**
 * Which column of the customers holds what: as mapped, else by the headers, in any case, width, script and of the
 * product's languages. The size column that the settings name goes before a mapped one.
 */
export function customerColumns(
  { origin, rows }: RawTable,
  table: FactorTable,
  named: { readonly sizeColumn: string | null; readonly colorColumn: string | null },
  mapping: Mapping | null,
): CustomerColumns {
  const { headers } = origin;
  const names = table.factors.map((factor) => factor.name);
  const name = mapping?.name ?? Math.max(0, headers.findIndex(isCustomerHeader));
  const size = headerIndex(headers, named.sizeColumn) ?? mapping?.size ?? null;
  const color = headerIndex(headers, named.colorColumn);
  const others = headers.map((header, column) => (column === name ? "" : header));
  const factors =
    mapping === null
      ? matchColumns(others, names, otherNames).columns
      : names.map((factor) => mappedColumn(mapping, factor));
  // Which column names the customers is said by a mapping; another of that header takes nothing from it.
  const byHeader = mapping === null ? name : null;
  const known = new Set([byHeader, size, color].filter((column) => column !== null));
  const asNamed: Cell[] = [...headers];
  factors.forEach((column, i) => {
    if (column !== null) asNamed[column] = names[i] ?? "";
  });
  const filled = (column: number) => rows.some((row) => !isBlank(row[column]));
  return {
    name,
    size,
    color,
    factors,
    problems: reportColumns(asNamed, table, known, filled).problems,
  };
}

/** A factor may be called what every object of the language knows, such as "constructor". */
function mappedColumn({ factors }: Mapping, factor: string): number | null {
  return Object.hasOwn(factors, factor) ? (factors[factor] ?? null) : null;
}

/** The column with a header, in any case, width and script; null where there is none. */
export function headerIndex(headers: readonly string[], wanted: string | null): number | null {
  if (wanted === null) return null;
  const key = foldName(wanted);
  const index = headers.findIndex((header) => foldName(header) === key);
  return index < 0 ? null : index;
}

/** Rows up to the last one with a name or a rating: the blank ones below wait for customers. */
export function usedRows(rows: RawTable["rows"], { name, factors }: CustomerColumns): number {
  const columns = [name, ...factors.filter((column) => column !== null)];
  return rows.findLastIndex((row) => columns.some((column) => !isBlank(row[column]))) + 1;
}

/** The columns that hold neither names nor ratings. */
export function extraColumns(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  { name, factors }: CustomerColumns,
): ExtraColumn[] {
  const taken = new Set<number | null>([name, ...factors]);
  return headers.flatMap((header, column) => {
    if (taken.has(column) || cellText(header) === "") return [];
    const cells = rows.map((row) => row[column] ?? null);
    const filled = cells.filter((cell) => !isBlank(cell));
    const numeric = filled.length > 0 && filled.every((cell) => typeof cell === "number");
    return [{ header, numeric, cells }];
  });
}
