import { isBlank } from "../../engine/cell";
import type { Factor, FactorTable } from "../../engine/factors/types";
import type { AxisId } from "../../engine/portfolio/axes";
import { customerWords } from "../../i18n/vocabulary/words";
import { foldName } from "../../plans/recognise/fold";
import { matchColumns } from "../../plans/recognise/match";
import type { Mapping } from "../../plans/source/types";
import type { SelectedRange } from "../ports";
import { closeName } from "./close-name";
import { otherNames } from "../../plans/recognise/factor-names";

/** What a column holds. */
export type Role =
  | { readonly kind: "unused" | "name" | "size" }
  | { readonly kind: "factor"; readonly name: string }
  | { readonly kind: "new"; readonly axis: AxisId };

export interface MappedColumn {
  readonly column: number;
  readonly header: string;
  readonly role: Role;
  /** A factor whose name is close to the header; the user decides. */
  readonly suggestion: string | null;
}

const unused: Role = { kind: "unused" };

/**
 * Columns with the role that their header says; what is only close becomes a suggestion.
 *
 * @param sizeHeader header of the column that the workbook's settings take for the customers' size, if any
 */
export function readRoles(
  { headers, sample }: SelectedRange,
  { factors }: FactorTable,
  sizeHeader: string | null,
): readonly MappedColumn[] {
  const names = factors.map(({ name }) => name);
  const { columns } = matchColumns(headers, names, otherNames);
  const byColumn = new Map(columns.map((column, i) => [column, names[i] ?? ""]));
  const free = names.filter((_, i) => columns[i] === null);
  const nameColumn = findNameColumn(headers, byColumn, sample);
  return headers.map((header, column) => {
    const name = byColumn.get(column);
    const role = roleSaid(header, { isName: column === nameColumn, name, sizeHeader });
    const suggestion = role.kind === "unused" ? suggest(header, free) : null;
    return { column, header, role, suggestion };
  });
}

function roleSaid(
  header: string,
  said: { isName: boolean; name: string | undefined; sizeHeader: string | null },
): Role {
  if (said.isName) return { kind: "name" };
  if (said.name !== undefined) return { kind: "factor", name: said.name };
  const isSize = said.sizeHeader !== null && foldName(header) === foldName(said.sizeHeader);
  return isSize ? { kind: "size" } : unused;
}

function suggest(header: string, free: readonly string[]): string | null {
  const spellings = free.flatMap((name) => [name, ...otherNames(name)]);
  const close = header.trim() === "" ? null : closeName(header, [...new Set(spellings)]);
  if (close === null) return null;
  return free.find((name) => name === close || otherNames(name).includes(close)) ?? null;
}

/** The column with a header that says so, else the first column of text that is no factor. */
function findNameColumn(
  headers: readonly string[],
  taken: ReadonlyMap<number | null, string>,
  sample: SelectedRange["sample"],
): number | null {
  const words = new Set(customerWords.map(foldName));
  const said = headers.findIndex((header) => words.has(foldName(header)));
  if (said >= 0) return said;
  const text = headers.findIndex(
    (_, column) =>
      !taken.has(column) &&
      sample.some((row) => typeof row[column] === "string" && !isBlank(row[column])),
  );
  return text >= 0 ? text : null;
}

/** A column given another role; whoever had that role before is left without one. */
export function withRole(
  columns: readonly MappedColumn[],
  column: number,
  role: Role,
): readonly MappedColumn[] {
  return columns.map((each) => {
    if (each.column === column) return { ...each, role, suggestion: null };
    return sameRole(each.role, role) ? { ...each, role: unused } : each;
  });
}

/** Only one column is the name, the size, or a certain factor; many may be unused or new. */
function sameRole(a: Role, b: Role): boolean {
  if (a.kind === "factor" && b.kind === "factor") return a.name === b.name;
  return a.kind === b.kind && (a.kind === "name" || a.kind === "size");
}

/** What is still to be said before the columns can be used. */
export type Need = "name" | AxisId;

export function needsOf(columns: readonly MappedColumn[], table: FactorTable): readonly Need[] {
  const axes = new Set(mappedFactors(columns, table).map(({ axis }) => axis));
  const named = columns.some(({ role }) => role.kind === "name");
  const needs: Need[] = ["attractiveness", "advantage"];
  return [
    ...(named ? [] : ["name" as const]),
    ...needs.filter((axis) => axis === "name" || !axes.has(axis)),
  ];
}

const newWeight = 10;

/** The factors that have a column, new ones in a group named like their axis. */
export function mappedFactors(
  columns: readonly MappedColumn[],
  { factors }: FactorTable,
  groupName: (axis: AxisId) => string = (axis) => axis,
): readonly Factor[] {
  const kept = factors.filter(({ name }) =>
    columns.some(({ role }) => role.kind === "factor" && role.name === name),
  );
  const added = columns.flatMap(({ header, role }) => {
    if (role.kind !== "new") return [];
    const factor: Factor = {
      name: header.trim(),
      axis: role.axis,
      group: groupName(role.axis),
      partOf: null,
      weight: newWeight,
      groupWeight: null,
      partWeight: null,
      lessIsBetter: false,
      optional: false,
    };
    return [factor];
  });
  return [...kept, ...added];
}

/** The mapping as the workbook remembers it. */
export function mappingOf(range: SelectedRange, columns: readonly MappedColumn[]): Mapping {
  const of = (kind: "name" | "size") => columns.find(({ role }) => role.kind === kind)?.column;
  const factors = columns.flatMap(({ column, header, role }) => {
    if (role.kind === "factor") return [[role.name, column] as const];
    return role.kind === "new" ? [[header.trim(), column] as const] : [];
  });
  return {
    source: { sheet: range.sheet, address: range.address, table: range.table ?? null },
    name: of("name") ?? 0,
    size: of("size") ?? null,
    factors: Object.fromEntries(factors),
  };
}
