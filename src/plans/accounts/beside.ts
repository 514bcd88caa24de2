import { columnName } from "../address";
import { quoteSheet } from "../reference";
import { resultIndex, type ResultColumn } from "../results/layout";
import { bodyReference, type TableOrigin } from "../source/origin";
import type { KeyColumns } from "./customers";
import { literally, lookUpFormula } from "./look-up";
import type { Beside, BesideTableId } from "./table";

/** A table that a workbook has, and where its columns stand among its headers; -1 for one that it has not got. */
export interface BesideTable {
  readonly origin: TableOrigin;
  readonly keys: KeyColumns;
  readonly columnOf: (column: string) => number;
}

/**
 * What the tables of a workbook hold, and its results where there are some, as formulas refer to it. What the accounts
 * would say is read in the customers' own table where that has it: a datum has one place.
 */
export function besideOf(
  customers: BesideTable,
  tables: ReadonlyMap<BesideTableId, BesideTable>,
  results: string | null,
): Beside {
  const within = (table: BesideTable | undefined, column: string) => {
    const at = column === "customer" ? table?.keys.name : table?.columnOf(column);
    return table === undefined || at === undefined || at < 0 ? null : { table, at };
  };
  const found = (id: BesideTableId, column: string) =>
    (id === "accounts" ? within(customers, column) : null) ?? within(tables.get(id), column);
  return {
    column: (id, column) => {
      const there = found(id, column);
      return there === null ? null : bodyReference(there.table.origin, there.at);
    },
    said: (id, column, name) => {
      const there = found(id, column);
      if (there === null) return null;
      const { origin, keys } = there.table;
      return lookUpFormula(origin, keys, there.at, { id: null, name });
    },
    position: (name) => {
      if (results === null) return null;
      // Whole columns: results that are written anew have as many rows as there are customers then.
      const column = (id: ResultColumn) => {
        const letters = `$${columnName(resultIndex(id))}`;
        return `${quoteSheet(results)}!${letters}:${letters}`;
      };
      return `IFERROR(INDEX(${column("position")},MATCH(${literally(name)},${column("customer")},0)),"")`;
    },
  };
}
