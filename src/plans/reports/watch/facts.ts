import { portfolioCertainty } from "../../../engine/certainty/portfolio-certainty";
import { defaultDoubt } from "../../../engine/certainty/types";
import { cells as quadrants, type PortfolioCell } from "../../../engine/matrix/portfolio";
import type { Portfolio } from "../../../engine/portfolio/score-portfolio";
import { axes } from "../../../engine/portfolio/axes";
import { nameKey } from "../../../engine/text";
import { isBlank, type Cell } from "../../../engine/cell";
import { languages, type Language } from "../../../i18n/language";
import { watchHeaders } from "../../../i18n/reports/watch-headers";
import { accounts } from "../../accounts/accounts";
import { headersOf } from "../../accounts/table";
import { keyPositions } from "../../key-accounts";
import { markOf } from "../../models/marks";
import type { ModelCell } from "../../models/values";
import { isWordOf } from "../../recognise/sheet/word-match";
import { labelOf } from "../../settings/labels";
import type { KeptSnapshot } from "../../snapshots/layout";
import type { RawTable } from "../../source/origin";
import type { PortfolioSource } from "../../source/types";
import { eachColumns, ownerColumns, readFrom, resultsOf, rowFinder, tablesOf } from "../beside";
import { dayNumber, type Planned } from "./planned";

/** What flags are raised by: where a customer stands, and what the analyses say of it. */
export interface Facts {
  readonly names: readonly string[];
  /** Null where the customer is in none. */
  readonly quadrant: (customer: number) => PortfolioCell | null;
  /** How sure that is, 0 to 1; NaN where there is no quadrant. */
  readonly certainty: (customer: number) => number;
  /** Points of weight that would bring it to the nearer border; NaN where none do. */
  readonly points: (customer: number) => number;
  /** Whether it is one of the key accounts: Stars, and who is promoted, but who decides by price. */
  readonly isKey: (customer: number) => boolean;
  /** Where it stood last, and what that was called; null where that is not known. */
  readonly before: (customer: number) => { readonly place: number; readonly label: string } | null;
  /** How many days ago a date is that a table gives; NaN where none does. */
  readonly daysSince: (what: DateColumn, customer: number) => number;
  /** Whether a table says yes of a customer in a column. */
  readonly isMarked: (what: MarkColumn, customer: number) => boolean;
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

/** Columns of dates that flags ask, wherever a table with a row for each customer has them. */
export type DateColumn = "cPlusSince";

/** The same of columns that say yes or no. */
export type MarkColumn = "simple";

/** Where what is sold, and how, is too simple for a partnership: a column of Accounts. */
const simple = languages.flatMap((language) => headersOf(accounts, "simple", language));

const headers = { ...watchHeaders, simple };

/** Besides the tables: what people planned, how the customers stood last, and the day. */
export interface FactsBeside {
  readonly beside: readonly RawTable[];
  readonly planned: Planned;
  readonly last: KeptSnapshot | null;
  readonly today: string;
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
  { beside, planned, last, today }: FactsBeside,
): Facts {
  const { input } = source;
  const tables = tablesOf(source, beside);
  const find = rowFinder(tables);
  const made = new Map(
    analyses.flatMap((id) => {
      const analysed = analyse(tables, id, source, language);
      return analysed === null ? [] : [[id, analysed] as const];
    }),
  );
  const { own, flips } = portfolioCertainty(input, portfolio, defaultDoubt);
  const key = keyPositions(source, portfolio).members;
  const then = new Map(last?.snapshot.customers.map((one) => [nameKey(one.name), one]));
  const columnsOf = (what: DateColumn | MarkColumn) =>
    eachColumns(tables, (header) => isWordOf(header, headers[what]));
  const columns = { cPlusSince: columnsOf("cPlusSince"), simple: columnsOf("simple") };
  const cellsIn = (what: DateColumn | MarkColumn, i: number) =>
    columns[what].map(({ table, column }) => table.rows[find(table, i) ?? -1]?.[column] ?? null);
  const owners = ownerColumns(tables);
  return {
    names: input.names,
    quadrant: (i) => quadrants[portfolio.cell[i] ?? quadrants.length] ?? null,
    certainty: (i) => own[i] ?? NaN,
    points: (i) =>
      axes.reduce((least, axis) => {
        const points = flips[axis].customers[i]?.points?.points ?? NaN;
        return points < least || Number.isNaN(least) ? points : least;
      }, NaN),
    isKey: (i) => key.has(i),
    before: (i) => {
      const was = then.get(nameKey(input.names[i] ?? ""));
      if (last === null || was === undefined) return null;
      const place = Math.min(was.cell, quadrants.length);
      return { place, label: labelOf(last.labels, place) };
    },
    daysSince: (what, i) => {
      const day = cellsIn(what, i)
        .map(dayNumber)
        .find((found) => found !== null);
      return (dayNumber(today) ?? NaN) - (day ?? NaN);
    },
    isMarked: (what, i) => cellsIn(what, i).some((cell) => markOf(cell, 1) === true),
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
      if (what === "snapshot") return last !== null;
      if (what === "cPlusSince" || what === "simple") return columns[what].length > 0;
      return what === "owner" ? owners.length > 0 : made.has(what);
    },
    planned,
  };
}

function analyse(
  tables: readonly RawTable[],
  id: string,
  source: PortfolioSource,
  language: Language,
): Analysed | null {
  const found = readFrom(tables, id, source, language);
  if (found === null) return null;
  const { model, table, source: read } = found;
  return {
    table,
    columns: Object.keys(model.columns),
    cells: resultsOf(found),
    settings: read.settings,
  };
}
