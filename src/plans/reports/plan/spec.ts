import { cellText, type Cell } from "../../../engine/cell";
import { sheetWords } from "../../../i18n/vocabulary/sheet-words";
import { isWordOf } from "../../recognise/sheet/word-match";
import type { ColumnRef } from "../../models/chart-data";
import { plainText, sameKey } from "../../models/typed-key";
import type { PlanCell } from "../../plan";
import { cellOn } from "../../reference";
import { resultRef } from "../../results/chart-series";
import { furtherIndex, furtherRef } from "../../results/further-place";
import { resultIndex, type ResultColumn } from "../../results/layout";
import { sourceRef } from "../../results/source-ref";
import type { ResultsSpec } from "../../results/spec";
import type { RawTable, TableOrigin } from "../../source/origin";
import type { FurtherColumn } from "../../source/types";
import { planTableNames, type PlanTableId, type PlanTables } from "./tables";

/** What an account plan is made of besides the results. */
export interface PlanInputs {
  /** Whom it is about, as the page says, or as somebody asks; null for the one who matters most. */
  readonly customer: Cell;
  /** Name of the sheet behind the page where the workbook has it already. */
  readonly dataSheet: string | null;
  /** What people have typed; null where there is no such table yet. */
  readonly typed: PlanTables;
  readonly tableNames: Readonly<Record<PlanTableId, string>>;
  /** The sheet that says how sure every place is, as far as the page reads it; null where there is none. */
  readonly certainty: {
    readonly sheet: string;
    readonly cells: readonly (readonly Cell[])[];
  } | null;
}

/** What is known of a workbook that has neither page nor tables yet. */
export const noPlanInputs: PlanInputs = {
  customer: null,
  dataSheet: null,
  typed: { notes: null, actions: null },
  tableNames: planTableNames,
  certainty: null,
};

/** All that the page and the sheet behind it are planned from; `sheets.data` is the latter. */
export interface PlanSpec extends ResultsSpec {
  readonly sheets: ResultsSpec["sheets"] & { readonly page: string };
  readonly inputs: PlanInputs;
  readonly typed: { readonly [Id in PlanTableId]: NonNullable<PlanTables[Id]> };
  /** The customers' own table, and those that people fill in beside it. */
  readonly tables: readonly RawTable[];
  /** The first row of a customer in one of them. */
  readonly find: (table: RawTable, customer: number) => number | null;
  /** The customer's place among all; -1 where there is none of this name. */
  readonly chosen: number;
}

/** Something said of the chosen customer: as a formula that may be an error, and as it is worked out for any. */
export interface Said {
  readonly formula: string;
  readonly value: (customer: number) => PlanCell;
}

/** Cells of the two sheets that formulas of the other name. */
export const places = {
  choice: { row: 2, column: 2 },
  row: { row: 2, column: 14 },
  id: { row: 3, column: 14 },
  notes: { row: 4, column: 14 },
  firstAction: { row: 5, column: 14 },
  /** What the notes say, and beside it where its first line ends. */
  firstNote: { row: 11, column: 14 },
} as const;

/** As many as the page shows. */
export const mostActions = 6;

export function choiceCell({ sheets }: PlanSpec): string {
  return cellOn(sheets.page, places.choice.row, places.choice.column);
}

/** Where the customer stands among all, from 1. */
export function rowCell({ sheets }: PlanSpec): string {
  return cellOn(sheets.data, places.row.row, places.row.column);
}

/**
 * The chosen customer's cell in a column.
 *
 * @param row the cell that says in which of its rows it stands; left out: that of the customers
 */
export function chosenIn(
  spec: PlanSpec,
  { spilled, cells }: ColumnRef,
  row: string = rowCell(spec),
): string {
  return `INDEX(${spec.mode === "live" ? spilled : cells},${row})`;
}

export function ofResults(spec: PlanSpec, column: ResultColumn): Said {
  return {
    formula: chosenIn(spec, resultRef(spec, column)),
    value: (i) => spec.cells()[i]?.[resultIndex(column)] ?? null,
  };
}

export function ofFurther(spec: PlanSpec, column: FurtherColumn): Said {
  return {
    formula: chosenIn(spec, furtherRef(spec, column)),
    value: (i) => spec.cells()[i]?.[furtherIndex(spec.source, column)] ?? null,
  };
}

/** A column of the customers' own. */
export function ofSource(spec: PlanSpec, column: number): Said {
  const cell = chosenIn(spec, sourceRef(spec, column));
  return {
    formula: `IF(${cell}="","",${cell})`,
    value: (i) => spec.source.customerCells[i]?.[column] ?? null,
  };
}

/** The customers' column of ids; null where there is none. */
export function idColumn({ source }: Pick<ResultsSpec, "source">): number | null {
  const { customerOrigin, nameColumn } = source;
  // Each row of each table asks for it.
  const known = idColumns.get(customerOrigin);
  if (known !== undefined) return known;
  const at = customerOrigin.headers.findIndex((header) => isWordOf(header, sheetWords.id));
  const found = at < 0 || at === nameColumn ? null : at;
  idColumns.set(customerOrigin, found);
  return found;
}

const idColumns = new WeakMap<TableOrigin, number | null>();

/** What stands in a cell: formulas follow the choice, values are those of the customer as the page is written. */
export function written(spec: PlanSpec, { formula, value }: Said): PlanCell {
  if (spec.mode !== "values") return { formula: `=IFERROR(${formula},"")` };
  const cell = spec.chosen < 0 ? null : value(spec.chosen);
  return cell === "" ? null : cell;
}

function known(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}

/** The customer that is named, else the largest, the most attractive of several, or of those without sizes. */
export function chosenCustomer(
  { names, source, portfolio }: Pick<ResultsSpec, "names" | "source" | "portfolio">,
  wanted: Cell,
): number {
  const key = sameKey(wanted);
  const named = key === "" ? -1 : names.findIndex((name) => sameKey(name) === key);
  if (named >= 0 || key !== "") return named;
  const weight = (i: number) => [
    portfolio.cell[i] === 0 ? 1 : 0,
    known(source.input.sizes?.[i]),
    known(portfolio.attractiveness.score[i]),
  ];
  const [first = -1] = names
    .flatMap((name, i) => (name === "" ? [] : [i]))
    .sort((a, b) => {
      const [one, other] = [weight(a), weight(b)];
      return one.map((each, k) => (other[k] ?? 0) - each).find((gap) => gap !== 0) ?? 0;
    });
  return first;
}

/** What identifies a customer in tables that people type into. */
export function idOf(spec: Pick<ResultsSpec, "source">, customer: number): string {
  const column = idColumn(spec);
  return column === null ? "" : plainText(spec.source.customerCells[customer]?.[column] ?? null);
}

/** Whether a row of such a table is about a customer: by the id where both have one, else by the name. */
export function isAbout(
  spec: Pick<ResultsSpec, "source" | "names">,
  customer: number,
  row: { readonly id: Cell; readonly name: Cell },
): boolean {
  const id = idOf(spec, customer);
  if (id !== "" && sameKey(row.id) !== "") return sameKey(row.id) === id.toLowerCase();
  return cellText(row.name) !== "" && sameKey(row.name) === sameKey(spec.names[customer] ?? "");
}
