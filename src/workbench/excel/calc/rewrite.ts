import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  stringifyTokens,
} from "@borgar/fx";
import type { ReferenceA1, ReferenceName, Token } from "@borgar/fx";
import { COLUMNS, ROWS } from "../model/address";
import { formulaTokens } from "./formula-tokens";

/** What got another name: a sheet, a table, or columns of a table (old names in lower case). */
export type Renaming =
  | { readonly kind: "sheet"; readonly from: string; readonly to: string }
  | { readonly kind: "table"; readonly from: string; readonly to: string }
  | {
      readonly kind: "columns";
      readonly table: string;
      readonly renamed: ReadonlyMap<string, string>;
    };

const rangeTypes = new Set(["range", "range_beam", "range_ternary"]);

function rewriteTokens(formula: string, rewrite: (token: Token) => string | undefined): string {
  return stringifyTokens(
    formulaTokens(formula).map((token) => ({ ...token, value: rewrite(token) ?? token.value })),
  );
}

/** The formula with its ranges replaced by what `change` gives; undefined leaves a range as it is. */
export function mapRanges(
  formula: string,
  change: (reference: ReferenceA1) => ReferenceA1 | "#REF!" | undefined,
): string {
  return rewriteTokens(formula, (token) => {
    if (!rangeTypes.has(token.type)) return undefined;
    const reference = parseA1Ref(token.value, { allowNamed: false, allowTernary: true });
    if (reference === undefined || !("range" in reference)) return undefined;
    const next = change(reference);
    if (next === undefined || next === "#REF!") return next;
    const text = stringifyA1Ref(next);
    // "A1:A1" is a range of one cell, and stays written as a range.
    if (!token.value.includes(":") || text.includes(":", text.lastIndexOf("!") + 1)) return text;
    return `${text}:${text.slice(text.lastIndexOf("!") + 1)}`;
  });
}

/** The formula after a sheet was removed. */
export function withoutSheet(formula: string, sheet: string): string {
  const removed = sheet.toLowerCase();
  if (!namesSheet(formula, removed)) return formula;
  const inIt = ({ context = [] }: Pick<ReferenceA1, "context">) =>
    context.length === 1 && context[0]?.toLowerCase() === removed;
  // What it was within the sheet stays to be read: "=Gone!A1" becomes "=#REF!A1".
  return rewriteTokens(formula, ({ type, value }) => {
    if (!rangeTypes.has(type) && type !== "range_named") return undefined;
    const reference = parseA1Ref(value, { allowTernary: true });
    if (reference === undefined || !inIt(reference)) return undefined;
    return `#REF!${value.slice(value.lastIndexOf("!") + 1)}`;
  });
}

/** The same for the names of single sheets: Sheet2!Rate. */
function mapNames(
  formula: string,
  change: (reference: ReferenceName) => ReferenceName | undefined,
): string {
  // Few formulas hold any.
  if (!formula.includes("!")) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.type !== "range_named" || !token.value.includes("!")) return undefined;
    const reference = parseA1Ref(token.value);
    if (reference === undefined || !("name" in reference)) return undefined;
    const next = change(reference);
    return next === undefined ? undefined : stringifyA1Ref(next);
  });
}

/** The formula after a renaming; the same text where it does not mention what was renamed. */
export function renamed(formula: string, renaming: Renaming): string {
  if (formula === "") return formula;
  if (renaming.kind === "sheet") {
    const from = renaming.from.toLowerCase();
    // Most formulas do not name it, and to take them apart is costly.
    if (!namesSheet(formula, from)) return formula;
    const moved = <Kind extends ReferenceA1 | ReferenceName>(reference: Kind): Kind | undefined => {
      const { context = [] } = reference;
      if (context.length !== 1 || context[0]?.toLowerCase() !== from) return undefined;
      return { ...reference, context: [renaming.to] };
    };
    return mapNames(mapRanges(formula, moved), moved);
  }
  if (!namesRenamed(formula, renaming)) return formula;
  return rewriteTokens(formula, (token) => {
    if (token.type === "range_named" && renaming.kind === "table") {
      return token.value.toLowerCase() === renaming.from.toLowerCase() ? renaming.to : undefined;
    }
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (reference === undefined) return undefined;
    const table = reference.table ?? "";
    if (renaming.kind === "table") {
      if (table.toLowerCase() !== renaming.from.toLowerCase()) return undefined;
      return stringifyStructRef({ ...reference, table: renaming.to });
    }
    if (table !== "" && table.toLowerCase() !== renaming.table.toLowerCase()) return undefined;
    const columns = reference.columns ?? [];
    const next = columns.map((column) => renaming.renamed.get(column.toLowerCase()) ?? column);
    if (next.every((column, i) => column === columns[i])) return undefined;
    return stringifyStructRef({ ...reference, columns: next });
  });
}

/** Whether a formula may name a table, or columns of one, that got another name. */
function namesRenamed(formula: string, renaming: Exclude<Renaming, { kind: "sheet" }>): boolean {
  if (renaming.kind === "columns") return formula.includes("[");
  return formula.toLowerCase().includes(renaming.from.toLowerCase());
}

/** Whether a formula may name a sheet (in lower case): a quotation mark in a name is written twice. */
function namesSheet(formula: string, sheet: string): boolean {
  if (!formula.includes("!")) return false;
  const text = formula.toLowerCase();
  return text.includes(sheet) || text.includes(sheet.replaceAll("'", "''"));
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The formula as it reads when its cell is copied elsewhere: relative references move along. */
export function formulaMoved(formula: string, from: Cell, to: Cell): string {
  const rows = (row: number | null | undefined, absolute: boolean | null | undefined) =>
    moved(row, absolute, to.row - from.row, ROWS);
  const columns = (column: number | null | undefined, absolute: boolean | null | undefined) =>
    moved(column, absolute, to.column - from.column, COLUMNS);
  return mapRanges(formula, (reference) => {
    const { range } = reference;
    const { $top, $bottom, $left, $right } = range;
    return {
      ...reference,
      range: {
        ...range,
        top: rows(range.top, $top),
        bottom: rows(range.bottom, $bottom),
        left: columns(range.left, $left),
        right: columns(range.right, $right),
      },
    };
  });
}

/** Beyond the last row or column a relative reference goes on at the first, as in Excel. */
function moved(
  place: number | null | undefined,
  absolute: boolean | null | undefined,
  by: number,
  size: number,
): number | null {
  if (place === null || place === undefined) return null;
  return absolute === true ? place : (((place + by) % size) + size) % size;
}
