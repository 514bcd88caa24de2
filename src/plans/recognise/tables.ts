import { findWord } from "../../engine/text";
import { customerWords, headerWords } from "../../i18n/vocabulary/words";
import { customersTable, factorsTable, resultsTable, typedTableNames } from "../template/names";
import { foldName } from "./fold";

/** An Excel table as far as its name and header go. */
export interface TableHead {
  readonly name: string;
  readonly headers: readonly string[];
}

/**
 * The factor table among the workbook's tables: the one called Factors, else the first that has the headers of
 * one, in any language.
 */
export function findFactors<Table extends TableHead>(tables: readonly Table[]): Table | null {
  return named(tables, factorsTable) ?? tables.find(hasFactorHeaders) ?? null;
}

function hasFactorHeaders({ headers }: TableHead): boolean {
  const found = new Set(headers.map((header) => findWord(headerWords, header)));
  return found.has("axis") && found.has("factor") && found.has("weight");
}

/** What tables are called that people fill in for the customers there are. */
const typedName = new RegExp(`^(${typedTableNames.join("|")})(_\\d+)?$`, "i");

/** The results as a table name customers first, and are not what they are made of. */
const resultsName = new RegExp(`^${resultsTable}(_\\d+)?$`, "i");

/**
 * The customers' table: the one called Customers, else the first other table whose first header says customer, of those
 * that people fill in beside it only where there is no other.
 */
export function findCustomers<Table extends TableHead>(
  tables: readonly Table[],
  factors: Table | null,
): Table | null {
  const others = tables.filter((table) => table !== factors && !resultsName.test(table.name));
  const naming = others.filter(({ headers }) => isCustomerHeader(headers[0] ?? ""));
  return (
    named(others, customersTable) ??
    naming.find(({ name }) => !typedName.test(name)) ??
    naming[0] ??
    null
  );
}

export function isCustomerHeader(header: string): boolean {
  const key = foldName(header);
  return customerWords.some((word) => foldName(word) === key);
}

function named<Table extends TableHead>(tables: readonly Table[], name: string): Table | null {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}
