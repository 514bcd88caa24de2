import { portfolioCertainty } from "../../../engine/certainty/portfolio-certainty";
import { defaultDoubt } from "../../../engine/certainty/types";
import { cells as quadrants, type PortfolioCell } from "../../../engine/matrix/portfolio";
import type { Portfolio } from "../../../engine/portfolio/score-portfolio";
import { isBlank, type Cell } from "../../../engine/cell";
import type { Language } from "../../../i18n/language";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { finder, isNamed, keyColumns, type RowOf } from "../../accounts/customers";
import { filledHeaders } from "../../accounts/filled";
import { analysisOf } from "../../models";
import { interpretModel, tableFor } from "../../models/source";
import { cellsOf, type ModelCell } from "../../models/values";
import { isWordOf } from "../../recognise/sheet/word-match";
import type { RawTable } from "../../source/origin";
import type { PortfolioSource } from "../../source/types";
import type { Planned } from "./planned";

/** What flags are raised by: where a customer stands, and what the analyses say of it. */
export interface Facts {
  readonly names: readonly string[];
  /** Null where the customer is in none. */
  readonly quadrant: (customer: number) => PortfolioCell | null;
  /** How sure that is, 0 to 1; NaN where there is no quadrant. */
  readonly certainty: (customer: number) => number;
  /** What stands in a column of an analysis. */
  readonly found: (analysis: string, column: string, customer: number) => ModelCell;
  /** What a setting of an analysis says, such as the label of a state. */
  readonly setting: (analysis: string, id: string) => number | string;
  /** Who looks after a customer, as the table says it. */
  readonly owner: (customer: number) => Cell;
  /** 0 where it is not known. */
  readonly size: (customer: number) => number;
  /** Whether the workbook holds what an analysis reads, or says who looks after whom. */
  readonly has: (what: string) => boolean;
  /** What people have planned with a customer. */
  readonly planned: Planned;
}

interface Analysed {
  readonly table: RawTable;
  readonly columns: readonly string[];
  readonly cells: readonly (readonly ModelCell[])[];
  readonly settings: Readonly<Record<string, number | string>>;
}

/**
 * Analyses are worked out with their usual settings from the table that has most of their columns: the customers' or
 * one of those that people fill in beside it.
 */
export function factsOf(
  source: PortfolioSource,
  portfolio: Portfolio,
  analyses: readonly string[],
  language: Language,
  beside: readonly RawTable[],
  planned: Planned,
): Facts {
  const { input, customerCells, customerOrigin } = source;
  const tables = [{ origin: customerOrigin, rows: customerCells }, ...beside.map(filledTable)];
  const find = rowFinder(tables);
  const made = new Map(
    analyses.flatMap((id) => {
      const analysed = analyse(tables, id, language);
      return analysed === null ? [] : [[id, analysed] as const];
    }),
  );
  const { own } = portfolioCertainty(input, portfolio, defaultDoubt);
  const owners = tables.flatMap((table) => {
    const column = table.origin.headers.findIndex((header) => isWordOf(header, sheetWords.owner));
    return column < 0 ? [] : [{ table, column }];
  });
  return {
    names: input.names,
    quadrant: (i) => quadrants[portfolio.cell[i] ?? quadrants.length] ?? null,
    certainty: (i) => own[i] ?? NaN,
    found: (id, column, i) => {
      const analysed = made.get(id);
      const row = analysed === undefined ? null : find(analysed.table, i);
      return analysed?.cells[row ?? -1]?.[analysed.columns.indexOf(column)] ?? "";
    },
    setting: (id, setting) => made.get(id)?.settings[setting] ?? "",
    owner: (i) => {
      const said = owners.map(({ table, column }) => {
        const row = find(table, i);
        return row === null ? null : (table.rows[row]?.[column] ?? null);
      });
      return said.find((owner) => !isBlank(owner)) ?? null;
    },
    size: (i) => {
      const size = input.sizes?.[i] ?? 0;
      return size > 0 ? size : 0;
    },
    has: (what) => {
      if (what === "notes" || what === "actions") return planned.has(what);
      return what === "owner" ? owners.length > 0 : made.has(what);
    },
    planned,
  };
}

/** Null where a column that the analysis needs is nowhere. */
function analyse(tables: readonly RawTable[], id: string, language: Language): Analysed | null {
  const model = analysisOf(id);
  if (model === null) return null;
  const heads = tables.map((table) => {
    const { table: name, sheet, headers } = table.origin;
    return { name: name ?? sheet, headers, table };
  });
  const table = tableFor(model, heads, {})?.table;
  const read = table === undefined ? null : interpretModel(model, table, {}, language);
  if (table === undefined || read === null) return null;
  const columns = Object.keys(model.columns);
  const cells = cellsOf(Object.values(model.columns), model.compute(read), read.names.length);
  return { table, columns, cells, settings: read.settings };
}

/** A table without the columns in which nobody has anything yet. */
function filledTable({ origin, rows }: RawTable): RawTable {
  return { origin: { ...origin, headers: filledHeaders(origin.headers, rows, {}) }, rows };
}

/** The first row of a customer in a table; its own in the customers'. */
function rowFinder(tables: readonly RawTable[]) {
  const [customers] = tables;
  const rows = new Map(
    tables.map((table) => {
      const found = new Map<number, number>();
      if (customers !== undefined && table !== customers) {
        const find = finder(rowsOf(customers));
        rowsOf(table).forEach((row, i) => {
          const customer = isNamed(row.name) ? find(row) : null;
          if (customer !== null && !found.has(customer)) found.set(customer, i);
        });
      }
      return [table, found];
    }),
  );
  return (table: RawTable, customer: number): number | null =>
    table === customers ? customer : (rows.get(table)?.get(customer) ?? null);
}

function rowsOf({ origin, rows }: RawTable): RowOf[] {
  const at = keyColumns(origin.headers, rows);
  return rows.map((row) => ({ name: row[at.name] ?? null, id: row[at.id] ?? null }));
}
